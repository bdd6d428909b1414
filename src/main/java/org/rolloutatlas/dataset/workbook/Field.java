package org.rolloutatlas.dataset.workbook;

import java.util.List;

/**
 * A column: what stands at a path within a record.
 *
 * @param blank whether an empty cell means an empty text or list, because the record must have one; otherwise it means none
 * @param description what it is for, for the editor
 * @param codes what it may say; none where it may say anything
 */
record Field(List<String> path, Kind kind, boolean blank, String description, List<Code> codes) {
    /** What a cell of the column is in the file. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        /** Texts. */
        LIST
    }

    /** A code and what it means. */
    record Code(String id, String meaning) {}

    Field {
        path = List.copyOf(path);
        codes = List.copyOf(codes);
    }

    /** Name of the column. */
    String name() {
        return String.join(".", path);
    }
}
