package org.rolloutatlas.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Where the values of some JSON Pointers stand in the text.
 *
 * <p>Only wanted after something was found, so the text is read a second time instead of keeping a position for every value:
 * what no pointer leads to is skipped.
 */
final class Positions {
    private final Way root = new Way();

    /** A value on the way to a pointer: met once the text was found to hold it. */
    private static final class Way {
        private final Map<String, Way> next = new HashMap<>();
        private Spot name = Spot.START;
        private Spot value = Spot.START;
        private boolean met;
    }

    /** Locates the pointers in a text that is known to be JSON. */
    static Positions locate(byte[] utf8, Collection<String> pointers) {
        var positions = new Positions();
        pointers.forEach(pointer -> positions.way(pointer, true));
        try (var parser = JsonText.JSON.createParser(ObjectReadContext.empty(), utf8)) {
            parser.nextToken();
            new Walk(parser, utf8).walk(positions.root);
        }
        return positions;
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
        return way;
    }

    /** Goes through the text along the ways, each from its name to its value. */
    private static final class Walk {
        private final JsonParser parser;
        private final byte[] utf8;

        Walk(JsonParser parser, byte[] utf8) {
            this.parser = parser;
            this.utf8 = utf8;
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
            return Spot.of(parser.currentTokenLocation(), utf8);
        }
    }
}
