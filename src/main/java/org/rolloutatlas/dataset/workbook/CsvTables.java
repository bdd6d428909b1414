package org.rolloutatlas.dataset.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.TableFolder;
import org.rolloutatlas.dataset.text.CsvLine;
import org.rolloutatlas.dataset.text.CsvText;
import org.rolloutatlas.dataset.text.DecodedFile;
import org.rolloutatlas.dataset.text.FormulaText;
import org.rolloutatlas.dataset.text.UnsupportedFileException;
import org.rolloutatlas.phrase.Phrase;

/** Sheets as files of CSV, one for each. */
final class CsvTables {
    /** Without it Excel takes a file for one in the code page of the machine, and loses what that does not have. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheets write between cells, the usual one first. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private CsvTables() {}

    /** The name of the file of a sheet. */
    static String fileOf(String sheet) {
        return sheet + TableFolder.ENDING;
    }

    /** The files of these sheets, by their names. */
    static SortedMap<String, byte[]> write(List<Grid> grids) {
        var files = new TreeMap<String, byte[]>();
        grids.forEach(grid -> files.put(fileOf(grid.name()), text(grid).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String text(Grid grid) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        int width = grid.lines().stream()
                .mapToInt(line -> line.cells().isEmpty() ? 0 : line.cells().lastKey())
                .max()
                .orElse(0);
        try (var printer = new CSVPrinter(out, FORMAT)) {
            for (var line : grid.lines()) {
                printer.printRecord(Stream.iterate(1, column -> column + 1)
                        .limit(width)
                        .map(column -> cell(line.cells().get(column))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(@Nullable Cell cell) {
        return cell == null ? "" : cell instanceof Cell.Text(var text) ? FormulaText.write(text) : CellText.shown(cell);
    }

    /**
     * The sheets that files hold. One that cannot be read is told, and is a sheet without rows.
     *
     * @param folder as the editor knows it
     */
    static Sheets read(String folder, Map<String, byte[]> files) {
        var grids = new ArrayList<Grid>();
        var problems = new ArrayList<Problem>();
        files.forEach((name, bytes) -> {
            var file = folder + "/" + name;
            try {
                grids.add(grid(name, DecodedFile.of(file, bytes)));
            } catch (UnsupportedFileException e) {
                problems.add(new Problem(Problem.Severity.ERROR, file, e.line(), e.column(), "", e.said(), e.advice()));
            }
        });
        return new Sheets(grids, Sheets.Kept.FOLDER, problems);
    }

    /** A file in a code page of the machine has lost already what that does not have. */
    private static Grid grid(String name, DecodedFile file) throws UnsupportedFileException {
        if (!file.notes().isEmpty()) {
            var note = file.notes().getFirst();
            throw new UnsupportedFileException(
                    note.line(),
                    note.column(),
                    Phrase.of("unsupported encoding: not UTF-8, so that letters of other languages may be lost"),
                    Phrase.of("Save it as \"CSV UTF-8\"."));
        }
        var rows = text(file.text()).read(Integer.MAX_VALUE);
        if (rows.broken().isPresent()) {
            throw text(file.text()).fault(rows.broken().getAsInt());
        }
        var sheet = name.substring(0, name.length() - TableFolder.ENDING.length());
        return new Grid(sheet, rows.lines().stream().map(CsvTables::line).toList());
    }

    /** Between the cells stands what gives the first row most of them. */
    private static CsvText text(String text) {
        return SEPARATORS.stream()
                .map(separator -> new CsvText(text, 0, separator))
                .max(Comparator.<CsvText>comparingInt(each -> each.read(1).lines().stream()
                                .mapToInt(line -> line.cells().size())
                                .sum())
                        .thenComparingInt(each -> -SEPARATORS.indexOf(each.separator())))
                .orElseThrow();
    }

    private static Grid.Line line(CsvLine line) {
        return Grid.Line.of(
                line.line(),
                line.cells().stream()
                        .map(cell -> cell.isEmpty() ? null : new Cell.Text(FormulaText.read(cell)))
                        .toList());
    }
}
