package org.rolloutatlas.dataset.draft;

import java.util.List;
import org.rolloutatlas.dataset.Problem;

/**
 * The events of another file, and what could not be carried over.
 *
 * @param title of the whole, empty if it has none
 */
record DraftRows(String title, List<DraftRow> rows, List<Problem> notes) {
    DraftRows {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
