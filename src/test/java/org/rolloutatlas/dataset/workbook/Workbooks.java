package org.rolloutatlas.dataset.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.ProblemWriter;
import tools.jackson.databind.json.JsonMapper;

/** Workbooks of the small dataset of the tests, with something in them changed by an editor. */
final class Workbooks {
    static final Path GOOD = Path.of("src/test/resources/datasets/good.json");

    private Workbooks() {}

    static byte[] good() {
        try {
            return Files.readAllBytes(GOOD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical text of a dataset. */
    static String canonical(byte[] json) {
        return switch (DatasetFormat.format("events.json", json)) {
            case DatasetFormat.Formatting.Formatted(var text) -> text;
            case DatasetFormat.Formatting.Refused(var problems) ->
                throw new AssertionError(ProblemWriter.text(problems));
        };
    }

    static byte[] written(byte[] json) {
        return switch (DatasetWorkbook.write("events.json", json)) {
            case DatasetWorkbook.Export.Written(var bytes) -> bytes;
            case DatasetWorkbook.Export.Refused(var problems) -> throw new AssertionError(ProblemWriter.text(problems));
        };
    }

    static WorkbookContent.Legible legible(byte[] workbook) {
        return switch (DatasetWorkbook.read("atlas.xlsx", workbook)) {
            case WorkbookContent.Legible legible -> legible;
            case WorkbookContent.Illegible(var problems) -> throw new AssertionError(ProblemWriter.text(problems));
        };
    }

    /** What the check says of a workbook, a line for each problem. */
    static List<String> told(byte[] workbook) {
        return new WorkbookReader(new DatasetReader())
                .read("atlas.xlsx", workbook).problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(ProblemWriter::line)
                        .toList();
    }

    /** The good dataset in sheets that can be changed. */
    static List<Grid> grids() {
        var root = JsonMapper.shared().readTree(canonical(good()));
        return new ArrayList<>(GridWriter.write(Plan.of(EffectiveSchema.of(root), root), root));
    }

    /** The good dataset with one sheet changed. */
    static byte[] with(String sheet, Consumer<List<Grid.Line>> change) {
        var grids = grids();
        grids.replaceAll(grid -> {
            if (!grid.name().equals(sheet)) {
                return grid;
            }
            var lines = new ArrayList<>(grid.lines());
            change.accept(lines);
            return new Grid(grid.name(), lines);
        });
        return bytes(grids);
    }

    /** The good dataset with one cell changed; an empty text empties it. */
    static byte[] with(String sheet, int row, String column, String text) {
        return with(sheet, lines -> put(lines, row, column(lines, column), text));
    }

    static void put(List<Grid.Line> lines, int row, int column, String text) {
        var line = lines.stream().filter(each -> each.row() == row).findFirst();
        var cells = new TreeMap<>(line.map(Grid.Line::cells).orElseGet(TreeMap::new));
        cells.put(column, new Cell.Text(text));
        line.ifPresent(lines::remove);
        lines.add(Math.min(lines.size(), row - 1), new Grid.Line(row, cells));
    }

    static int column(List<Grid.Line> lines, String name) {
        return lines.getFirst().cells().entrySet().stream()
                .filter(entry -> CellText.shown(entry.getValue()).equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    static byte[] bytes(List<Grid> grids) {
        return XlsxWriter.write(
                Plan.of(EffectiveSchema.SHIPPED, JsonMapper.shared().createObjectNode()), grids);
    }

    /** A workbook of one sheet, as a spreadsheet may have written it. */
    static byte[] sheet(String name, Consumer<Worksheet> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            content.accept(workbook.newWorksheet(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
