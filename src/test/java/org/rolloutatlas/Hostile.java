package org.rolloutatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.EffectiveSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An atlas in whose every text stands what an attacker, a spreadsheet or a foreign keyboard puts there. Which properties are texts the
 * schema says: strings without a form of their own.
 */
public final class Hostile {
    /** What would be true if any of it ran. */
    public static final String RAN = "hacked";

    private static final List<String> WORDS = List.of(
            "\"><img src=x onerror=hacked=1>",
            "=HYPERLINK(\"https://evil.example/\")",
            "'onmouseover='hacked=1' x='",
            "</script><script>hacked=1</script>",
            "@SUM(1+1)",
            "</style></title></textarea><svg/onload=hacked=1>",
            "javascript:hacked=1",
            "--><!--]]>",
            "+1",
            "&lt;b&gt;&amp;&#x3c;&quot;",
            "{0} '{1}' ${7*7} %s \\u0022 \\",
            "-1",
            "a\u200B\u200D\uFEFF\u2060b\u200E",
            "\u200F\u0627\u0644\u0647\u0648\u064A\u0629",
            "W".repeat(70),
            "Z\u0351\u036B\u0343\u036A\u0302",
            "\uD83D\uDC69\u200D\uD83D\uDE80\uD808\uDF2B",
            "a\u2028b\u2029c",
            "`*_#~| <b>x</b>");

    /** Fits everywhere. */
    private static final String SHORT = "\"<'&>";

    /** Definitions of strings that are no texts. */
    private static final Set<String> FORMS =
            Set.of("id", "reference", "country", "edtf", "day", "language", "code", "system");

    /** Of these the rules ask that they mean something. */
    private static final Set<String> MEANT = Set.of("$schema", "selection", "searches", "houseWords", "unit");

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+](\\((?:source|event):[a-z0-9-]+\\))");

    private final JsonNode schema;
    private final IntFunction<String> text;
    private final List<String> pointers = new ArrayList<>();
    private int fields;

    /** @param text the characters that a field takes at most → its text */
    private Hostile(JsonNode schema, IntFunction<String> text) {
        this.schema = schema;
        this.text = text;
    }

    /** A dataset like another, and where its texts stand. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    public record Atlas(byte[] bytes, List<String> pointers) {
        public Atlas {
            pointers = List.copyOf(pointers);
        }
    }

    /** Whatever the rules let through. */
    public static Atlas of(Path file) {
        var turn = new int[1];
        return of(file, most -> words(turn[0]++, most));
    }

    /** With one text in all fields. */
    public static Atlas of(Path file, IntFunction<String> text) {
        try {
            var root = JsonMapper.shared().readTree(Files.readAllBytes(file));
            var hostile = new Hostile(EffectiveSchema.of(root), text);
            var said = hostile.said("", "", hostile.schema, root);
            return new Atlas(JsonMapper.shared().writeValueAsBytes(said), hostile.pointers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it where nothing else changes: a server watches the folder. */
    public static Path dataset() {
        try {
            var folder = Files.createDirectories(Path.of("target", "generated-atlases", "hostile"));
            return Files.write(
                    folder.resolve("events.json"),
                    of(Path.of("src/test/resources/datasets/atlas.json")).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many as there is room for, beginning with another one each time. */
    private static String words(int turn, int most) {
        var words = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            var word = WORDS.get((turn + i) % WORDS.size());
            if (words.length() + 1 + word.length() <= most) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.isEmpty() ? SHORT : words.toString();
    }

    private JsonNode said(String pointer, String name, JsonNode use, JsonNode node) {
        var reference = use.path("$ref").asString("");
        var definition = reference.substring(reference.lastIndexOf('/') + 1);
        if (FORMS.contains(definition) || MEANT.contains(name)) {
            return node;
        }
        var shape = reference.isEmpty() ? use : schema.at(reference.substring(1));
        return switch (node) {
            case ObjectNode object -> {
                var all = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(property -> {
                    var own = shape.path("properties").path(property.getKey());
                    all.set(
                            property.getKey(),
                            said(
                                    pointer + "/" + property.getKey(),
                                    property.getKey(),
                                    own.isMissingNode() ? shape.path("additionalProperties") : own,
                                    property.getValue()));
                });
                yield all;
            }
            case ArrayNode list -> {
                var all = JsonNodeFactory.instance.arrayNode();
                for (int i = 0; i < list.size(); i++) {
                    all.add(said(pointer + "/" + i, name, shape.path("items"), list.get(i)));
                }
                yield all;
            }
            default ->
                node.isString() && !shape.has("enum") && !shape.has("pattern")
                        ? JsonNodeFactory.instance.stringNode(text(pointer, name, shape, node.stringValue()))
                        : node;
        };
    }

    private String text(String pointer, String name, JsonNode shape, String before) {
        pointers.add(pointer);
        fields++;
        int most = shape.path("maxLength").asInt(80);
        if (name.equals("url")) {
            return "https://h" + fields + ".example/?a='onerror='hacked=1'&amp;b=javascript:hacked=1";
        }
        var links = LINK.matcher(before).results().map(link -> "[" + SHORT + "]" + link.group(1));
        if (pointer.contains("/chapters/") && pointer.contains("/text/")) {
            return text.apply(most / 2).replace("]", "") + links.collect(Collectors.joining(" ", " ", ""));
        }
        // of a quotation few words are held
        return text.apply(pointer.endsWith("/quote/text") ? most / 2 : most);
    }
}
