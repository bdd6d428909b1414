package org.rolloutatlas.publish;

import java.util.List;
import java.util.function.Function;
import org.rolloutatlas.dataset.SelectionCheck;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.SelectionQuery;

/** The queries of chapters, as the check of a dataset asks of them: the dataset itself does not know selections. */
public final class ChapterSelections {
    /** By the rules of selections. */
    public static final SelectionCheck CHECK =
            new SelectionCheck(SelectionQuery::fault, SelectionQuery::unknownCodes, ChapterSelections::select);

    private ChapterSelections() {}

    /** What words find is answered as it is for readers. */
    private static Function<String, List<Event>> select(List<Event> events, List<Source> texts) {
        var search = new TextSearch(events);
        return query -> {
            var selection = SelectionQuery.parse(query).selection();
            return selection.applyTo(selection.left(events, texts), search::find);
        };
    }
}
