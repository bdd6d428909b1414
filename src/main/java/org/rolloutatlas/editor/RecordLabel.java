package org.rolloutatlas.editor;

import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;
import tools.jackson.databind.JsonNode;

/** What a record is called in lists: in the words of its first language, as far as it has any. */
final class RecordLabel {
    private RecordLabel() {}

    static String of(RecordKind kind, JsonNode record) {
        var words = switch (kind) {
            case ACTOR, PROJECT -> Records.leading(record.path("name"));
            case EVENT, STORY -> Records.leading(record.path("title"));
            case DISAGREEMENT -> Records.leading(record.path("question"));
            case SOURCE ->
                record.path("publisher").asString("") + ": "
                        + record.path("title").asString("");
        };
        var id = record.path("id").asString("");
        return words.isBlank() || words.equals(": ") ? id : words;
    }

    /** What stands beside it: when, or what kind it is. */
    static String detail(RecordKind kind, JsonNode record) {
        return switch (kind) {
            case EVENT -> record.path("date").asString("");
            case SOURCE -> record.path("published").asString("");
            case ACTOR, DISAGREEMENT -> record.path("kind").asString("");
            case PROJECT -> record.path("system").asString("");
            case STORY -> Integer.toString(record.path("chapters").size());
        };
    }
}
