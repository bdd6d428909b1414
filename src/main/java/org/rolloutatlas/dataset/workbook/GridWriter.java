package org.rolloutatlas.dataset.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A dataset that follows its schema → its sheets. */
final class GridWriter {
    private final Plan plan;
    private final JsonNode root;

    /** The records of each table, by its path. */
    private final Map<List<String>, List<Kept>> records = new HashMap<>();

    private GridWriter(Plan plan, JsonNode root) {
        this.plan = plan;
        this.root = root;
        records.put(List.of(), List.of(new Kept(List.of(), 0, root)));
    }

    /** A record with the ids of those that hold it. */
    private record Kept(List<String> holders, int order, JsonNode node) {}

    /** The sheets in the order of the plan, the one of what belongs to no table first. */
    static List<Grid> write(Plan plan, JsonNode root) {
        var writer = new GridWriter(plan, root);
        var grids = new ArrayList<Grid>();
        grids.add(writer.whole());
        plan.tables().forEach(table -> grids.add(writer.table(table)));
        return grids;
    }

    private Grid whole() {
        var lines = new ArrayList<Grid.Line>();
        lines.add(header(WholeSheet.HEADERS));
        for (var name : plan.objects()) {
            if (root.path(name).isObject() && root.path(name).isEmpty()) {
                line(lines, text(name), null, text(WholeSheet.NOTHING));
            }
        }
        for (var field : plan.whole().fields()) {
            var value = at(root, field.path());
            if (field.kind() == Field.Kind.LIST && !value.isEmpty()) {
                int order = 0;
                for (var element : value) {
                    order++;
                    line(lines, text(field.name()), number(order), CellText.cell(element, WholeSheet.element(field)));
                }
            } else {
                line(lines, text(field.name()), null, CellText.cell(value, field));
            }
        }
        return new Grid(Grid.DATASET, lines);
    }

    private Grid table(Table table) {
        var kept = new ArrayList<Kept>();
        for (var holder : records.getOrDefault(table.holder(), List.of())) {
            var holders = new ArrayList<>(holder.holders());
            if (!table.keys().isEmpty()) {
                holders.add(holder.node().path("id").asString(""));
            }
            int order = 0;
            for (var node : at(holder.node(), table.within())) {
                order++;
                kept.add(new Kept(List.copyOf(holders), order, node));
            }
        }
        records.put(table.path(), kept);
        var lines = new ArrayList<Grid.Line>();
        lines.add(header(table.headers()));
        for (var record : kept) {
            var cells = new ArrayList<@Nullable Cell>();
            record.holders().forEach(id -> cells.add(text(id)));
            if (table.ordered()) {
                cells.add(number(record.order()));
            }
            for (var field : table.fields()) {
                cells.add(CellText.cell(at(record.node(), field.path()), field));
            }
            lines.add(Grid.Line.of(lines.size() + 1, cells));
        }
        return new Grid(table.name(), lines);
    }

    private static Grid.Line header(List<String> names) {
        return Grid.Line.of(1, names.stream().map(GridWriter::text).toList());
    }

    private static void line(List<Grid.Line> lines, Cell name, @Nullable Cell order, @Nullable Cell value) {
        var cells = new ArrayList<@Nullable Cell>();
        cells.add(name);
        cells.add(order);
        cells.add(value);
        lines.add(Grid.Line.of(lines.size() + 1, cells));
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell number(int number) {
        return new Cell.Numeral(BigDecimal.valueOf(number));
    }

    static JsonNode at(JsonNode node, List<String> path) {
        var value = node;
        for (var name : path) {
            value = value.path(name);
        }
        return value.isNull() ? MissingNode.getInstance() : value;
    }
}
