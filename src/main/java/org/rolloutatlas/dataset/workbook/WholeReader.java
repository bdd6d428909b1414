package org.rolloutatlas.dataset.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.Pointers;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sheet of what belongs to no table → the file without its tables. */
final class WholeReader {
    private final Grid grid;
    private final Columns columns;
    private final Plan plan;
    private final Complaints complaints;

    /** The rows of each field, in the order of the sheet. */
    private final Map<Field, List<Row>> rows = new LinkedHashMap<>();

    private WholeReader(Grid grid, Plan plan, Complaints complaints) {
        this.grid = grid;
        this.plan = plan;
        this.complaints = complaints;
        columns = Columns.read(grid, WholeSheet.HEADERS, WholeSheet.HEADERS::contains, complaints);
    }

    private record Row(Place place, Optional<BigDecimal> order, Cell value) {}

    static void read(Grid grid, Plan plan, ObjectNode root, Places places, Complaints complaints) {
        var reader = new WholeReader(grid, plan, complaints);
        for (var line : grid.lines()
                .subList(Math.min(1, grid.lines().size()), grid.lines().size())) {
            reader.line(line, root);
        }
        reader.rows.forEach((field, rows) -> reader.put(field, rows, root, places));
    }

    private void line(Grid.Line line, ObjectNode root) {
        var name = columns.cell(line, WholeSheet.NAME)
                .map(CellText::shown)
                .orElse("")
                .strip();
        var value = columns.cell(line, WholeSheet.VALUE);
        var place = new Place(grid.name(), line.row(), columns.column(WholeSheet.VALUE));
        if (value.isEmpty()) {
            return;
        }
        var field = plan.whole().field(name);
        if (value.get() instanceof Cell.Foreign(var message, var remedy)) {
            complaints.tell(place, message, remedy);
        } else if (field.isPresent()) {
            var order = Order.read(
                    columns.cell(line, Table.ORDER),
                    new Place(grid.name(), line.row(), columns.column(Table.ORDER)),
                    complaints);
            rows.computeIfAbsent(field.get(), _ -> new ArrayList<>()).add(new Row(place, order, value.get()));
        } else if (plan.objects().contains(name) && CellText.shown(value.get()).equals(WholeSheet.NOTHING)) {
            root.putObject(name);
        } else {
            var known = Stream.concat(
                            plan.objects().stream(),
                            plan.whole().fields().stream().map(Field::name))
                    .toList();
            complaints.unknown(
                    new Place(grid.name(), line.row(), columns.column(WholeSheet.NAME)),
                    Phrase.of("name"),
                    name,
                    known);
        }
    }

    private void put(Field field, List<Row> found, ObjectNode root, Places places) {
        var pointer = field.path().stream().map(Pointers::escape).collect(Collectors.joining("/", "/", ""));
        var first = found.getFirst();
        if (field.kind() == Field.Kind.LIST) {
            var list = JsonNodeFactory.instance.arrayNode();
            found.sort((a, b) -> Order.LAST_WITHOUT.compare(a.order(), b.order()));
            boolean none = found.size() == 1 && CellText.shown(first.value()).equals(WholeSheet.EMPTY_LIST);
            for (var row : none ? List.<Row>of() : found) {
                places.value(pointer + "/" + list.size(), row.place());
                list.add(CellText.value(row.value(), WholeSheet.element(field)));
            }
            Tree.put(root, field.path(), list);
        } else {
            places.value(pointer, first.place());
            Tree.put(root, field.path(), CellText.value(first.value(), field));
            found.stream()
                    .skip(1)
                    .forEach(row -> complaints.tell(
                            row.place(),
                            Phrase.of("second value of '{0}'", field.name()),
                            Phrase.of("Keep one; the first was read.")));
        }
    }
}
