package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.dataset.Problem;

/** What the drop-downs of a workbook offer: codes, which stand on a sheet of their own, and ids, where they are. */
final class Choices {
    /** Rows below the last one for which there are drop-downs, and of which ids are offered. */
    static final int SPARE = 1000;

    /** A property that names one record, and the table of it. */
    private static final Map<String, String> REFERENCES = Map.of(
            "project", "projects",
            "actor", "actors",
            "source", "sources",
            "focus", "events",
            "group", "vocabularies.systemGroups");

    private final Plan plan;
    private final List<Grid> grids;

    /** The lists of codes, each a column of their sheet; the same codes once. */
    private final List<List<String>> codes = new ArrayList<>();

    Choices(Plan plan, List<Grid> grids) {
        this.plan = plan;
        this.grids = List.copyOf(grids);
        for (var table : plan.tables()) {
            for (var field : table.fields()) {
                var ids = ids(field);
                if (!ids.isEmpty() && !codes.contains(ids)) {
                    codes.add(ids);
                }
            }
        }
    }

    private static List<String> ids(Field field) {
        return field.codes().stream().map(Field.Code::id).toList();
    }

    /** The codes as a sheet, a column for each list. */
    Grid codes() {
        int longest = codes.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<Grid.Line>();
        for (int i = 0; i < longest; i++) {
            int at = i;
            lines.add(Grid.Line.of(
                    i + 1,
                    codes.stream()
                            .map(ids -> new Cell.Text(at < ids.size() ? ids.get(at) : ""))
                            .toList()));
        }
        return new Grid(Grid.CODES, lines);
    }

    /** The range of cells that a column offers; none where it may say anything. */
    Optional<String> of(Table table, String header) {
        if (table.keys().contains(header)) {
            var level = table.keys().indexOf(header);
            return idsOf(holder(table, level));
        }
        var field = table.field(header);
        if (field.isEmpty() || field.get().kind() != Field.Kind.TEXT) {
            return Optional.empty();
        }
        var ids = ids(field.get());
        if (!ids.isEmpty()) {
            return Optional.of(range(Grid.CODES, codes.indexOf(ids) + 1, 1, ids.size()));
        }
        return Optional.ofNullable(REFERENCES.get(header)).flatMap(this::idsOf);
    }

    /** Name of the table whose ids stand in the key column of this level, from the outermost. */
    private String holder(Table table, int level) {
        var path = table.holder();
        for (int i = table.keys().size() - 1; i > level; i--) {
            var inner = String.join(".", path);
            path = plan.tables().stream()
                    .filter(each -> each.name().equals(inner))
                    .findFirst()
                    .orElseThrow()
                    .holder();
        }
        return String.join(".", path);
    }

    private Optional<String> idsOf(String name) {
        return plan.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(table -> range(name, table.headers().indexOf("id") + 1, 2, rows(name) + SPARE));
    }

    private int rows(String name) {
        return grids.stream()
                .filter(grid -> grid.name().equals(name))
                .mapToInt(grid -> grid.lines().size())
                .findFirst()
                .orElse(1);
    }

    private static String range(String sheet, int column, int from, int to) {
        var letters = Problem.letters(column);
        return "'" + sheet + "'!$" + letters + "$" + from + ":$" + letters + "$" + to;
    }
}
