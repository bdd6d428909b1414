package org.rolloutatlas.dataset.workbook;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values put at their paths within an object. */
final class Tree {
    private Tree() {}

    static void put(ObjectNode object, List<String> path, JsonNode value) {
        holder(object, path).set(path.getLast(), value);
    }

    /** The list at the path, which is made if it is not there. */
    static ArrayNode list(ObjectNode object, List<String> path) {
        return holder(object, path).withArray(path.getLast());
    }

    /** An empty text or list, if there is an object for it that has none yet. */
    static void putBlank(ObjectNode object, List<String> path, boolean list) {
        var holder = GridWriter.at(object, path.subList(0, path.size() - 1));
        if (holder instanceof ObjectNode there && !there.has(path.getLast())) {
            if (list) {
                there.putArray(path.getLast());
            } else {
                there.put(path.getLast(), "");
            }
        }
    }

    private static ObjectNode holder(ObjectNode object, List<String> path) {
        var holder = object;
        for (var name : path.subList(0, path.size() - 1)) {
            holder = holder.get(name) instanceof ObjectNode there ? there : holder.putObject(name);
        }
        return holder;
    }
}
