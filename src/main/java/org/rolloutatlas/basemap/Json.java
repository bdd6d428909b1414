package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON text (RFC 8259) as a tree of the few kinds of values that TopoJSON has. The only class here that knows Jackson.
 *
 * <p>Lists and maps are the fresh, unshared values of one reading.
 */
sealed interface Json {
    /** Levels of nesting; TopoJSON has nine at most. */
    int DEEPEST = 64;

    JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Num(double value) implements Json {}

    record Text(String value) implements Json {}

    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL
    }

    /**
     * The value that the text is.
     *
     * @throws SyntaxException naming the place, if the text is not exactly one JSON value
     */
    static Json parse(String text) {
        try (var parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new SyntaxException("line 1, column 1: expected a JSON value");
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                var end = parser.currentTokenLocation();
                throw new SyntaxException(
                        "line " + end.getLineNr() + ", column " + end.getColumnNr() + ": expected the end of the file");
            }
            return value;
        } catch (JacksonException e) {
            throw new SyntaxException(e);
        }
    }

    private static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(parser.getDoubleValue());
            case VALUE_TRUE -> Literal.TRUE;
            case VALUE_FALSE -> Literal.FALSE;
            case VALUE_NULL -> Literal.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("Unexpected token: " + parser.currentToken());
        };
    }

    private static Obj object(JsonParser parser) {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Obj(members);
    }

    private static Arr array(JsonParser parser) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Arr(items);
    }

    /** Not JSON; the message says where and what was expected. */
    final class SyntaxException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }

        SyntaxException(JacksonException cause) {
            super(place(cause) + String.valueOf(cause.getOriginalMessage()).replace('\n', ' '), cause);
        }

        private static String place(JacksonException cause) {
            var at = cause.getLocation();
            return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        }
    }
}
