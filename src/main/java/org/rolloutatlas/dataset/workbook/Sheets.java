package org.rolloutatlas.dataset.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Phrase;

/**
 * The sheets of a dataset as they are kept.
 *
 * @param problems why some of them could not be read
 */
record Sheets(List<Grid> grids, Kept kept, List<Problem> problems) {
    /** Where sheets stand. */
    enum Kept {
        /** In one file; a cell is told as {@code events!G12}. */
        WORKBOOK,
        /** Each in a file of its name; a cell is told by the line of that file. */
        FOLDER
    }

    Sheets {
        grids = List.copyOf(grids);
        problems = List.copyOf(problems);
    }

    /** The problem as it is told to the editor of these sheets. */
    Problem told(Problem problem) {
        return switch (kept) {
            case WORKBOOK -> problem;
            case FOLDER ->
                new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.file() + "/" + CsvTables.fileOf(problem.sheet()),
                        problem.line(),
                        problem.column(),
                        problem.pointer(),
                        column(problem)
                                .map(name -> Phrase.of("{0} (column '{1}')", problem.said(), name))
                                .orElse(problem.said()),
                        problem.advice(),
                        problem.mends());
        };
    }

    /** The name of the column, which a number alone does not tell. */
    private Optional<String> column(Problem problem) {
        return grids.stream()
                .filter(grid ->
                        grid.name().equals(problem.sheet()) && !grid.lines().isEmpty())
                .map(grid -> grid.lines().getFirst().cells().get(problem.column()))
                .map(cell -> cell == null ? "" : CellText.shown(cell).strip())
                .filter(name -> !name.isEmpty() && !problem.message().contains("column '"))
                .findFirst();
    }

    /** Sheet by sheet, in the order of their cells. */
    Comparator<Problem> order() {
        var names = grids.stream()
                .map(grid -> switch (kept) {
                    case WORKBOOK -> grid.name();
                    case FOLDER -> CsvTables.fileOf(grid.name());
                })
                .toList();
        return Comparator.comparingInt((Problem problem) -> names.indexOf(
                        switch (kept) {
                            case WORKBOOK -> problem.sheet();
                            case FOLDER ->
                                problem.file().substring(problem.file().lastIndexOf('/') + 1);
                        }))
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column);
    }
}
