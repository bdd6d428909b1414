package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rolloutatlas.phrase.Phrase;

/**
 * The columns of a sheet by what their head says, in whatever order they stand.
 *
 * @param byName column, from 1, of each name
 */
record Columns(Map<String, Integer> byName) {
    /**
     * Reads the head of a sheet; a column whose name is not known is told, if something stands in it.
     *
     * @param names those that are usual, to be suggested
     */
    static Columns read(Grid grid, List<String> names, Predicate<String> known, Complaints complaints) {
        var byName = new LinkedHashMap<String, Integer>();
        if (grid.lines().isEmpty()) {
            return new Columns(byName);
        }
        var head = grid.lines().getFirst();
        var told = new TreeMap<Integer, String>();
        head.cells().forEach((column, cell) -> {
            var name = CellText.shown(cell).strip();
            if (known.test(name) && !byName.containsKey(name)) {
                byName.put(name, column);
            } else if (!name.isEmpty()) {
                told.put(column, name);
            }
        });
        for (var column : strange(grid, byName)) {
            var name = Optional.ofNullable(told.get(column)).orElse("");
            var place = new Place(grid.name(), head.row(), column);
            if (name.isEmpty()) {
                complaints.tell(
                        place,
                        Phrase.of("missing name of a column that has cells"),
                        Phrase.of("Name it, or empty it."));
            } else if (byName.containsKey(name)) {
                complaints.tell(
                        place,
                        Phrase.of("second column '{0}'", name),
                        Phrase.of("Keep one of them; the first was read."));
            } else {
                complaints.unknown(place, Phrase.of("column"), name, names);
            }
        }
        return new Columns(byName);
    }

    /** Columns that are not read, in their order, of which some cell is filled. */
    private static List<Integer> strange(Grid grid, Map<String, Integer> byName) {
        var strange = new TreeMap<Integer, Boolean>();
        for (var line : grid.lines().subList(1, grid.lines().size())) {
            line.cells().keySet().forEach(column -> strange.put(column, true));
        }
        byName.values().forEach(strange::remove);
        return new ArrayList<>(strange.keySet());
    }

    Optional<Cell> cell(Grid.Line line, String name) {
        return Optional.ofNullable(byName.get(name))
                .flatMap(column -> Optional.ofNullable(line.cells().get(column)));
    }

    /** The column of that name; the first where there is none. */
    int column(String name) {
        return byName.getOrDefault(name, 1);
    }
}
