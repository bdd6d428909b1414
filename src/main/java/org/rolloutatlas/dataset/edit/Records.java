package org.rolloutatlas.dataset.edit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.rolloutatlas.dataset.DatasetFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a file that need not be right yet.
 *
 * @param root the file as a tree; read, never changed
 */
public record Records(JsonNode root) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if the text is no JSON, or says something twice
     */
    public static Records of(String text) {
        return new Records(DatasetFormat.tree(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("Invalid text: no JSON, or something is said twice")));
    }

    /** A text in the first language in which it is there; empty where there is none. */
    public static String leading(JsonNode words) {
        return words.valueStream().findFirst().map(word -> word.asString("")).orElse("");
    }

    /** The records of one kind by their ids, in file order; those without an id are left out. */
    public Map<String, ObjectNode> all(RecordKind kind) {
        var all = new LinkedHashMap<String, ObjectNode>();
        for (var record : root.path(kind.table())) {
            if (record instanceof ObjectNode object && object.path("id").isString()) {
                all.putIfAbsent(object.path("id").stringValue(), object);
            }
        }
        return all;
    }

    /** The record with this id. */
    public Optional<ObjectNode> find(RecordKind kind, String id) {
        return Optional.ofNullable(all(kind).get(id));
    }

    /** Its place in its table, from 0; problems of the canonical file name it. */
    public OptionalInt index(RecordKind kind, String id) {
        int index = 0;
        for (var record : root.path(kind.table())) {
            if (record.path("id").asString("").equals(id)) {
                return OptionalInt.of(index);
            }
            index++;
        }
        return OptionalInt.empty();
    }

    /**
     * The file with a record in the place of another one, or as a new one where there is no other. What referred to the former id refers
     * to the new one.
     *
     * @param id that the record had until now
     * @return the canonical text
     */
    public String with(RecordKind kind, String id, ObjectNode record) {
        var changed = (ObjectNode) root.deepCopy();
        var table = table(changed, kind);
        var index = index(kind, id);
        if (index.isPresent()) {
            table.set(index.getAsInt(), record);
        } else {
            table.add(record);
        }
        var now = record.path("id").asString("");
        if (index.isPresent()
                && !now.equals(id)
                && !now.isEmpty()
                && find(kind, now).isEmpty()) {
            new References(kind, id, now).replaceIn(changed);
        }
        dated(changed, record);
        return DatasetFormat.canonical(changed);
    }

    /** A dataset is no older than the latest change of its records. */
    private static void dated(ObjectNode root, ObjectNode record) {
        var latest = record.path("history")
                .valueStream()
                .map(change -> change.path("on").asString(""))
                .filter(day -> DAY.matcher(day).matches())
                .max(Comparator.naturalOrder());
        if (latest.isPresent()
                && root.path("dataset") instanceof ObjectNode imprint
                && imprint.path("version").asString("").compareTo(latest.get()) < 0) {
            imprint.put("version", latest.get());
        }
    }

    /** The file without a record; what refers to it stays, and the check names it. */
    public String without(RecordKind kind, String id) {
        var changed = (ObjectNode) root.deepCopy();
        table(changed, kind).removeIf(record -> record.path("id").asString("").equals(id));
        return DatasetFormat.canonical(changed);
    }

    /** An id that no record of the kind has: this one, or it with the first number behind it that is free. */
    public String free(RecordKind kind, String wish) {
        var taken = all(kind).keySet();
        var id = wish;
        for (int i = 2; taken.contains(id); i++) {
            id = wish + "-" + i;
        }
        return id;
    }

    private static ArrayNode table(ObjectNode root, RecordKind kind) {
        if (root.get(kind.table()) instanceof ArrayNode table) {
            return table;
        }
        var table = JsonNodeFactory.instance.arrayNode();
        root.set(kind.table(), table);
        return table;
    }
}
