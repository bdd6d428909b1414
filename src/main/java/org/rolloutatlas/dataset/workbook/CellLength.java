package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Amount;
import org.rolloutatlas.phrase.Phrase;

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
                                        Phrase.of(
                                                "unsupported text of {0} characters: a cell of a workbook holds {1}",
                                                new Amount(length), new Amount(MOST)),
                                        Phrase.of("Shorten it, or keep this dataset as JSON.")));
                    }
                });
            }
        }
        return problems;
    }
}
