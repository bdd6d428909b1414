package org.rolloutatlas.dataset.draft;

import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;

/**
 * Dates of a draft, as they are written. One that is not EDTF is told and stays: left out, it would be a date that no source
 * states, which passes the check; as it is, the check refuses it at its line.
 */
record DraftDates(DraftNotes notes) {
    Optional<String> find(DraftRow row, CsvColumns column) {
        var text = row.find(column);
        text.ifPresent(date -> {
            try {
                Edtf.parse(date);
            } catch (EdtfSyntaxException e) {
                notes.error(
                        row,
                        column,
                        String.valueOf(e.getMessage()) + " (column '" + column.header() + "')",
                        "The draft has it as it is; mend it there.");
            }
        });
        return text;
    }

    /** The date as part of an id; nothing if it cannot be read. */
    static Optional<String> ofId(Optional<String> date) {
        return date.filter(text -> {
            try {
                return Edtf.parse(text).range().counted().isPresent();
            } catch (EdtfSyntaxException e) {
                return false;
            }
        });
    }
}
