package org.rolloutatlas.dataset.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of an atlas to begin with. */
public final class NewAtlas {
    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private NewAtlas() {}

    /**
     * The dataset in these languages, dated by that day.
     *
     * @param languages tags of languages that the program speaks, one at least; the first leads
     */
    public static String text(List<String> languages, LocalDate today) {
        return DatasetFormat.draft(tree(languages, today).toString());
    }

    static ObjectNode tree(List<String> languages, LocalDate today) {
        var root = (ObjectNode) JsonMapper.shared().readTree(read("new-atlas.json"));
        if (languages.getFirst().equals(Language.EN.tag())) {
            // the quotation is in English
            ((ObjectNode) root.at("/events/0/evidence/0")).remove("translation");
        }
        if (languages.getFirst().equals(Language.FR.tag())) {
            ((ObjectNode) root.get("dataset")).put("publisher", "Ma rédaction");
        }
        keep(root, languages);
        var declared = ((ObjectNode) root.get("atlas")).putArray("languages");
        languages.forEach(declared::add);
        ((ObjectNode) root.get("dataset")).put("version", today.toString());
        ((ObjectNode) root.at("/events/0/history/0")).put("on", today.toString());
        return root;
    }

    /** What its folder says of it, in French where that leads. */
    public static String readme(List<String> languages) {
        return read(languages.getFirst().equals(Language.FR.tag()) ? "new-atlas-readme-fr.md" : "new-atlas-readme.md");
    }

    /** Of every text in several languages those that are wanted, in their order. */
    private static void keep(JsonNode node, List<String> languages) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> keep(element, languages));
        } else if (node instanceof ObjectNode object) {
            if (!object.isEmpty() && TAGS.containsAll(object.propertyNames())) {
                object.retain(languages);
            } else {
                object.forEach(value -> keep(value, languages));
            }
        }
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(NewAtlas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
