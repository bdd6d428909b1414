package org.rolloutatlas.publish;

import org.rolloutatlas.dataset.SelectionCheck;
import org.rolloutatlas.selection.SelectionQuery;

/** The queries of chapters, as the check of a dataset asks of them: the dataset itself does not know selections. */
public final class ChapterSelections {
    /** By the rules of selections. */
    public static final SelectionCheck CHECK =
            new SelectionCheck(SelectionQuery::fault, SelectionQuery::unknownCodes, SelectionQuery::select);

    private ChapterSelections() {}
}
