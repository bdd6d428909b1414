package org.rolloutatlas.editor;

import java.time.LocalDate;
import org.rolloutatlas.dataset.edit.RecordKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a new record says before an editor says anything: nothing that would have to be found out. */
final class NewRecord {
    private NewRecord() {}

    /** A record of a kind. */
    static ObjectNode of(RecordKind kind, String id, LocalDate today) {
        var record = JsonNodeFactory.instance.objectNode().put("id", id);
        switch (kind) {
            case EVENT -> {
                record.putArray("countries");
                record.putArray("parties");
                record.putArray("evidence").addObject();
                record.putArray("history")
                        .addObject()
                        .put("on", today.toString())
                        .put("kind", "added");
            }
            case SOURCE -> record.put("read", "full").put("accessed", today.toString());
            case PROJECT -> record.putArray("countries");
            case DISAGREEMENT -> {
                record.putArray("events");
                record.putArray("positions").add(part("positions", today)).add(part("positions", today));
            }
            case STORY -> record.putArray("chapters").add(part("chapters", today));
            case ACTOR -> {
                // an actor is a name and a kind, which only its editor knows
            }
        }
        return record;
    }

    /** A further object: of a list, or one that a record may do without. */
    static ObjectNode part(String name, LocalDate today) {
        var part = JsonNodeFactory.instance.objectNode();
        switch (name) {
            case "history" -> part.put("on", today.toString()).put("kind", "corrected");
            case "chapters" -> part.put("selection", "");
            case "place" -> part.put("precision", "city").put("basis", "geocoded");
            case "review" -> part.put("status", "reviewed").put("on", today.toString());
            default -> {
                // what else it says is for its editor
            }
        }
        return part;
    }
}
