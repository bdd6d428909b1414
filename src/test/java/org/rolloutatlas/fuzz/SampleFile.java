package org.rolloutatlas.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A good file of which one value is another: so a search gets past the schema, to the rules. */
final class SampleFile {
    static final byte[] BYTES = bytes();

    private static final Pattern ASKED = Pattern.compile("@([0-9]{1,4})\n(.*)", Pattern.DOTALL);
    private static final String HOLE = "a hole that no value fills";
    private static final List<String> TEXTS = texts();

    private SampleFile() {}

    /** The file with the value that the text asks for; empty where it asks for none. */
    static Optional<String> with(String text) {
        var asked = ASKED.matcher(text);
        if (!asked.matches()) {
            return Optional.empty();
        }
        var around = TEXTS.get(Integer.parseInt(asked.group(1)) % TEXTS.size());
        return Optional.of(around.replace('"' + HOLE + '"', asked.group(2)));
    }

    /** The file as often as it has values, each time with a hole for another one. */
    private static List<String> texts() {
        var root = JsonMapper.shared().readTree(BYTES);
        var texts = new ArrayList<String>();
        walk(root, root, texts);
        return List.copyOf(texts);
    }

    private static void walk(JsonNode root, JsonNode node, List<String> texts) {
        var hole = JsonNodeFactory.instance.stringNode(HOLE);
        switch (node) {
            case ObjectNode object ->
                List.copyOf(object.properties()).forEach(property -> {
                    object.set(property.getKey(), hole);
                    texts.add(root.toString());
                    object.set(property.getKey(), property.getValue());
                    walk(root, property.getValue(), texts);
                });
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    var element = list.get(i);
                    list.set(i, hole);
                    texts.add(root.toString());
                    list.set(i, element);
                    walk(root, element, texts);
                }
            }
            default -> {
                // has no parts
            }
        }
    }

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/datasets/good.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
