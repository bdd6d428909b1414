package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A quick yes for files that follow the schema.
 *
 * <p>The validator takes four times as long as reading the file; most readings are of files in which it finds nothing. This is
 * the schema, compiled to one pass over the tree for the few keywords that it uses. It only says yes or "ask the validator",
 * which alone finds and names what is wrong; a property test holds the two together.
 */
final class QuickShape {
    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$defs", "title", "description", "examples", "enumDescriptions");
    private static final Set<String> KEYWORDS = Set.of(
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "uniqueItems",
            "minProperties",
            "dependentRequired");

    private final String type;
    private final Map<String, QuickShape> properties = new HashMap<>();
    private final Set<String> required;
    private final Map<String, List<String>> dependent = new HashMap<>();
    private final @Nullable QuickShape additional;
    private final Optional<QuickShape> items;
    private final Set<String> allowed;
    private final Optional<Pattern> pattern;
    private final int minLength;
    private final int maxLength;
    private final Optional<BigDecimal> minimum;
    private final Optional<BigDecimal> maximum;
    private final int minItems;
    private final boolean unique;
    private final int minProperties;

    private QuickShape(JsonNode shape, JsonNode schema) {
        for (var keyword : shape.propertyNames()) {
            if (!ANNOTATIONS.contains(keyword) && !KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("Unsupported keyword of the schema: " + keyword);
            }
        }
        type = shape.path("type").stringValue();
        shape.path("properties").properties().forEach(it -> properties.put(it.getKey(), of(it.getValue(), schema)));
        required = Set.copyOf(texts(shape.path("required")));
        shape.path("dependentRequired").properties().forEach(it -> dependent.put(it.getKey(), texts(it.getValue())));
        additional =
                shape.path("additionalProperties").isObject() ? of(shape.get("additionalProperties"), schema) : null;
        items = shape.has("items") ? Optional.of(of(shape.get("items"), schema)) : Optional.empty();
        allowed = Set.copyOf(texts(shape.path("enum")));
        pattern = Optional.ofNullable(shape.get("pattern")).map(it -> Pattern.compile(it.stringValue()));
        minLength = shape.path("minLength").asInt(0);
        maxLength = shape.path("maxLength").asInt(Integer.MAX_VALUE);
        minimum = Optional.ofNullable(shape.get("minimum")).map(JsonNode::decimalValue);
        maximum = Optional.ofNullable(shape.get("maximum")).map(JsonNode::decimalValue);
        minItems = shape.path("minItems").asInt(0);
        unique = shape.path("uniqueItems").asBoolean(false);
        minProperties = shape.path("minProperties").asInt(0);
    }

    /** Compiles a schema without recursion, all of whose objects either are closed or say what else they hold. */
    static QuickShape of(JsonNode schema) {
        return of(schema, schema);
    }

    private static QuickShape of(JsonNode shape, JsonNode schema) {
        return shape.has("$ref")
                ? of(schema.at(shape.get("$ref").stringValue().substring(1)), schema)
                : new QuickShape(shape, schema);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Whether the tree certainly follows the schema. */
    boolean accepts(JsonNode node) {
        return switch (type) {
            case "string" -> node.isString() && acceptsText(node.stringValue());
            case "object" -> node.isObject() && acceptsObject(node);
            case "array" -> node.isArray() && acceptsArray(node);
            case "number" -> node.isNumber() && acceptsNumber(node.decimalValue());
            case "integer" -> node.isNumber() && node.canConvertToExactIntegral() && acceptsNumber(node.decimalValue());
            case "boolean" -> node.isBoolean();
            default -> false;
        };
    }

    private boolean acceptsText(String text) {
        return text.length() >= minLength
                && (text.length() <= maxLength || text.codePointCount(0, text.length()) <= maxLength)
                && (minLength < 2 || text.codePointCount(0, text.length()) >= minLength)
                && (allowed.isEmpty() || allowed.contains(text))
                && (pattern.isEmpty() || pattern.get().matcher(text).find());
    }

    private boolean acceptsNumber(BigDecimal number) {
        return (minimum.isEmpty() || number.compareTo(minimum.get()) >= 0)
                && (maximum.isEmpty() || number.compareTo(maximum.get()) <= 0);
    }

    private boolean acceptsObject(JsonNode object) {
        int missing = required.size();
        for (var property : object.properties()) {
            var shape = properties.getOrDefault(property.getKey(), additional);
            if (shape == null || !shape.accepts(property.getValue())) {
                return false;
            }
            missing -= required.contains(property.getKey()) ? 1 : 0;
        }
        return missing == 0 && object.size() >= minProperties && (dependent.isEmpty() || acceptsDependent(object));
    }

    private boolean acceptsDependent(JsonNode object) {
        for (var rule : dependent.entrySet()) {
            if (object.has(rule.getKey())) {
                for (var needed : rule.getValue()) {
                    if (!object.has(needed)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean acceptsArray(JsonNode array) {
        if (items.isEmpty() || array.size() < minItems) {
            return false;
        }
        for (var element : array) {
            if (!items.get().accepts(element)) {
                return false;
            }
        }
        return !unique || array.size() < 2 || new HashSet<>(array.values()).size() == array.size();
    }
}
