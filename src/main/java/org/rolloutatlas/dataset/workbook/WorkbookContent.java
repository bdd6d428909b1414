package org.rolloutatlas.dataset.workbook;

import java.util.List;
import org.rolloutatlas.dataset.Problem;

/** What came of reading a workbook. */
public sealed interface WorkbookContent {
    /**
     * Its sheets are those of a dataset, as far as there are any.
     *
     * @param json the dataset, in the canonical layout, for a reader to check
     * @param cells where its values stand
     * @param sheets their names, in their order
     * @param events how many it has
     * @param problems what of the sheets is not in it, with its cell
     */
    record Legible(String json, Cells cells, List<String> sheets, int events, List<Problem> problems)
            implements WorkbookContent {
        public Legible {
            sheets = List.copyOf(sheets);
            problems = List.copyOf(problems);
        }
    }

    /** It is no workbook, or none of a dataset. */
    record Illegible(List<Problem> problems) implements WorkbookContent {
        public Illegible {
            problems = List.copyOf(problems);
        }
    }

    /** Finds values of the dataset in the workbook. */
    interface Cells {
        /** The same problem in the cell where its value stands. */
        Problem in(Problem problem);
    }
}
