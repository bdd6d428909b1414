package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.NearMiss;
import org.rolloutatlas.dataset.Pointers;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sheets → the dataset that they hold. A sheet that is missing is a table without records. */
final class GridReader {
    private final Plan plan;
    private final Complaints complaints;
    private final NearMiss ids = new NearMiss();
    private final Places places = new Places();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    /** The records of each table, by the ids of those that hold them and their own. */
    private final Map<List<String>, Map<List<String>, Placed>> records = new HashMap<>();

    private GridReader(Plan plan, String file) {
        this.plan = plan;
        complaints = new Complaints(file);
        records.put(List.of(), Map.of(List.of(), new Placed(root, "")));
    }

    /** A record where it has been put. Each is itself alone: to compare two by what they hold would take their length. */
    private static final class Placed {
        private final ObjectNode node;
        private final String pointer;

        Placed(ObjectNode node, String pointer) {
            this.node = node;
            this.pointer = pointer;
        }
    }

    /** What sheets hold. */
    record Read(ObjectNode root, Places places, List<Problem> problems) {}

    static Read read(Plan plan, String file, List<Grid> grids) {
        var reader = new GridReader(plan, file);
        var byName = reader.byName(grids);
        Optional.ofNullable(byName.get(Grid.DATASET))
                .ifPresent(grid -> WholeReader.read(grid, plan, reader.root, reader.places, reader.complaints));
        plan.tables().forEach(table -> reader.table(table, Optional.ofNullable(byName.get(table.name()))));
        return new Read(reader.root, reader.places, reader.complaints.all());
    }

    private Map<String, Grid> byName(List<Grid> grids) {
        var known = plan.names();
        var byName = new LinkedHashMap<String, Grid>();
        for (var grid : grids) {
            if (known.contains(grid.name())) {
                byName.put(grid.name(), grid);
            } else if (!grid.name().equals(Grid.CODES) && !grid.lines().isEmpty()) {
                complaints.unknown(new Place(grid.name(), 1, 1), Phrase.of("sheet"), grid.name(), known);
            }
        }
        return byName;
    }

    private void table(Table table, Optional<Grid> grid) {
        var lists = new LinkedHashMap<Placed, List<Rows.Row>>();
        var holders = records.getOrDefault(table.holder(), Map.of());
        var read = grid.map(sheet -> Rows.read(sheet, table, complaints))
                .orElseGet(() -> new Rows.Read(List.of(), new Columns(Map.of())));
        for (var row : read.rows()) {
            var holder = holders.get(row.holders());
            if (holder == null) {
                orphan(table, row, read.columns(), holders.keySet().stream().toList());
            } else {
                lists.computeIfAbsent(holder, _ -> new ArrayList<>()).add(row);
            }
        }
        var own = new LinkedHashMap<List<String>, Placed>();
        lists.forEach((holder, rows) -> {
            rows.sort((a, b) -> Order.LAST_WITHOUT.compare(a.order(), b.order()));
            if (table.holder().isEmpty() && DatasetFormat.isSorted(table.name())) {
                // as the layout will sort them, so that a pointer leads back to its row
                rows.sort((a, b) -> DatasetFormat.BY_ID.compare(a.node(), b.node()));
            }
            var list = Tree.list(holder.node, table.within());
            for (var row : rows) {
                var pointer = holder.pointer + pointer(table.within()) + "/" + list.size();
                list.add(row.node());
                places.record(pointer, table.name(), row.number(), read.columns());
                var key = Stream.concat(
                                row.holders().stream(),
                                Stream.of(row.node().path("id").asString("")))
                        .toList();
                own.putIfAbsent(key, new Placed(row.node(), pointer));
            }
        });
        records.put(table.path(), own);
        if (table.blank()) {
            holders.values().forEach(holder -> Tree.putBlank(holder.node, table.within(), true));
        }
    }

    private void orphan(Table table, Rows.Row row, Columns columns, List<List<String>> holders) {
        var wanted = row.holders().getLast();
        var key = table.keys().getLast();
        var near = holders.stream().map(List::getLast).toList();
        complaints.tell(
                new Place(table.name(), row.number(), columns.column(key)),
                wanted.isEmpty()
                        ? Phrase.of("missing {0}: the row belongs to no record, and is not read", key)
                        : Phrase.of(
                                "unknown {0} '{1}'{2}: the row is not read",
                                key, String.join(" ", row.holders()), NearMiss.question(ids.find(wanted, near))),
                Phrase.of("Write the id of a row of the sheet {0}.", String.join(".", table.holder())));
    }

    private static String pointer(List<String> path) {
        var pointer = new StringBuilder();
        path.forEach(name -> pointer.append('/').append(Pointers.escape(name)));
        return pointer.toString();
    }
}
