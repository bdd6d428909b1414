package org.rolloutatlas.dataset.text;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line on which it begins, from 1; its cells may span lines
 */
public record CsvLine(int line, List<String> cells) {
    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** What stands in a cell, without blanks around it; empty where the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether nothing stands beside the first cell. */
    public boolean isAlone() {
        return cells.stream().skip(1).allMatch(String::isBlank);
    }
}
