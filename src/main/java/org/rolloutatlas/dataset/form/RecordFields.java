package org.rolloutatlas.dataset.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.edit.RecordKind;
import tools.jackson.databind.JsonNode;

/** The fields of a record, as the schema of its file names them. */
public final class RecordFields {
    /** What the schema calls the words of others. */
    private static final String QUOTATION = "Quotation";

    private final JsonNode schema;

    private RecordFields(JsonNode schema) {
        this.schema = schema;
    }

    /** The fields of the records of a kind, in the order of the schema, with the codes and languages that the file declares. */
    public static List<FormField> of(JsonNode file, RecordKind kind) {
        var fields = new RecordFields(EffectiveSchema.of(file));
        return fields.fields(fields.schema.path("$defs").path(kind.code()));
    }

    private List<FormField> fields(JsonNode shape) {
        boolean quotation = shape.path("title").asString("").equals(QUOTATION);
        var required = new HashSet<String>();
        shape.path("required").forEach(name -> required.add(name.asString("")));
        var fields = new ArrayList<FormField>();
        shape.path("properties")
                .properties()
                .forEach(property -> fields.add(field(property.getKey(), property.getValue(), required, quotation)));
        return fields;
    }

    private FormField field(String name, JsonNode use, Set<String> required, boolean quotation) {
        var shape = target(use);
        var note = new FormField.Note(
                required.contains(name),
                use.path("description").asString(shape.path("description").asString("")));
        return switch (shape.path("type").asString("")) {
            case "string" -> text(name, note, use, shape, quotation);
            case "number" -> new FormField.Amount(name, note, false);
            case "integer" -> new FormField.Amount(name, note, true);
            case "boolean" -> new FormField.Flag(name, note);
            case "object" -> object(name, note, use, shape);
            case "array" -> list(name, note, shape.path("items"));
            default -> throw new IllegalStateException("No field for the property '" + name + "' of the schema");
        };
    }

    private FormField text(String name, FormField.Note note, JsonNode use, JsonNode shape, boolean quotation) {
        if (shape.has("enum")) {
            return new FormField.Choice(name, note, codes(shape));
        }
        return switch (definition(use)) {
            case "country" -> new FormField.Country(name, note);
            case "language" -> new FormField.Tongue(name, note);
            case "edtf" -> new FormField.Edtf(name, note);
            case "day" -> new FormField.Day(name, note);
            case "reference" -> new FormField.Link(name, note, kind(name));
            default ->
                new FormField.Text(name, note, shape.path("maxLength").asInt(0), quotation && name.equals("text"));
        };
    }

    /** An object whose own names are open is a text in languages. */
    private FormField object(String name, FormField.Note note, JsonNode use, JsonNode shape) {
        if (!shape.path("additionalProperties").isObject()) {
            return new FormField.Part(name, note, fields(shape));
        }
        var tags = List.copyOf(shape.path("properties").propertyNames());
        return new FormField.Words(name, note, tags, definition(use).equals("chapterText"));
    }

    private FormField list(String name, FormField.Note note, JsonNode items) {
        var shape = target(items);
        if (shape.path("type").asString("").equals("object")) {
            return new FormField.Parts(name, note, fields(shape));
        }
        return switch (definition(items)) {
            case "reference" -> new FormField.Links(name, note, kind(name));
            case "country" -> new FormField.Countries(name, note);
            default -> new FormField.Texts(name, note);
        };
    }

    private static RecordKind kind(String property) {
        return RecordKind.ofProperty(property)
                .orElseThrow(() -> new IllegalStateException("No kind of records for the property '" + property + "'"));
    }

    private static List<FormField.Code> codes(JsonNode shape) {
        var codes = new ArrayList<FormField.Code>();
        var meanings = shape.path("enumDescriptions");
        shape.path("enum")
                .forEach(code -> codes.add(new FormField.Code(
                        code.asString(""), meanings.path(codes.size()).asString(""))));
        return codes;
    }

    /** Name of the definition that a use refers to; empty where it refers to none. */
    private static String definition(JsonNode use) {
        var reference = use.path("$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private JsonNode target(JsonNode use) {
        var reference = use.path("$ref").asString("");
        return reference.isEmpty() ? use : schema.at(reference.substring(1));
    }
}
