package org.rolloutatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The second atlas as if its editors wrote Arabic alone: each letter of its texts is one that runs from right to left. */
public final class PseudoArabic {
    private static final Set<String> TAGS = Set.of("en", "fr");
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابكدعفجهيحخلمنوبقرستثضصشىز";
    /** Where a link of a text leads is no part of it. */
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");

    private PseudoArabic() {}

    /** Writes it where nothing else changes: a server watches the folder. */
    public static Path dataset() {
        try {
            var atlas = (ObjectNode)
                    JsonMapper.shared().readTree(Files.readString(Path.of("examples", "covid-apps", "events.json")));
            var said = (ObjectNode) said(atlas);
            ((ObjectNode) said.get("atlas")).putArray("languages").add("ar");
            var folder = Files.createDirectories(Path.of("target", "generated-atlases", "arabic"));
            return Files.writeString(folder.resolve("events.json"), said.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode said(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (!object.isEmpty() && TAGS.containsAll(object.propertyNames())) {
                return JsonNodeFactory.instance
                        .objectNode()
                        .set("ar", arabic(object.iterator().next()));
            }
            var all = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(property -> all.set(property.getKey(), said(property.getValue())));
            if (object.path("quote").has("text") && !object.has("translation")) {
                all.putObject("translation")
                        .put("ar", letters(object.at("/quote/text").asString()));
            }
            return all;
        }
        if (node instanceof ArrayNode list) {
            var all = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> all.add(said(element)));
            return all;
        }
        return node;
    }

    private static JsonNode arabic(JsonNode text) {
        if (text instanceof ArrayNode list) {
            var all = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> all.add(arabic(element)));
            return all;
        }
        var words = text.asString();
        var written = new StringBuilder();
        int done = 0;
        for (var target : TARGET.matcher(words).results().toList()) {
            written.append(letters(words.substring(done, target.start()))).append(target.group());
            done = target.end();
        }
        return JsonNodeFactory.instance.stringNode(
                written.append(letters(words.substring(done))).toString());
    }

    static String letters(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        plain.chars().forEach(letter -> {
            int at = LATIN.indexOf(letter);
            letters.append(at < 0 ? (char) letter : ARABIC.charAt(at));
        });
        return letters.toString();
    }
}
