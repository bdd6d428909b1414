package org.rolloutatlas.dataset.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A value that two states of a record have differently.
 *
 * @param path names and places, from 1, that lead to it
 * @param one what it is in the first; empty where that says nothing
 * @param other what it is in the second; empty where that says nothing
 */
public record Difference(List<String> path, String one, String other) {
    public Difference {
        path = List.copyOf(path);
    }

    /** The values that differ, as deep as both have the same shape. */
    public static List<Difference> between(JsonNode one, JsonNode other) {
        var found = new ArrayList<Difference>();
        collect(List.of(), one, other, found);
        return found;
    }

    private static void collect(List<String> path, JsonNode one, JsonNode other, List<Difference> found) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            var names = new LinkedHashSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> collect(plus(path, name), one.path(name), other.path(name), found));
        } else if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                collect(plus(path, Integer.toString(i + 1)), one.path(i), other.path(i), found);
            }
        } else {
            found.add(new Difference(path, text(one), text(other)));
        }
    }

    private static String text(JsonNode value) {
        return value.isContainer() ? value.toPrettyString() : value.asString("");
    }

    private static List<String> plus(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
