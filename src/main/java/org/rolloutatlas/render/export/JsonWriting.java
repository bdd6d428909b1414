package org.rolloutatlas.render.export;

import java.util.Map;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the writers of JSON share: trees whose properties keep their order, written the same on every machine. */
final class JsonWriting {
    private static final ObjectWriter PRETTY = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));

    private JsonWriting() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** One property or element to a line, with a line end at the end. */
    static String pretty(JsonNode root) {
        return PRETTY.writeValueAsString(root) + "\n";
    }

    /** A value that was checked when it was read. */
    static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** The languages of the product first, others by tag. */
    static ObjectNode localized(LocalizedText text) {
        var object = object();
        for (var language : Language.values()) {
            var words = text.byTag().get(language.tag());
            if (words != null) {
                object.put(language.tag(), words);
            }
        }
        text.byTag().entrySet().stream()
                .filter(entry -> !object.has(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.put(entry.getKey(), entry.getValue()));
        return object;
    }
}
