package org.rolloutatlas.dataset.workbook;

import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Phrase;

/**
 * A cell of a workbook.
 *
 * @param row from 1
 * @param column from 1
 */
record Place(String sheet, int row, int column) {
    /** An error in this cell. */
    Problem error(String file, Phrase message, Phrase remedy) {
        return new Problem(Problem.Severity.ERROR, "", file, sheet, row, column, "", message, remedy, List.of());
    }
}
