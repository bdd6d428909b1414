package org.rolloutatlas.dataset;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a file, against the schema with the file's own codes. */
final class SchemaCheck {
    /** Of files that declare no codes of their own. */
    static final SchemaCheck SHIPPED = new SchemaCheck(EffectiveSchema.SHIPPED);

    private final JsonNode document;
    private final QuickShape quick;
    private final Supplier<Schema> full;

    private SchemaCheck(JsonNode document) {
        this.document = document;
        quick = QuickShape.of(document);
        full = new Compiled(document);
    }

    /** The check for that file. */
    static SchemaCheck of(JsonNode file) {
        return EffectiveSchema.isOwn(file) ? new SchemaCheck(EffectiveSchema.of(file)) : SHIPPED;
    }

    /** Compiled when it is first needed, which for most files is never. */
    private static final class Compiled implements Supplier<Schema> {
        private final JsonNode document;
        private @Nullable Schema schema;

        private Compiled(JsonNode document) {
            this.document = document;
        }

        @Override
        public synchronized Schema get() {
            if (schema == null) {
                schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(withoutAnnotations(document));
            }
            return schema;
        }
    }

    /** Tells every departure from the schema in words. */
    void check(JsonNode root, Findings findings) {
        if (!quick.accepts(root)) {
            validate(root, findings);
        }
    }

    /** The full validation, without the quick way. */
    void validate(JsonNode root, Findings findings) {
        var words = new SchemaWords(document, root, findings);
        full.get().validate(root).forEach(words::tell);
    }

    /** The quick way alone: false when the validator has to be asked. */
    boolean quicklyAccepts(JsonNode root) {
        return quick.accepts(root);
    }

    /** What only editors show is left out: the validator would warn of a keyword that it does not know. */
    private static JsonNode withoutAnnotations(JsonNode document) {
        var schema = document.deepCopy();
        schema.findParents("enumDescriptions").forEach(parent -> ((ObjectNode) parent).remove("enumDescriptions"));
        return schema;
    }
}
