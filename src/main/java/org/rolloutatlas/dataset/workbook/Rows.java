package org.rolloutatlas.dataset.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a sheet of records, before they are put where they belong. */
final class Rows {
    private final Grid grid;
    private final Table table;
    private final Columns columns;
    private final Complaints complaints;

    /** The fields by their columns. */
    private final Map<Integer, Field> fields = new LinkedHashMap<>();

    private Rows(Grid grid, Table table, Complaints complaints) {
        this.grid = grid;
        this.table = table;
        this.complaints = complaints;
        columns = Columns.read(
                grid,
                table.headers(),
                name -> table.headers().contains(name) || table.field(name).isPresent(),
                complaints);
        columns.byName().forEach((name, column) -> table.field(name).ifPresent(field -> fields.put(column, field)));
    }

    /**
     * A record.
     *
     * @param holders ids of those that hold it, from the outermost; empty where the cell is
     * @param order its place in its list; empty where the cell is, for a place after those that have one
     */
    record Row(int number, List<String> holders, Optional<BigDecimal> order, ObjectNode node) {}

    /**
     * What a sheet holds.
     *
     * @param columns where its fields stand
     */
    record Read(List<Row> rows, Columns columns) {}

    static Read read(Grid grid, Table table, Complaints complaints) {
        var sheet = new Rows(grid, table, complaints);
        var rows = new ArrayList<Row>();
        for (var line : grid.lines()
                .subList(Math.min(1, grid.lines().size()), grid.lines().size())) {
            rows.add(sheet.row(line));
        }
        return new Read(rows, sheet.columns);
    }

    private Row row(Grid.Line line) {
        var node = JsonNodeFactory.instance.objectNode();
        line.cells().forEach((column, cell) -> {
            var field = fields.get(column);
            if (cell instanceof Cell.Foreign(var message, var remedy)
                    && columns.byName().containsValue(column)) {
                complaints.tell(new Place(grid.name(), line.row(), column), message, remedy);
            } else if (field != null) {
                Tree.put(node, field.path(), CellText.value(cell, field));
            }
        });
        table.fields().stream()
                .filter(Field::blank)
                .forEach(field -> Tree.putBlank(node, field.path(), field.kind() == Field.Kind.LIST));
        var holders = table.keys().stream()
                .map(key -> columns.cell(line, key).map(CellText::shown).orElse(""))
                .toList();
        return new Row(line.row(), holders, order(line), node);
    }

    private Optional<BigDecimal> order(Grid.Line line) {
        if (!table.ordered()) {
            return Optional.empty();
        }
        return Order.read(
                columns.cell(line, Table.ORDER),
                new Place(grid.name(), line.row(), columns.column(Table.ORDER)),
                complaints);
    }
}
