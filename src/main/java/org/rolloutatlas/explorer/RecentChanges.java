package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Optional;
import org.rolloutatlas.event.Change;
import org.rolloutatlas.event.Event;

/** The latest entries of the events' public histories, the newest first. */
final class RecentChanges extends OrderedList {
    private static final long serialVersionUID = 1L;

    private record Entry(Event event, Change change) {}

    RecentChanges(Visit visit, int most) {
        addClassName("reports-list");
        visit.catalogue().dataset().events().stream()
                .flatMap(event -> event.history().stream().map(change -> new Entry(event, change)))
                .sorted(Comparator.comparing((Entry entry) -> entry.change().on())
                        .reversed()
                        .thenComparing(entry -> entry.event().id()))
                .limit(most)
                .forEach(entry -> add(item(entry, visit)));
    }

    private static ListItem item(Entry entry, Visit visit) {
        var change = entry.change();
        var what = visit.text(
                "change",
                change.on().toString(),
                visit.text("change." + change.kind().code()),
                change.note().map(note -> note.in(visit.language())).orElse(""));
        var there =
                visit.outlook().elsewhere().opening(Optional.of(entry.event().id()));
        return new ListItem(
                new Span(what + " "),
                visit.link(entry.event().title().told(visit.language()), ExploreView.class, there));
    }
}
