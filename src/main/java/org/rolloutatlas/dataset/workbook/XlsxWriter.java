package org.rolloutatlas.dataset.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets → the bytes of a workbook. */
final class XlsxWriter {
    private XlsxWriter() {}

    static byte[] write(Plan plan, List<Grid> grids) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Rollout Atlas", null)) {
            var look = new XlsxLook(plan, new Choices(plan, grids));
            for (var grid : grids) {
                var sheet = workbook.newWorksheet(grid.name());
                fill(sheet, grid);
                look.of(sheet, grid);
            }
            var codes = workbook.newWorksheet(Grid.CODES);
            fill(codes, look.choices().codes());
            look.hide(codes);
        } catch (IOException e) {
            throw new UncheckedIOException("No room for a workbook in memory", e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, Grid grid) {
        for (var line : grid.lines()) {
            line.cells().forEach((column, cell) -> {
                int row = line.row() - 1;
                switch (cell) {
                    case Cell.Text(var text) -> sheet.value(row, column - 1, XlsxText.write(text));
                    case Cell.Numeral(var number) -> sheet.value(row, column - 1, number);
                    case Cell.Flag(var flag) -> sheet.value(row, column - 1, flag);
                    case Cell.Foreign foreign ->
                        throw new IllegalStateException("A dataset holds nothing foreign: " + foreign.message());
                }
            });
        }
    }
}
