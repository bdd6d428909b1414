package org.rolloutatlas.dataset.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.draft.DraftImport.Imported;
import org.rolloutatlas.dataset.draft.DraftImport.Unreadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a file that is imported. */
public final class Drafts {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Drafts() {}

    static DraftImport.Result read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static DraftImport.Result read(byte[] bytes) {
        return DraftImport.read("in", bytes, TODAY);
    }

    static DraftImport.Result mapped(String text, Map<String, CsvColumns> names) {
        return DraftImport.read("in", text.getBytes(StandardCharsets.UTF_8), names, List.of(), TODAY);
    }

    static Imported imported(DraftImport.Result result) {
        return switch (result) {
            case Imported imported -> imported;
            case Unreadable unreadable ->
                throw new AssertionError(unreadable.problems().toString());
        };
    }

    static Imported imported(String text) {
        return imported(read(text));
    }

    public static JsonNode draft(String text) {
        return draft(read(text));
    }

    static JsonNode draft(DraftImport.Result result) {
        return JsonMapper.shared().readTree(imported(result).json());
    }

    /** The only event of a draft. */
    static JsonNode event(String text) {
        var events = draft(text).path("events");
        if (events.size() != 1) {
            throw new AssertionError(events);
        }
        return events.path(0);
    }

    public static List<String> notes(String text) {
        return notes(read(text));
    }

    static List<String> notes(DraftImport.Result result) {
        return imported(result).notes().stream().map(Problem::message).toList();
    }

    /** Why a file is not read. */
    static Problem refusal(DraftImport.Result result) {
        return switch (result) {
            case Imported imported -> throw new AssertionError(imported.json());
            case Unreadable unreadable -> unreadable.problems().getFirst();
        };
    }

    static Problem refusal(String text) {
        return refusal(read(text));
    }

    /** What the check says of the draft. */
    static List<Problem> check(String text) {
        return new DatasetReader()
                .read("draft", imported(text).json().getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
