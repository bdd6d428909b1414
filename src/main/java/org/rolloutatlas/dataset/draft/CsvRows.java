package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.text.CsvLine;
import org.rolloutatlas.dataset.text.FormulaText;
import org.rolloutatlas.dataset.text.UnsupportedFileException;
import org.rolloutatlas.phrase.Phrase;

/**
 * CSV by its documented columns, as spreadsheets write it.
 *
 * <p>What begins with {@code #}: above the header, a comment, as the template begins. Below it a first cell such as
 * {@code #EndSARS} is a value like any other; a comment is only a row that repeats a line of the template ({@code # date: …}),
 * and a row with nothing but one cell that begins with {@code #} and a blank, which is told.
 *
 * <p>A header of TimelineJS makes it a {@link TimelineSheet}, unless the editor says with a mapping what its columns are.
 */
final class CsvRows {
    private static final Pattern COMMENT = Pattern.compile("#\\s.*", Pattern.DOTALL);
    private static final Pattern EXPLANATION = Pattern.compile("#\\s*([a-z_]+):.*", Pattern.DOTALL);

    private final String fileName;
    private final ColumnBinding columns;
    private final CsvLine header;
    private final Losses losses;
    private final List<Problem> notes = new ArrayList<>();

    private CsvRows(String fileName, ColumnBinding columns, CsvLine header) {
        this.fileName = fileName;
        this.columns = columns;
        this.header = header;
        this.losses = new Losses(fileName, "row");
    }

    static DraftRows read(String fileName, String text, ColumnNames meanings) throws UnsupportedFileException {
        var header = CsvHeader.find(text, meanings);
        var all = header.text().read(Integer.MAX_VALUE);
        var lines = all.lines();
        var below = lines.subList(Math.min(lines.size(), header.row() + 1), lines.size());
        if (all.broken().isPresent()) {
            throw header.text().fault(all.broken().getAsInt());
        }
        var above = titles(fileName, lines.subList(0, Math.min(lines.size(), header.row())));
        if (TimelineSheet.known(header.line()) > 0 && meanings.mapped().isEmpty()) {
            return TimelineSheet.read(fileName, header.line(), below).withNotes(above);
        }
        var columns = ColumnBinding.of(header.line().cells(), meanings, "column");
        columns.demand(meanings, header.line().line(), "column", false);
        return new CsvRows(fileName, columns, header.line()).rows(below).withNotes(above);
    }

    private static List<Problem> titles(String fileName, List<CsvLine> above) {
        return above.stream()
                .filter(line -> !line.cell(0).startsWith("#"))
                .map(line -> new Problem(
                        Problem.Severity.WARNING,
                        fileName,
                        line.line(),
                        1,
                        "",
                        Phrase.of("row above the row of headers: '{0}' is not imported", words(line)),
                        Phrase.NONE))
                .toList();
    }

    private static String words(CsvLine line) {
        return line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private DraftRows rows(List<CsvLine> lines) {
        var rows = new ArrayList<DraftRow>();
        for (var line : lines) {
            if (!isComment(line)) {
                rows.add(row(line));
            }
        }
        return new DraftRows("", rows, losses.problems(), notes);
    }

    private boolean isComment(CsvLine line) {
        var first = line.cell(0);
        var explained = EXPLANATION.matcher(first);
        if (explained.matches() && CsvColumns.find(explained.group(1)).isPresent()) {
            return true;
        }
        boolean comment = COMMENT.matcher(first).matches() && line.isAlone();
        if (comment) {
            notes.add(problem(
                    Problem.Severity.WARNING,
                    line,
                    1,
                    "comment '" + first + "': not imported",
                    "If it is a value, leave out the blank after #."));
        }
        return comment;
    }

    private DraftRow row(CsvLine line) {
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        var places = new EnumMap<CsvColumns, Integer>(CsvColumns.class);
        columns.read().forEach((index, column) -> {
            places.put(column, index + 1);
            values.put(column, FormulaText.read(line.cell(index)));
        });
        columns.lost().forEach((index, reason) -> {
            if (!line.cell(index).isEmpty()) {
                losses.add(
                        reason, header.line(), index + 1, "", "See ./atlas import --template, or map it with --map.");
            }
        });
        int named = header.cells().size();
        for (int index = named; index < line.cells().size(); index++) {
            if (!line.cell(index).isEmpty()) {
                notes.add(problem(
                        Problem.Severity.ERROR,
                        line,
                        index + 1,
                        "row of " + line.cells().size() + " cells under " + named + " headers: '" + line.cell(index)
                                + "' is not imported",
                        "A cell that holds the separator stands in quotation marks."));
            }
        }
        return new DraftRow("line " + line.line(), line.line(), values, column -> places.getOrDefault(column, 1));
    }

    private Problem problem(Problem.Severity severity, CsvLine line, int column, String message, String remedy) {
        return new Problem(severity, fileName, line.line(), column, "", message, remedy);
    }
}
