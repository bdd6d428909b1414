package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.words.ProblemWords;

/** Problems of a file, each with its place in it, in the language of the reader as far as they can be. */
final class ProblemList extends OrderedList {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    ProblemList(List<Problem> problems, Visit visit, Beside beside) {
        addClassName("problems");
        // what keeps the file out of service first
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .forEach(problem -> add(item(problem, visit, beside)));
        if (problems.size() > MOST) {
            add(new ListItem(visit.text("desk.problems.more", Integer.toString(problems.size() - MOST))));
        }
    }

    private static ListItem item(Problem problem, Visit visit, Beside beside) {
        var severity = new Span(visit.text(
                switch (problem.severity()) {
                    case ERROR -> "problem.error";
                    case WARNING -> "problem.warning";
                    case ACCEPTED -> "problem.accepted";
                }));
        severity.addClassName("severity");
        // where the file lies is for nobody who visits
        var file = FileName.of(problem.file()).text();
        var place = new Span(
                problem.sheet().isEmpty()
                        ? visit.text(
                                "problem.place",
                                file,
                                Integer.toString(problem.line()),
                                Integer.toString(problem.column()),
                                problem.pointer())
                        : visit.text("problem.cell", file, problem.place()));
        place.addClassName("place-in-file");
        var said = new ProblemWords(visit.language()).of(problem);
        var message = new Paragraph(said.text());
        if (said.language() != visit.language()) {
            message.getElement().setAttribute("lang", said.language().tag());
        }
        var item = new ListItem(severity, place, message);
        beside.of(problem).ifPresent(item::add);
        return item;
    }
}
