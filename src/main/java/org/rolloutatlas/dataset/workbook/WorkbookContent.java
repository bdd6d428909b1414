package org.rolloutatlas.dataset.workbook;

import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.dataset.Problem;

/** What came of reading a workbook, or a folder of tables. */
public sealed interface WorkbookContent {
    /**
     * Its sheets are those of a dataset, as far as there are any.
     *
     * @param json the dataset, in the canonical layout, for a reader to check
     * @param cells where its values stand
     * @param order of problems as they stand, sheet by sheet
     * @param events how many it has
     * @param problems what of the sheets is not in it, with its cell
     */
    record Legible(String json, Cells cells, Comparator<Problem> order, int events, List<Problem> problems)
            implements WorkbookContent {
        public Legible {
            problems = List.copyOf(problems);
        }
    }

    /** It is neither, or none of a dataset. */
    record Illegible(List<Problem> problems) implements WorkbookContent {
        public Illegible {
            problems = List.copyOf(problems);
        }
    }

    /** Finds values of the dataset where they are kept. */
    interface Cells {
        /** The same problem in the cell where its value stands. */
        Problem in(Problem problem);
    }
}
