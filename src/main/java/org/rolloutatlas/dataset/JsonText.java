package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in UTF-8 → tree. Of duplicate keys the first counts; all of them are told. A number with too many {@link Digits} is as
 * bad as one that is misspelt: there is no tree then.
 */
final class JsonText {
    /** Names are interned because the rules look values up by name: the same name is then the same object. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    /** Characters of a long number that a message repeats. */
    private static final int SHOWN = 24;

    private final JsonParser parser;
    private final byte[] utf8;
    private final boolean knowsNames;
    private final List<Fault> faults = new ArrayList<>();
    private final RecordStarts starts = new RecordStarts();
    private final TextGlance glance = new TextGlance();

    /** Names, and arrays for their next element. */
    private final List<Object> path = new ArrayList<>();

    private boolean duplicates;
    private boolean tooManyDigits;

    private JsonText(JsonParser parser, byte[] utf8, boolean knowsNames) {
        this.parser = parser;
        this.utf8 = utf8;
        this.knowsNames = knowsNames;
    }

    /** Something wrong with the text itself; line and column from 1, the column in characters. */
    record Fault(int line, int column, String pointer, Phrase message, Phrase remedy) {}

    /**
     * @param root null when the text is not JSON
     * @param starts where the records of the tables begin
     * @param glance what the texts look like
     */
    record Parsed(@Nullable JsonNode root, List<Fault> faults, RecordStarts starts, TextGlance glance) {}

    /** Where each name stands is only asked for when one of them is a duplicate: the text is then read again. */
    static Parsed parse(byte[] utf8) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), utf8)) {
            var text = new JsonText(parser, utf8, false);
            var parsed = text.parse();
            if (!text.duplicates) {
                return parsed;
            }
        }
        try (var parser = JSON.createParser(ObjectReadContext.empty(), utf8)) {
            return new JsonText(parser, utf8, true).parse();
        }
    }

    private Parsed parse() {
        try {
            if (parser.nextToken() == null) {
                faults.add(new Fault(
                        1,
                        1,
                        "",
                        Phrase.of("missing content: the file is empty"),
                        Phrase.of("See ./atlas import --template.")));
                return new Parsed(null, faults, new RecordStarts(), glance);
            }
            var root = value();
            if (parser.nextToken() != null) {
                fault(
                        parser.currentTokenLocation(),
                        Phrase.of("unexpected text after the end of the dataset"),
                        Phrase.of("Remove it."));
            }
            return new Parsed(tooManyDigits ? null : root, faults, duplicates ? new RecordStarts() : starts, glance);
        } catch (JacksonException e) {
            var where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            var words = SyntaxWords.of(e);
            fault(where, words.message(), words.remedy());
            return new Parsed(null, faults, new RecordStarts(), glance);
        }
    }

    private void fault(TokenStreamLocation where, Phrase message, Phrase remedy) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/')
                    .append(step instanceof ArrayNode array ? array.size() : Pointers.escape(step.toString()));
        }
        var spot = Spot.of(where, utf8);
        faults.add(new Fault(spot.line(), spot.column(), pointer.toString(), message, remedy));
    }

    private JsonNode value() {
        var nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(nodes.objectNode());
            case START_ARRAY -> array(nodes.arrayNode());
            case VALUE_STRING -> nodes.stringNode(text());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? decimal()
                        : nodes.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("Unexpected token: " + parser.currentToken());
        };
    }

    private JsonNode decimal() {
        var nodes = JsonNodeFactory.instance;
        var written = parser.getString();
        try {
            var number = new BigDecimal(written);
            if (Digits.areFew(number)) {
                return nodes.numberNode(number);
            }
        } catch (NumberFormatException e) {
            // its exponent alone is too large
        }
        tooManyDigits = true;
        fault(
                parser.currentTokenLocation(),
                Phrase.of(
                        "unsupported number {0}: more than {1} digits when it is written out",
                        written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written, Digits.MOST),
                Phrase.of("Mend the exponent, or write the number out."));
        return nodes.nullNode();
    }

    private String text() {
        var text = parser.getString();
        glance.text(text);
        return text;
    }

    private ObjectNode object(ObjectNode object) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var where = knowsNames ? parser.currentTokenLocation() : TokenStreamLocation.NA;
            path.addLast(name);
            parser.nextToken();
            var earlier = object.replace(name, value());
            if (earlier != null) {
                object.set(name, earlier);
                duplicates = true;
                fault(
                        where,
                        Phrase.of("duplicate key '{0}'", name),
                        Phrase.of("Keep one of them; the first was read."));
            }
            path.removeLast();
        }
        if (!path.isEmpty() && path.getLast() instanceof String name) {
            glance.object(name, object);
        }
        return object;
    }

    private ArrayNode array(ArrayNode array) {
        var table = path.size() == 1 && path.getFirst() instanceof String name ? starts.of(name) : null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (table != null) {
                table.add(parser.currentTokenLocation());
            }
            path.addLast(array);
            array.add(value());
            path.removeLast();
        }
        return array;
    }
}
