package org.rolloutatlas.dataset.workbook;

import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet looks to its editor: a head that stays, a word on each column, drop-downs, texts that a spreadsheet lets be. */
record XlsxLook(Plan plan, Choices choices) {
    private static final String AS_TEXT = "@";
    private static final double WIDE = 46;
    private static final double NARROW = 18;

    void of(Worksheet sheet, Grid grid) {
        sheet.freezePane(1, 1);
        int rows = grid.lines().size();
        if (grid.name().equals(Grid.DATASET)) {
            whole(sheet, grid, rows);
            return;
        }
        plan.tables().stream()
                .filter(table -> table.name().equals(grid.name()))
                .forEach(table -> table(sheet, table, rows));
    }

    /** Out of the way of editors: nothing is read from it. */
    void hide(Worksheet codes) {
        codes.setVisibilityState(VisibilityState.HIDDEN);
    }

    private void whole(Worksheet sheet, Grid grid, int rows) {
        head(sheet, WholeSheet.HEADERS.size());
        column(sheet, 0, rows, true, NARROW * 2);
        column(sheet, 1, rows, false, NARROW / 2);
        column(sheet, 2, rows, true, WIDE * 2);
        for (var line : grid.lines()) {
            var name = line.cells().get(1);
            if (name != null) {
                plan.whole().field(CellText.shown(name)).ifPresent(field -> comment(sheet, line.row() - 1, 0, field));
            }
        }
    }

    private void table(Worksheet sheet, Table table, int rows) {
        var headers = table.headers();
        head(sheet, headers.size());
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            var field = table.field(headers.get(i));
            boolean text = field.map(each -> each.kind() == Field.Kind.TEXT || each.kind() == Field.Kind.LIST)
                    .orElse(!headers.get(i).equals(Table.ORDER));
            column(sheet, i, rows, text, isWide(field) ? WIDE : NARROW);
            field.ifPresent(each -> comment(sheet, 0, column, each));
            choices.of(table, headers.get(i))
                    .ifPresent(range -> sheet.range(1, column, rows + Choices.SPARE, column)
                            .validateWithListByFormula(range)
                            .showErrorMessage(true)
                            .errorStyle(DataValidationErrorStyle.WARNING)
                            .errorTitle("Not in the list")
                            .error("The check will refuse it."));
        }
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("EEEEEE").set();
    }

    private static void column(Worksheet sheet, int column, int rows, boolean text, double width) {
        sheet.width(column, width);
        if (text) {
            sheet.style(column).format(AS_TEXT).set();
            if (rows > 1) {
                sheet.range(1, column, rows - 1, column).style().format(AS_TEXT).set();
            }
        }
    }

    private static boolean isWide(Optional<Field> field) {
        return field.isPresent()
                && field.get().kind() == Field.Kind.TEXT
                && field.get().codes().isEmpty()
                && field.get().path().size() > 1;
    }

    private static void comment(Worksheet sheet, int row, int column, Field field) {
        var words = new StringBuilder(field.description());
        field.codes()
                .forEach(code -> words.append('\n')
                        .append(code.id())
                        .append(code.meaning().isEmpty() ? "" : ": " + code.meaning()));
        if (field.kind() == Field.Kind.LIST) {
            words.append("\nSeveral with a semicolon between them.");
        }
        if (!words.isEmpty()) {
            sheet.comment(row, column, words.toString().strip());
        }
    }
}
