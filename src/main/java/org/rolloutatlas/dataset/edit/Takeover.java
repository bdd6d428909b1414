package org.rolloutatlas.dataset.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of taking records of another file over; or why nothing was taken, as of any {@link Edit}. */
public sealed interface Takeover permits Takeover.Taken, Edit.Kept {
    /**
     * The file with the records of another.
     *
     * @param text whole and canonical
     * @param tables what came of the records of each
     * @param values names of values that belong to no table and are others now: {@code atlas.headline}
     * @param origins pointer of a record in the text → its pointer in the file from which it was taken
     */
    record Taken(String text, List<Table> tables, List<String> values, Map<String, String> origins)
            implements Takeover {
        public Taken {
            tables = List.copyOf(tables);
            values = List.copyOf(values);
            origins = Map.copyOf(origins);
        }

        /** Where a value of the text stands in the file; empty if it does not come from there. */
        public Optional<String> originOf(String pointer) {
            for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                var origin = origins.get(pointer.substring(0, end));
                if (origin != null) {
                    return Optional.of(origin + pointer.substring(end));
                }
            }
            return values.stream().anyMatch(value -> pointer.startsWith("/" + value.replace('.', '/')))
                    ? Optional.of(pointer)
                    : Optional.empty();
        }

        /**
         * A table.
         *
         * @param added ids of records that are new
         * @param replaced ids of records that are others now
         * @param same how many records are as they were
         * @param absent how many records the file does not hold; they stay
         */
        public record Table(String name, List<String> added, List<String> replaced, int same, int absent) {
            public Table {
                added = List.copyOf(added);
                replaced = List.copyOf(replaced);
            }
        }
    }
}
