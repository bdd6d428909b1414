package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rolloutatlas.dataset.DatasetFormat;
import tools.jackson.databind.JsonNode;

/** The schema, gone through from the file to its values: lists of objects are tables, all else is a field of one. */
final class SchemaWalk {
    private final JsonNode schema;
    private final List<Table> tables = new ArrayList<>();

    SchemaWalk(JsonNode schema) {
        this.schema = schema;
    }

    /** The table that is being gone through. */
    private record Sheet(List<String> path, List<String> keys, List<Field> fields, List<Table.Open> open) {
        Sheet(List<String> path, List<String> keys) {
            this(path, keys, new ArrayList<>(), new ArrayList<>());
        }
    }

    Plan plan(JsonNode data) {
        var file = new Sheet(List.of(), List.of());
        object(schema, List.of(), List.of(data), file);
        var objects = schema.path("properties").properties().stream()
                .filter(property -> type(property.getValue()).equals("object"))
                .map(Map.Entry::getKey)
                .toList();
        var whole = new Table(List.of(), List.of(Grid.DATASET), List.of(), true, false, file.fields(), file.open());
        return new Plan(whole, objects, tables);
    }

    /** @param samples the objects of the dataset at this path */
    private void object(JsonNode shape, List<String> path, List<JsonNode> samples, Sheet sheet) {
        var required = shape.path("required")
                .valueStream()
                .map(name -> name.asString(""))
                .toList();
        var properties = shape.path("properties");
        properties.properties().forEach(property -> {
            var name = property.getKey();
            value(property.getValue(), required.contains(name), plus(path, name), within(samples, name), sheet);
        });
        var others = shape.path("additionalProperties");
        if (others.isObject()) {
            sheet.open().add(new Table.Open(path, kind(others)));
            var names = new TreeSet<String>();
            samples.forEach(sample -> names.addAll(sample.propertyNames()));
            names.removeAll(properties.propertyNames());
            names.forEach(name -> value(others, false, plus(path, name), List.of(), sheet));
        }
    }

    private void value(JsonNode shape, boolean required, List<String> path, List<JsonNode> samples, Sheet sheet) {
        var target = target(shape);
        var items = target(target.path("items"));
        if (type(target).equals("object")) {
            object(target, path, samples, sheet);
        } else if (type(items).equals("object")) {
            list(items, required && isBlank(target), path, samples, sheet);
        } else {
            var description = shape.path("description")
                    .asString(target.path("description").asString(""));
            sheet.fields().add(new Field(path, kind(target), required && isBlank(target), description, codes(target)));
        }
    }

    private void list(JsonNode items, boolean blank, List<String> within, List<JsonNode> samples, Sheet holder) {
        var path = new ArrayList<>(holder.path());
        path.addAll(within);
        var keys = holder.path().isEmpty()
                ? List.<String>of()
                : plus(holder.keys(), singular(holder.path().getLast()) + " id");
        boolean ordered = !holder.path().isEmpty() || !DatasetFormat.isSorted(within.getLast());
        int place = tables.size();
        var sheet = new Sheet(path, keys);
        object(items, List.of(), samples.stream().flatMap(JsonNode::valueStream).toList(), sheet);
        // after the table that holds it, before those that it holds
        tables.add(place, new Table(holder.path(), within, keys, ordered, blank, sheet.fields(), sheet.open()));
    }

    private JsonNode target(JsonNode shape) {
        var reference = shape.path("$ref").asString("");
        return reference.isEmpty() ? shape : schema.at(reference.substring(1));
    }

    private String type(JsonNode shape) {
        return target(shape).path("type").asString("");
    }

    private Field.Kind kind(JsonNode shape) {
        return switch (type(shape)) {
            case "number", "integer" -> Field.Kind.NUMBER;
            case "boolean" -> Field.Kind.FLAG;
            case "array" -> Field.Kind.LIST;
            case "string" -> Field.Kind.TEXT;
            default -> throw new IllegalStateException("No column for the type '" + type(shape) + "' of the schema");
        };
    }

    /** Whether the schema takes an empty text or list. */
    private static boolean isBlank(JsonNode shape) {
        return shape.path("minLength").asInt(0) == 0
                && shape.path("minItems").asInt(0) == 0
                && !shape.has("pattern")
                && !shape.has("enum")
                && (shape.path("type").asString("").equals("string")
                        || shape.path("type").asString("").equals("array"));
    }

    private static List<Field.Code> codes(JsonNode shape) {
        var codes = new ArrayList<Field.Code>();
        var meanings = shape.path("enumDescriptions");
        shape.path("enum")
                .valueStream()
                .forEach(code -> codes.add(new Field.Code(
                        code.asString(""), meanings.path(codes.size()).asString(""))));
        return codes;
    }

    private static List<JsonNode> within(List<JsonNode> samples, String name) {
        return samples.stream()
                .map(sample -> sample.path(name))
                .filter(value -> !value.isMissingNode())
                .toList();
    }

    private static List<String> plus(List<String> names, String name) {
        var longer = new ArrayList<>(names);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static String singular(String name) {
        return name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
