package org.rolloutatlas.dataset.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.dataset.Pointers;

/** In which cell the value of a JSON Pointer stands. */
final class Places {
    /** Where a record begins: its row, and the columns of its sheet. */
    private record Start(String sheet, int row, Columns columns) {}

    private static final Place TOP = new Place(Grid.DATASET, 1, 1);

    private final Map<String, Start> records = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();

    void record(String pointer, String sheet, int row, Columns columns) {
        records.put(pointer, new Start(sheet, row, columns));
    }

    /** A value that has a row of its own. */
    void value(String pointer, Place place) {
        values.putIfAbsent(pointer, place);
    }

    /** The cell of a value, or of what is nearest to it: the first cell of its object, its row, its sheet. */
    Place find(String pointer) {
        for (var holder = pointer; !holder.isEmpty(); holder = holder.substring(0, holder.lastIndexOf('/'))) {
            var value = values.get(holder);
            if (value != null) {
                return value;
            }
            var start = records.get(holder);
            if (start != null) {
                return new Place(
                        start.sheet(), start.row(), column(start.columns(), pointer.substring(holder.length())));
            }
            var within = first(holder + "/");
            if (within.isPresent()) {
                return within.get();
            }
        }
        return TOP;
    }

    private Optional<Place> first(String prefix) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .min((a, b) -> Integer.compare(a.row(), b.row()));
    }

    /** The column of a value within its record, of its object, or of the first property of it. */
    private static int column(Columns columns, String within) {
        var name = String.join(".", Pointers.segments(within));
        while (!name.isEmpty()) {
            var column = columns.byName().get(name);
            if (column != null) {
                return column;
            }
            var prefix = name + ".";
            var first = columns.byName().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(prefix))
                    .mapToInt(Map.Entry::getValue)
                    .min();
            if (first.isPresent()) {
                return first.getAsInt();
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return columns.column("id");
    }
}
