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
 * what no pointer leads to is skipped.
 */
final class Positions {
    private final Way root = new Way();

    /** A value on the way to a pointer: met once the text was found to hold it. */
    private static final class Way {
        private final Map<String, Way> next = new HashMap<>();
        private Place name = Place.START;
        private Place value = Place.START;
        private boolean met;
    }

    /** Line and column from 1, the column in characters. */
    record Place(int line, int column) {
        static final Place START = new Place(1, 1);

        static Place of(TokenStreamLocation location) {
            return new Place(location.getLineNr(), location.getColumnNr());
        }
    }

    /** Locates the pointers in a text that is known to be JSON. */
    static Positions locate(String text, Collection<String> pointers) {
        var positions = new Positions();
        pointers.forEach(pointer -> positions.way(pointer, true));
        try (var parser = JsonText.JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            walk(parser, positions.root);
        }
        return positions;
    }

    /** Where the value begins; where its nearest located holder begins when the text has no such value. */
    Place value(String pointer) {
        return way(pointer, false).value;
    }

    /** Where the property's name begins; where the value begins when it has none. */
    Place name(String pointer) {
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

    private static void walk(JsonParser parser, Way way) {
        way.value = Place.of(parser.currentTokenLocation());
        way.met = true;
        if (way.next.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var next = way.next.get(parser.currentName());
                var name = Place.of(parser.currentTokenLocation());
                parser.nextToken();
                step(parser, next, name);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                step(parser, way.next.get(Integer.toString(i)), Place.of(parser.currentTokenLocation()));
            }
        }
    }

    /** Of duplicate keys the first counts. */
    private static void step(JsonParser parser, @Nullable Way next, Place name) {
        if (next == null || next.met) {
            parser.skipChildren();
        } else {
            next.name = name;
            walk(parser, next);
        }
    }
}
