package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.dataset.Problem;

/** Problems of a file, each with its place in it. Their words are in English, as editors meet them everywhere else. */
final class ProblemList extends OrderedList {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    ProblemList(List<Problem> problems, Visit visit) {
        addClassName("problems");
        // what keeps the file out of service first
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .forEach(problem -> add(item(problem, visit)));
        if (problems.size() > MOST) {
            add(new ListItem(visit.text("desk.problems.more", Integer.toString(problems.size() - MOST))));
        }
    }

    private static ListItem item(Problem problem, Visit visit) {
        var severity = new Span(visit.text(
                switch (problem.severity()) {
                    case ERROR -> "problem.error";
                    case WARNING -> "problem.warning";
                    case ACCEPTED -> "problem.accepted";
                }));
        severity.addClassName("severity");
        var place = new Span(visit.text(
                "problem.place",
                // where the file lies is for nobody who visits
                nameOf(problem.file()) + (problem.sheet().isEmpty() ? "" : " (" + problem.sheet() + ")"),
                Integer.toString(problem.line()),
                Integer.toString(problem.column()),
                problem.pointer()));
        place.addClassName("place-in-file");
        var message = new Paragraph(problem.message() + (problem.remedy().isEmpty() ? "" : " " + problem.remedy()));
        message.getElement().setAttribute("lang", "en");
        return new ListItem(severity, place, message);
    }

    /** The last part of a path. */
    private static String nameOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
