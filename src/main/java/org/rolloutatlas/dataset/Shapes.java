package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Map;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the schema says of the value at a pointer of the file. */
final class Shapes {
    private static final Map<String, String> SINGULARS = Map.of(
            "countries",
            "country",
            "aliases",
            "alias",
            "parties",
            "party",
            "stories",
            "story",
            "evidence",
            "evidence",
            "history",
            "history",
            "derivedFrom",
            "derivedFrom");

    private final JsonNode schema;

    Shapes(JsonNode schema) {
        this.schema = schema;
    }

    /** The schema of the value; an empty object where the schema has no such value. */
    JsonNode at(String pointer) {
        var shape = schema;
        for (var segment : Pointers.segments(pointer)) {
            var properties = shape.path("properties");
            var next = shape.has("items") ? shape.get("items") : properties.path(segment);
            shape = resolve(next.isMissingNode() ? shape.path("additionalProperties") : next);
        }
        return shape;
    }

    /** The names of the properties, in the order of the schema. */
    List<String> properties(String pointer) {
        return List.copyOf(at(pointer).path("properties").propertyNames());
    }

    /** What the value is for; empty where the schema does not say. */
    String description(String pointer) {
        return at(pointer).path("description").asString("");
    }

    /** What is allowed as the value, apart from what it is for. */
    String rule(String pointer) {
        return at(pointer).path("rule").asString(description(pointer));
    }

    /** A reference with its own description keeps it. */
    private JsonNode resolve(JsonNode shape) {
        var reference = shape.path("$ref").asString("");
        if (reference.isEmpty()) {
            return shape.isObject() ? shape : JsonNodeFactory.instance.objectNode();
        }
        var target = schema.at(reference.substring(1));
        if (!shape.has("description")) {
            return target;
        }
        var described = JsonNodeFactory.instance.objectNode();
        target.properties().forEach(entry -> described.set(entry.getKey(), entry.getValue()));
        described.set("rule", target.path("description"));
        return described.set("description", shape.get("description"));
    }

    /** What an editor calls the value at this pointer: its property, or one of its list. */
    static String noun(String pointer) {
        var segments = Pointers.segments(pointer);
        if (segments.isEmpty()) {
            return "file";
        }
        var last = segments.getLast();
        if (segments.size() > 1 && last.chars().allMatch(Character::isDigit)) {
            var list = segments.get(segments.size() - 2);
            return SINGULARS.getOrDefault(list, list.endsWith("s") ? list.substring(0, list.length() - 1) : list);
        }
        return segments.size() > 1 && TextRules.isLocalized(segments.get(segments.size() - 2))
                ? segments.get(segments.size() - 2) + " (" + last + ")"
                : last;
    }

    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> "object";
            case ARRAY -> "array";
            case STRING, BINARY -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL, MISSING -> "null";
        };
    }

    static Phrase typeWord(String type) {
        return switch (type) {
            case "object" -> Phrase.of("an object { … }");
            case "array" -> Phrase.of("a list [ … ]");
            case "string" -> Phrase.of("a text in quotes");
            case "integer" -> Phrase.of("a whole number");
            case "number" -> Phrase.of("a number");
            case "boolean" -> Phrase.of("true or false");
            default -> Phrase.of("null");
        };
    }
}
