package org.rolloutatlas.dataset.workbook;

import java.util.List;
import org.rolloutatlas.dataset.Problem;

/**
 * A cell of a workbook.
 *
 * @param row from 1
 * @param column from 1
 */
record Place(String sheet, int row, int column) {
    /** An error in this cell. */
    Problem error(String file, String message, String remedy) {
        return new Problem(Problem.Severity.ERROR, "", file, sheet, row, column, "", message, remedy, List.of());
    }
}
