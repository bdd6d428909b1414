package org.rolloutatlas.dataset.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.DatasetFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two texts that were made of one, made one again, record by record.
 *
 * <p>What only one side changed is as that side has it. What both changed in different ways is a clash, which somebody has to decide;
 * until then it is as the first side has it.
 */
public final class ThreeWay {
    private ThreeWay() {}

    /** A side. */
    public enum Side {
        /** That of the editor at work. */
        MINE,
        /** That of the file on disk. */
        THEIRS
    }

    /**
     * A part of the file that both sides changed.
     *
     * @param part name of a table and id of a record, as {@code events/mm-2020-03}; or name of a property of the file
     * @param mine missing where that side removed it
     * @param theirs missing where that side removed it
     */
    public record Clash(String part, JsonNode mine, JsonNode theirs) {
        /** Where the two differ. */
        public List<Difference> differences() {
            return Difference.between(mine, theirs);
        }
    }

    /**
     * The texts made one.
     *
     * @param text canonical
     * @param clashes that are not decided
     */
    public record Merged(String text, List<Clash> clashes) {
        public Merged {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * Makes them one.
     *
     * @param base of which both were made
     * @param decided part → the side that counts, of clashes
     */
    public static Merged merge(String base, String mine, String theirs, Map<String, Side> decided) {
        var before = parts(base);
        var ours = parts(mine);
        var others = parts(theirs);
        var clashes = new ArrayList<Clash>();
        var root = JsonNodeFactory.instance.objectNode();
        for (var part : names(ours, others)) {
            var own = ours.get(part);
            var other = others.get(part);
            if (isClash(before.get(part), own, other) && !decided.containsKey(part)) {
                clashes.add(new Clash(part, there(own), there(other)));
            }
            chosen(part, before.get(part), own, other, decided).ifPresent(value -> put(root, part, value));
        }
        return new Merged(DatasetFormat.canonical(root), clashes);
    }

    private static boolean isClash(@Nullable JsonNode before, @Nullable JsonNode own, @Nullable JsonNode other) {
        return !same(own, other) && !same(own, before) && !same(other, before);
    }

    private static Optional<JsonNode> chosen(
            String part,
            @Nullable JsonNode before,
            @Nullable JsonNode own,
            @Nullable JsonNode other,
            Map<String, Side> decided) {
        if (isClash(before, own, other)) {
            return Optional.ofNullable(
                    switch (decided.getOrDefault(part, Side.MINE)) {
                        case MINE -> own;
                        case THEIRS -> other;
                    });
        }
        return Optional.ofNullable(same(own, before) ? other : own);
    }

    private static boolean same(@Nullable JsonNode a, @Nullable JsonNode b) {
        return a == null ? b == null : a.equals(b);
    }

    private static JsonNode there(@Nullable JsonNode part) {
        return part == null ? MissingNode.getInstance() : part;
    }

    private static Set<String> names(Map<String, JsonNode> ours, Map<String, JsonNode> others) {
        var names = new LinkedHashSet<>(ours.keySet());
        names.addAll(others.keySet());
        return names;
    }

    /** The records of a file, and what else it says. */
    private static Map<String, JsonNode> parts(String text) {
        var parts = new LinkedHashMap<String, JsonNode>();
        for (var property : Records.of(text).root().properties()) {
            var table = RecordKind.ofTable(property.getKey());
            if (table.isPresent() && property.getValue().isArray()) {
                parts.put(property.getKey(), JsonNodeFactory.instance.arrayNode());
                property.getValue().forEach(record -> parts.put(free(parts, property.getKey(), record), record));
            } else {
                parts.put(property.getKey(), property.getValue());
            }
        }
        return parts;
    }

    /** Two records of one id are a mistake, and none of them is lost for it. */
    private static String free(Map<String, JsonNode> parts, String table, JsonNode record) {
        var part = table + "/" + record.path("id").asString("");
        return parts.containsKey(part) ? part + "#" + parts.size() : part;
    }

    private static void put(ObjectNode root, String part, JsonNode value) {
        int slash = part.indexOf('/');
        if (slash < 0) {
            root.set(part, value.deepCopy());
        } else {
            root.withArray(part.substring(0, slash)).add(value);
        }
    }
}
