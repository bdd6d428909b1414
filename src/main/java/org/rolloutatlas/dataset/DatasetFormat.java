package org.rolloutatlas.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The canonical layout of a dataset file, friendly to review: the keys of each object in the order of the schema, other
 * languages of a text after those of the product and sorted by tag; the tables sorted by id, except stories, whose order is
 * the order in which they are listed; lists within a record untouched, because their order means something. Each record is a
 * block with one property per line; within it, objects and lists stand on one line where they fit. UTF-8, LF, and a line
 * end at the end.
 *
 * <p>Guarantee: formatting is idempotent and changes nothing that is read, other than the order of the tables.
 */
public final class DatasetFormat {
    private static final List<String> SORTED = List.of("actors", "projects", "sources", "events", "disagreements");

    /** The order of the records of a sorted table; those without an id come first. */
    public static final Comparator<JsonNode> BY_ID =
            Comparator.comparing(record -> record.path("id").asString(""));

    private DatasetFormat() {}

    /** Whether the records of this table are sorted by their ids, so that their order means nothing. */
    public static boolean isSorted(String table) {
        return SORTED.contains(table);
    }

    /** The tables whose records the canonical layout puts in another order, as they follow each other in the schema. */
    public static List<String> unsorted(byte[] bytes) {
        return tree(bytes).stream()
                .flatMap(root -> SORTED.stream().filter(table -> {
                    var records = root.path(table).valueStream().toList();
                    return !records.equals(records.stream().sorted(BY_ID).toList());
                }))
                .toList();
    }

    /** What came of formatting. */
    public sealed interface Formatting {
        /** The whole file, canonical. */
        record Formatted(String text) implements Formatting {}

        /** The file is not JSON or departs from the schema; problems in file order, at least one error. */
        record Refused(List<Problem> problems) implements Formatting {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Formats the bytes of a file that follows the schema; mistakes that only the rules find do not matter. */
    public static Formatting format(String fileName, byte[] bytes) {
        return switch (DatasetReader.shape(fileName, bytes)) {
            case DatasetReader.Shape.Misshapen(var problems) -> new Formatting.Refused(problems);
            case DatasetReader.Shape.Shaped(var root) -> new Formatting.Formatted(text(root));
        };
    }

    /**
     * What the bytes of a file say, to be written again. The file need not follow the schema; empty if it is no JSON, or says something
     * twice, of which only the first would stay.
     */
    public static Optional<JsonNode> tree(byte[] bytes) {
        return DatasetReader.tree(bytes);
    }

    /** The canonical text of a file that follows the schema. */
    public static String canonical(JsonNode root) {
        return text(root);
    }

    /**
     * The canonical text of JSON that need not follow the schema yet.
     *
     * @throws IllegalArgumentException if the text is not JSON
     */
    public static String draft(String json) {
        var root = JsonText.parse(json.getBytes(StandardCharsets.UTF_8)).root();
        if (root == null) {
            throw new IllegalArgumentException("Invalid draft: not JSON");
        }
        return text(root);
    }

    private static String text(JsonNode root) {
        return JsonLayout.write(ordered(root, "", new Shapes(EffectiveSchema.of(root))));
    }

    private static JsonNode ordered(JsonNode node, String pointer, Shapes shapes) {
        if (node instanceof ObjectNode object) {
            return orderedObject(object, pointer, shapes);
        }
        if (node instanceof ArrayNode array) {
            var list = JsonNodeFactory.instance.arrayNode();
            elements(array, pointer).forEach(element -> list.add(ordered(element, pointer + "/0", shapes)));
            return list;
        }
        return node;
    }

    private static ObjectNode orderedObject(ObjectNode object, String pointer, Shapes shapes) {
        var result = JsonNodeFactory.instance.objectNode();
        var known = shapes.properties(pointer);
        for (var name : known) {
            var value = object.get(name);
            if (value != null) {
                result.set(name, ordered(value, pointer + "/" + Pointers.escape(name), shapes));
            }
        }
        object.properties().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> result.set(entry.getKey(), entry.getValue()));
        return result;
    }

    private static List<JsonNode> elements(ArrayNode array, String pointer) {
        var elements = array.valueStream();
        return SORTED.contains(pointer.isEmpty() ? "" : pointer.substring(1))
                ? elements.sorted(BY_ID).toList()
                : elements.toList();
    }
}
