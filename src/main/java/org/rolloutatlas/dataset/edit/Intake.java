package org.rolloutatlas.dataset.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.dataset.DatasetFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the records of one dataset over into another: those of the same id are replaced, new ones are added, and what the file
 * does not hold stays.
 */
final class Intake {
    private static final String VOCABULARIES = "vocabularies";

    private final Taking taking;
    private final List<Takeover.Taken.Table> tables = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /** Pointer of each record in the file, by its table and id. */
    private final Map<String, String> origins = new HashMap<>();

    private Intake(Taking taking) {
        this.taking = taking;
    }

    /** Changes the tree of a dataset that follows the schema. */
    static Takeover.Taken into(ObjectNode root, ObjectNode file, Taking taking) {
        var intake = new Intake(taking);
        if (taking == Taking.PARTS) {
            KnownSources.of(root.path("sources")).nameIn(file);
        }
        for (var entry : List.copyOf(file.properties())) {
            intake.property(root, entry.getKey(), entry.getValue());
        }
        var canonical = DatasetFormat.canonical(root);
        return new Takeover.Taken(canonical, intake.tables, intake.values, intake.placed(canonical));
    }

    /** What a file says of itself as a whole is a dataset's to say, not a table's. */
    private void property(ObjectNode root, String name, JsonNode value) {
        if (value instanceof ArrayNode records) {
            table(root, name, name, records);
        } else if (taking == Taking.WHOLE && name.equals(VOCABULARIES)) {
            var own = object(root, name);
            value.properties()
                    .forEach(
                            list -> table(own, list.getKey(), name + "." + list.getKey(), (ArrayNode) list.getValue()));
        } else if (taking == Taking.WHOLE && value.isObject()) {
            var own = object(root, name);
            value.properties().forEach(each -> value(own, each.getKey(), name + "." + each.getKey(), each.getValue()));
        } else if (taking == Taking.WHOLE) {
            value(root, name, name, value);
        }
    }

    private static ObjectNode object(ObjectNode root, String name) {
        return root.get(name) instanceof ObjectNode there ? there : root.putObject(name);
    }

    private void value(ObjectNode holder, String name, String path, JsonNode value) {
        if (!value.equals(holder.get(name))) {
            holder.set(name, value);
            values.add(path);
        }
    }

    private void table(ObjectNode holder, String name, String path, ArrayNode records) {
        var before = new LinkedHashMap<String, JsonNode>();
        holder.path(name).forEach(record -> before.put(id(record), record));
        var taken = new LinkedHashMap<String, JsonNode>();
        var twice = new ArrayList<JsonNode>();
        var added = new ArrayList<String>();
        var replaced = new ArrayList<String>();
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            var id = id(record);
            origins.putIfAbsent(path + " " + id, pointer(path) + "/" + i);
            var old = before.get(id);
            var fresh = old == null || taking == Taking.WHOLE ? record : Overlay.of(old, record);
            if (taken.putIfAbsent(id, fresh) != null) {
                twice.add(record); // the check tells it; to choose between the two is not ours
            } else if (old == null) {
                added.add(id);
            } else if (!fresh.equals(old)) {
                replaced.add(id);
            }
        }
        int absent = (int)
                before.keySet().stream().filter(id -> !taken.containsKey(id)).count();
        if (!records.isEmpty() || !before.isEmpty()) {
            var list = JsonNodeFactory.instance.arrayNode();
            ordered(before, taken, absent).forEach(list::add);
            twice.forEach(list::add);
            holder.set(name, list);
            tables.add(new Takeover.Taken.Table(
                    path, added, replaced, taken.size() - added.size() - replaced.size(), absent));
        }
    }

    /** A file that has every record says their order, too; otherwise each stays in its place, and new ones come last. */
    private static Iterable<JsonNode> ordered(Map<String, JsonNode> before, Map<String, JsonNode> taken, int absent) {
        if (absent == 0) {
            return taken.values();
        }
        var all = new LinkedHashMap<>(before);
        all.putAll(taken);
        return all.values();
    }

    /** Where each record of the new text stands in the file, for those that the file has. */
    private Map<String, String> placed(String canonical) {
        var root = DatasetFormat.tree(canonical.getBytes(StandardCharsets.UTF_8));
        var placed = new HashMap<String, String>();
        root.ifPresent(tree -> tables.forEach(table -> {
            var records = tree.at(pointer(table.name()));
            for (int i = 0; i < records.size(); i++) {
                var origin = origins.get(table.name() + " " + id(records.get(i)));
                if (origin != null) {
                    placed.put(pointer(table.name()) + "/" + i, origin);
                }
            }
        }));
        return placed;
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }

    private static String id(JsonNode record) {
        return record.path("id").asString("");
    }
}
