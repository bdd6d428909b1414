package org.rolloutatlas.dataset.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where two records have become one, a list may name it twice: the first entry stays. */
final class Doubles {
    private Doubles() {}

    /** Removes them, and says in one line each what stood in the entries that went. */
    static List<String> removeFrom(ObjectNode root) {
        var lost = new ArrayList<String>();
        root.path("events").forEach(event -> {
            var id = event.path("id").stringValue();
            entries(event.path("evidence"), "source", "evidence of '" + id + "'", lost);
            entries(event.path("parties"), "actor", "party of '" + id + "'", lost);
        });
        root.path("sources").forEach(source -> ids(source.path("derivedFrom")));
        root.path("disagreements").forEach(question -> {
            ids(question.path("events"));
            question.path("positions").forEach(position -> ids(position.path("sources")));
        });
        return lost;
    }

    private static void entries(JsonNode node, String property, String what, List<String> lost) {
        if (!(node instanceof ArrayNode list)) {
            return;
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            var entry = list.get(i);
            // an actor may play two parts
            var key = entry.path(property).stringValue("") + " "
                    + entry.path("role").stringValue("");
            if (!seen.add(property.equals("source") ? entry.path(property).stringValue("") : key)) {
                lost.add(what + ": " + entry);
                list.remove(i--);
            }
        }
    }

    private static void ids(JsonNode node) {
        if (node instanceof ArrayNode list) {
            var seen = new HashSet<JsonNode>();
            list.removeIf(id -> !seen.add(id));
        }
    }
}
