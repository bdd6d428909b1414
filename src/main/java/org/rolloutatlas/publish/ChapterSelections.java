package org.rolloutatlas.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.SelectionCheck;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.SelectionQuery;

/** The queries of chapters, as the check of a dataset asks of them: the dataset itself does not know selections. */
public final class ChapterSelections {
    /** By the rules of selections. */
    public static final SelectionCheck CHECK =
            new SelectionCheck(SelectionQuery::fault, SelectionQuery::unknownCodes, ChapterSelections::select);

    private ChapterSelections() {}

    /** What words find is answered as it is for readers. */
    private static List<Event> select(String query, List<Event> events) {
        var selection = SelectionQuery.parse(query).selection();
        var texts = events.stream()
                .flatMap(event -> event.evidence().stream())
                .map(Evidence::source)
                .collect(Collectors.toSet());
        return selection.applyTo(selection.left(events, texts), new TextSearch(events)::find);
    }
}
