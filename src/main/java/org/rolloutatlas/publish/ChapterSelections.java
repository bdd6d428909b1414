package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.dataset.SelectionCheck;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.SelectionQuery;

/** The queries of chapters, as the check of a dataset asks of them: the dataset itself knows neither selections nor words. */
public final class ChapterSelections {
    /** By the rules of selections. */
    public static final SelectionCheck CHECK =
            new SelectionCheck(SelectionQuery::fault, SelectionQuery::unknownCodes, ChapterSelections::select);

    private ChapterSelections() {}

    /** As a page of the chapter would; the events are read for their words only when the query has some. */
    private static List<Event> select(String query, List<Event> events) {
        return SelectionQuery.parse(query).selection().applyTo(events, new TextSearch(events)::find);
    }
}
