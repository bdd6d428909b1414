package org.rolloutatlas.dataset.draft;

import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The values of a JSON object by the path of their keys, such as {@code media.caption}; a list is one value. */
final class JsonLeaves {
    private JsonLeaves() {}

    /** Names every value that says something and is not among those that are read. */
    static void unread(JsonNode object, Set<String> read, Consumer<String> path) {
        walk(object, "", read, path);
    }

    private static void walk(JsonNode node, String path, Set<String> read, Consumer<String> found) {
        if (read.contains(path)) {
            return;
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> walk(
                            property.getValue(),
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            read,
                            found));
        } else if (!node.isNull() && !node.isMissingNode() && !(node.isArray() && node.isEmpty()) && !isBlank(node)) {
            found.accept(path);
        }
    }

    private static boolean isBlank(JsonNode node) {
        return node.isString() && node.stringValue().isBlank();
    }
}
