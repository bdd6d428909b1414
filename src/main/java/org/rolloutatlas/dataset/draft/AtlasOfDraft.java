package org.rolloutatlas.dataset.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.EffectiveSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An atlas to begin with that holds the records of an import instead of an example. */
public final class AtlasOfDraft {
    private static final List<String> RECORDS =
            List.of("actors", "projects", "sources", "events", "disagreements", "stories");

    /** Under which an import has the texts of a file that does not say in which language they are. */
    private static final String IMPORTED = "en";

    private AtlasOfDraft() {}

    /**
     * The atlas, named after the file where that has a title. Texts that an import takes to be English are of the first language
     * where the atlas has no English. What the atlas knows one code for is of that kind.
     *
     * @param draft of {@link DraftImport}
     * @param languages as for {@link NewAtlas#text}
     */
    public static String text(String draft, List<String> languages, LocalDate today) {
        var atlas = NewAtlas.tree(languages, today);
        var imported = (ObjectNode) JsonMapper.shared().readTree(draft);
        fit(imported, languages, atlas);
        RECORDS.forEach(records -> atlas.set(records, imported.get(records)));
        name(atlas, imported.at("/dataset/title"), languages);
        return DatasetFormat.draft(atlas.toString());
    }

    /**
     * The records of a draft in the words of an atlas that there is, to be taken over into it.
     *
     * @param atlas the file, whose own mistakes are told elsewhere
     */
    public static String fitted(String draft, byte[] atlas) {
        var imported = DatasetFormat.tree(draft.getBytes(StandardCharsets.UTF_8));
        var whole = DatasetFormat.tree(atlas);
        if (imported.isEmpty() || whole.isEmpty()) {
            return draft;
        }
        fit((ObjectNode) imported.get(), EffectiveSchema.languages(whole.get()), whole.get());
        return imported.get().toString();
    }

    /** Tags of the languages of an atlas that there is; none if its file cannot be read, which is told elsewhere. */
    public static List<String> languages(byte[] atlas) {
        return DatasetFormat.tree(atlas).map(EffectiveSchema::languages).orElse(List.of());
    }

    private static void fit(ObjectNode imported, List<String> languages, JsonNode atlas) {
        if (!languages.contains(IMPORTED)) {
            speak(imported, languages.getFirst());
        }
        if (atlas.at("/vocabularies/systems").size() == 1) {
            var only = atlas.at("/vocabularies/systems/0/id").asString();
            imported.get("events").forEach(event -> ((ObjectNode) event).putIfAbsent("system", string(only)));
        }
    }

    private static void name(ObjectNode atlas, JsonNode title, List<String> languages) {
        if (title.isEmpty()) {
            return;
        }
        var text = title.iterator().next();
        for (var named : List.of("/dataset/title", "/atlas/site")) {
            var texts = (ObjectNode) atlas.at(named);
            languages.forEach(language -> texts.set(language, text));
        }
    }

    /** Every text under the one tag is put under another. */
    private static void speak(JsonNode node, String language) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> speak(element, language));
        } else if (node instanceof ObjectNode object) {
            if (object.path(IMPORTED).isString() && object.size() == 1) {
                object.set(language, object.remove(IMPORTED));
            } else {
                object.forEach(value -> speak(value, language));
            }
        }
    }

    private static JsonNode string(String text) {
        return JsonMapper.shared().getNodeFactory().stringNode(text);
    }
}
