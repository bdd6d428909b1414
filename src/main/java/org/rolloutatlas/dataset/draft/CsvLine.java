package org.rolloutatlas.dataset.draft;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line on which it begins, from 1; its cells may span lines
 */
record CsvLine(int line, List<String> cells) {
    CsvLine {
        cells = List.copyOf(cells);
    }

    /** What stands in a cell, without blanks around it; empty where the row is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether nothing stands beside the first cell. */
    boolean isAlone() {
        return cells.stream().skip(1).allMatch(String::isBlank);
    }
}
