package org.rolloutatlas.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the values of some JSON Pointers stand in the text.
 *
 * <p>Only wanted after something was found, so the text is read a second time instead of keeping a position for every value:
 * of most problems only the record, because it is known where the records begin; else the whole, of which what no pointer
 * leads to is skipped.
 */
final class Positions {
    private final Way root = new Way();

    /** A value on the way to a pointer: met once the text was found to hold it. */
    private static final class Way {
        private final Map<String, Way> next = new HashMap<>();
        private Spot name = Spot.START;
        private Spot value = Spot.START;
        private boolean met;
        private boolean asked;
    }

    /** Locates the pointers in a text that is known to be JSON. */
    static Positions locate(byte[] utf8, RecordStarts starts, Collection<String> pointers) {
        var positions = new Positions();
        pointers.forEach(pointer -> positions.way(pointer, true));
        if (!positions.locateRecords(utf8, starts)) {
            read(utf8, 0, positions.root, Spot.START);
        }
        return positions;
    }

    /** Locates only within records; false when some pointer leads elsewhere. */
    private boolean locateRecords(byte[] utf8, RecordStarts starts) {
        var records = new HashMap<Way, TokenStreamLocation>();
        for (var table : root.next.entrySet()) {
            for (var record : table.getValue().next.entrySet()) {
                starts.find(table.getKey(), record.getKey()).ifPresent(start -> records.put(record.getValue(), start));
            }
            if (table.getValue().asked
                    || !records.keySet().containsAll(table.getValue().next.values())) {
                return false;
            }
        }
        if (root.asked) {
            return false;
        }
        root.met = true;
        root.next.values().forEach(table -> table.met = true);
        records.forEach((record, start) -> {
            record.name = Spot.of(start, utf8);
            record.value = record.name;
            record.met = true;
            if (!record.next.isEmpty()) {
                read(utf8, (int) start.getByteOffset(), record, record.name);
            }
        });
        return true;
    }

    /** Reads one value of the text, from the byte at which it begins. */
    private static void read(byte[] utf8, int from, Way way, Spot start) {
        try (var parser = JsonText.JSON.createParser(ObjectReadContext.empty(), utf8, from, utf8.length - from)) {
            parser.nextToken();
            new Walk(parser, utf8, from, start).walk(way);
        }
    }

    /** Where the value begins; where its nearest located holder begins when the text has no such value. */
    Spot value(String pointer) {
        return way(pointer, false).value;
    }

    /** Where the property's name begins; where the value begins when it has none. */
    Spot name(String pointer) {
        return way(pointer, false).name;
    }

    private Way way(String pointer, boolean create) {
        var way = root;
        for (var segment : Pointers.segments(pointer)) {
            @Nullable Way next = create ? way.next.computeIfAbsent(segment, _ -> new Way()) : way.next.get(segment);
            if (next == null || (!create && !next.met)) {
                return way;
            }
            way = next;
        }
        way.asked |= create;
        return way;
    }

    /** Goes through the text along the ways, each from its name to its value. */
    private static final class Walk {
        private final JsonParser parser;
        private final byte[] utf8;
        private final int from;
        private final Spot start;

        Walk(JsonParser parser, byte[] utf8, int from, Spot start) {
            this.parser = parser;
            this.utf8 = utf8;
            this.from = from;
            this.start = start;
        }

        void walk(Way way) {
            way.value = here();
            way.met = true;
            if (way.next.isEmpty()) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                properties(way);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    var next = way.next.get(Integer.toString(i));
                    if (next == null) {
                        parser.skipChildren();
                    } else {
                        next.name = here();
                        walk(next);
                    }
                }
            }
        }

        /** Of duplicate keys the first counts. */
        private void properties(Way way) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var next = way.next.get(parser.currentName());
                if (next == null || next.met) {
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    next.name = here();
                    parser.nextToken();
                    walk(next);
                }
            }
        }

        private Spot here() {
            return Spot.of(parser.currentTokenLocation(), utf8, from, start);
        }
    }
}
