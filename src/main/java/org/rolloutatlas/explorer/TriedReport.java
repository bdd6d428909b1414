package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rolloutatlas.dataset.Reading;

/** What is told of a file that was tried: what was changed in it, the file to take away, and its problems. */
final class TriedReport extends Div {
    private static final long serialVersionUID = 1L;

    /** In one sentence. */
    static String summary(Tried tried, Visit now) {
        return switch (tried) {
            case Tried.Nothing nothing -> now.text(nothing.key());
            case Tried.Unreadable _ -> now.text("dry-run.unreadable");
            case Tried.Drafted drafted -> now.words().counted("dry-run.draft", drafted.events());
            case Tried.Whole whole -> summary(whole.reading(), now);
        };
    }

    private static String summary(Reading reading, Visit now) {
        return switch (reading) {
            case Reading.Accepted accepted ->
                now.text(
                        "dry-run.good",
                        Integer.toString(accepted.dataset().events().size()),
                        Integer.toString(accepted.warnings().size()));
            case Reading.Rejected rejected ->
                now.words().counted("dry-run.bad", rejected.problems().size());
        };
    }

    /**
     * The report.
     *
     * @param changes that were made, a line each
     */
    void show(Tried tried, List<String> changes, Visit now, Beside beside) {
        switch (tried) {
            case Tried.Nothing _ -> {}
            case Tried.Unreadable(var problems) -> add(new ProblemList(problems, now, Beside.NOTHING));
            case Tried.Whole(var reading, boolean mendable) -> {
                addChanges(changes, now);
                add(new ProblemGroups(reading.problems(), now, mendable ? beside : Beside.NOTHING));
            }
            case Tried.Drafted drafted -> {
                addChanges(changes, now);
                if (!drafted.notes().isEmpty()) {
                    add(
                            new H3(now.words()
                                    .counted("dry-run.notes", drafted.notes().size())),
                            new ProblemList(drafted.notes(), now, Beside.NOTHING));
                }
                add(new ProblemGroups(drafted.problems(), now, beside));
            }
        }
    }

    /** The file as a link. */
    void offer(KeptFile file, Visit now) {
        add(new Paragraph(new FileLink(now.text("dry-run.download", file.name().text()), file)));
    }

    private void addChanges(List<String> changes, Visit now) {
        if (changes.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("problems");
        changes.forEach(change -> list.add(new ListItem(change)));
        add(
                new H3(now.words().counted("dry-run.changes", changes.size())),
                list,
                new Paragraph(now.text("dry-run.layout")));
    }
}
