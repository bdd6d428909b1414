package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.dataset.Problem;

/** Texts that are longer than a cell of a spreadsheet, which would cut them. */
final class CellLength {
    /** The most characters of a cell. */
    static final int MOST = 32_767;

    private CellLength() {}

    static List<Problem> check(String fileName, List<Grid> grids) {
        var problems = new ArrayList<Problem>();
        for (var grid : grids) {
            for (var line : grid.lines()) {
                line.cells().forEach((column, cell) -> {
                    int length = XlsxText.write(CellText.shown(cell)).length();
                    if (length > MOST) {
                        problems.add(new Place(grid.name(), line.row(), column)
                                .error(
                                        fileName,
                                        String.format(
                                                Locale.ROOT,
                                                "unsupported text of %,d characters: a cell of a workbook holds %,d",
                                                length,
                                                MOST),
                                        "Shorten it, or keep this dataset as JSON."));
                    }
                });
            }
        }
        return problems;
    }
}
