package org.rolloutatlas.dataset.draft;

import java.util.Optional;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;
import tools.jackson.databind.JsonNode;

/** An id for a record that has none yet, made of what it says. */
public final class SuggestedId {
    private SuggestedId() {}

    /** The id; empty as long as the record says nothing of which one could be made. */
    public static Optional<String> of(RecordKind kind, JsonNode record) {
        var wish = switch (kind) {
            case EVENT -> event(record);
            case SOURCE -> source(record);
            case ACTOR -> DraftIds.ofTitle(Records.leading(record.path("name")));
            case PROJECT -> country(record) + DraftIds.ofTitle(Records.leading(record.path("name")));
            case DISAGREEMENT -> DraftIds.ofTitle(Records.leading(record.path("question")));
            case STORY -> DraftIds.ofTitle(Records.leading(record.path("title")));
        };
        return wish.isEmpty() ? Optional.empty() : Optional.of(DraftIds.slug(wish));
    }

    private static String event(JsonNode record) {
        var title = DraftIds.ofTitle(Records.leading(record.path("title")));
        return title.isEmpty()
                ? ""
                : DraftIds.ofEvent(record.path("countries").path(0).asString("xx"), text(record, "date"), title);
    }

    private static String source(JsonNode record) {
        return text(record, "publisher")
                .map(publisher -> DraftIds.ofSource(publisher, text(record, "published")))
                .orElse("");
    }

    private static String country(JsonNode record) {
        return text(record.path("countries"), 0).map(code -> code + "-").orElse("");
    }

    private static Optional<String> text(JsonNode record, String property) {
        return Optional.of(record.path(property).asString("")).filter(text -> !text.isBlank());
    }

    private static Optional<String> text(JsonNode list, int index) {
        return Optional.of(list.path(index).asString("")).filter(text -> !text.isBlank());
    }
}
