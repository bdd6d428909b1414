package org.rolloutatlas.dataset.draft;

import java.util.List;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.Problem;

/**
 * The events of another file, and what could not be carried over.
 *
 * @param title of the whole, empty if it has none
 * @param losses what is not imported, each kind told once
 * @param notes what is wrong with single events
 */
record DraftRows(String title, List<DraftRow> rows, List<Problem> losses, List<Problem> notes) {
    DraftRows {
        rows = List.copyOf(rows);
        losses = List.copyOf(losses);
        notes = List.copyOf(notes);
    }

    /** The same with notes before its own. */
    DraftRows withNotes(List<Problem> before) {
        return new DraftRows(
                title,
                rows,
                losses,
                Stream.concat(before.stream(), notes.stream()).toList());
    }
}
