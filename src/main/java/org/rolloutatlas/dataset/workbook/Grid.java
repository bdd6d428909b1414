package org.rolloutatlas.dataset.workbook;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet as cells: the first line holds the names of the columns. Lines without a cell are left out. */
record Grid(String name, List<Line> lines) {
    /** The sheet of the values that belong to no table. */
    static final String DATASET = "dataset";

    /** The sheet from which drop-downs take their codes; it says nothing of its own. */
    static final String CODES = "codes";

    Grid {
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param row from 1
     * @param cells by their column, from 1
     */
    record Line(int row, NavigableMap<Integer, Cell> cells) {
        /** A row of these cells, of which some may be empty. */
        static Line of(int row, List<? extends @Nullable Cell> cells) {
            var filled = new TreeMap<Integer, Cell>();
            int column = 0;
            for (var cell : cells) {
                column++;
                if (cell != null) {
                    filled.put(column, cell);
                }
            }
            return new Line(row, filled);
        }
    }
}
