package org.rolloutatlas.dataset.draft;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;

/**
 * Dates of a draft, as they are written. One that is not EDTF is told and stays: left out, it would be a date that no source
 * states, which passes the check; as it is, the check refuses it.
 */
final class DraftDates {
    private final DraftNotes notes;
    private final Set<String> refused = new LinkedHashSet<>();

    DraftDates(DraftNotes notes) {
        this.notes = notes;
    }

    /** What was said of those that are none, as the check will say it of the draft. */
    Set<String> refused() {
        return Collections.unmodifiableSet(refused);
    }

    Optional<String> find(DraftRow row, CsvColumns column) {
        var text = row.find(column);
        text.ifPresent(date -> {
            try {
                Edtf.parse(date);
            } catch (EdtfSyntaxException e) {
                var message = String.valueOf(e.getMessage());
                refused.add(message);
                notes.error(
                        row,
                        column,
                        message + " (column '" + column.header() + "')",
                        "It is taken over as it is; mend it in the table, or in what was made of it.");
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
