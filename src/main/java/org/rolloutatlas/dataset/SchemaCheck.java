package org.rolloutatlas.dataset;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shape of the file, against {@code events-1.schema.json}. */
final class SchemaCheck {
    static final String RESOURCE = "/schema/events-1.schema.json";
    static final JsonNode DOCUMENT = JsonMapper.shared().readTree(read());
    private static final QuickShape QUICK = QuickShape.of(DOCUMENT);

    private SchemaCheck() {}

    /** Compiled when it is first needed, which for most files is never. */
    private static final class Full {
        private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(withoutAnnotations(DOCUMENT));
    }

    /** Tells every departure from the schema in words. */
    static void check(JsonNode root, Findings findings) {
        if (!QUICK.accepts(root)) {
            validate(root, findings);
        }
    }

    /** The full validation, without the quick way. */
    static void validate(JsonNode root, Findings findings) {
        var words = new SchemaWords(DOCUMENT, findings);
        Full.SCHEMA.validate(root).forEach(words::tell);
    }

    /** The quick way alone: false when the validator has to be asked. */
    static boolean quicklyAccepts(JsonNode root) {
        return QUICK.accepts(root);
    }

    /** What only editors show is left out: the validator would warn of a keyword that it does not know. */
    private static JsonNode withoutAnnotations(JsonNode document) {
        var schema = document.deepCopy();
        schema.findParents("enumDescriptions").forEach(parent -> ((ObjectNode) parent).remove("enumDescriptions"));
        return schema;
    }

    private static String read() {
        try (var schema = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("Missing resource: " + RESOURCE);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
