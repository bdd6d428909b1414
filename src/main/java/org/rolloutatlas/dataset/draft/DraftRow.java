package org.rolloutatlas.dataset.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * One event of another file, in the terms of the columns.
 *
 * @param name by which a message finds it among the others, such as "line 3" or "feature 2"
 * @param line where it stands in that file, from 1
 * @param columns where each value stands in its line, from 1
 */
record DraftRow(String name, int line, Map<CsvColumns, String> values, ToIntFunction<CsvColumns> columns) {
    DraftRow {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
    }

    Optional<String> find(CsvColumns column) {
        return Optional.ofNullable(values.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    int column(CsvColumns column) {
        return columns.applyAsInt(column);
    }
}
