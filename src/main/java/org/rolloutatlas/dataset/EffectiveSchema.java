package org.rolloutatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema with the codes and languages that a file declares in place of those of the first edition, so that every message, suggestion
 * and editor speaks of the dataset's own.
 */
public final class EffectiveSchema {
    static final String RESOURCE = "/schema/events-1.schema.json";
    /** The schema of files that declare nothing of their own. */
    public static final JsonNode SHIPPED = JsonMapper.shared().readTree(text(RESOURCE));

    static final JsonNode SHIPPED_VOCABULARIES = JsonMapper.shared().readTree(text("/schema/vocabularies-1.json"));

    /** Name of a vocabulary → where the schema lists its codes. */
    private static final Map<String, List<String>> USES = Map.of(
            "stages", List.of("/$defs/event/properties/stage"),
            "systems", List.of("/$defs/system"),
            "roles", List.of("/$defs/party/properties/role"),
            "sourceKinds", List.of("/$defs/source/properties/kind"),
            "actorKinds", List.of("/$defs/actor/properties/kind"),
            "amountKinds", List.of("/$defs/amount/properties/kind"),
            "peopleKinds", List.of("/$defs/people/properties/kind"));

    private EffectiveSchema() {}

    /** Definitions of texts in several languages. */
    private static final List<String> WORDED =
            List.of("name", "title", "prose", "chapterText", "translation", "label", "word", "texts");

    /** Whether a file declares codes or languages of its own. */
    static boolean isOwn(JsonNode file) {
        return file.path("vocabularies").isObject() || !declared(file).isEmpty();
    }

    /** The tags that a file declares, each once; none where it declares none. */
    static List<String> declared(JsonNode file) {
        return file.path("atlas")
                .path("languages")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .distinct()
                .toList();
    }

    /** The tags of the languages of a file, the first of which every text has; those of the first edition where it declares none. */
    public static List<String> languages(JsonNode file) {
        var own = declared(file);
        return own.isEmpty() ? List.of("en", "zh-Hans") : own;
    }

    /** The schema of a file. */
    public static JsonNode of(JsonNode file) {
        if (!isOwn(file)) {
            return SHIPPED;
        }
        var schema = SHIPPED.deepCopy();
        USES.forEach((vocabulary, uses) -> {
            var entries = file.path("vocabularies").path(vocabulary);
            if (entries.isArray() && !entries.isEmpty()) {
                uses.forEach(use -> declare(entries, (ObjectNode) schema.at(use)));
            }
        });
        var languages = declared(file);
        if (!languages.isEmpty()) {
            WORDED.forEach(name -> write(languages, name, (ObjectNode) schema.at("/$defs/" + name)));
        }
        return schema;
    }

    /** A text is written in the first of these languages, and may be in the others; in which a translation is, its quotation says. */
    private static void write(List<String> languages, String name, ObjectNode worded) {
        var before = worded.get("properties");
        var properties = worded.putObject("properties");
        var required = worded.putArray("required");
        for (var tag : languages) {
            var text = (ObjectNode) (before.has(tag) ? before.get(tag) : before.get("en")).deepCopy();
            properties.set(
                    tag, text.put("description", Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH)));
        }
        if (!name.equals("translation")) {
            required.add(languages.getFirst());
        }
    }

    private static void declare(JsonNode entries, ObjectNode use) {
        var codes = use.putArray("enum");
        var descriptions = use.putArray("enumDescriptions");
        for (var entry : entries) {
            var code = entry.path("id").asString("");
            codes.add(code);
            descriptions.add(entry.path("description").asString(code));
        }
    }

    private static String text(String resource) {
        try (var in = EffectiveSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
