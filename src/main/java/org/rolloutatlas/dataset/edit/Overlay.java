package org.rolloutatlas.dataset.edit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record with what a file says of it written over it; what the file has no column for stays. */
final class Overlay {
    private Overlay() {}

    static JsonNode of(JsonNode record, JsonNode said) {
        var whole = (ObjectNode) record.deepCopy();
        said.properties().forEach(each -> put(whole, each.getKey(), each.getValue()));
        return whole;
    }

    private static void put(ObjectNode record, String name, JsonNode said) {
        var old = record.path(name);
        // when a record was added, and what was corrected since, no table of somebody else's knows
        if (name.equals("history") && !old.isEmpty()) {
            return;
        }
        if (said instanceof ObjectNode && old instanceof ObjectNode) {
            record.set(name, of(old, said));
        } else if (name.equals("evidence") && old instanceof ArrayNode entries) {
            said.forEach(entry -> evidence(entries, entry));
        } else if (!(said.isArray() && said.isEmpty())) {
            record.set(name, said);
        }
    }

    /** A source is cited once: what is said of it again is said of that citation. */
    private static void evidence(ArrayNode entries, JsonNode said) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).path("source").equals(said.path("source"))) {
                entries.set(i, of(entries.get(i), said));
                return;
            }
        }
        entries.add(said);
    }
}
