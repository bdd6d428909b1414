package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;
import org.rolloutatlas.phrase.Tongue;
import tools.jackson.databind.JsonNode;

/** What the schema demands and is not there, in an editor's words. */
final class SchemaLacks {
    /** How what is said of something begins whose name is the first value. */
    private static final List<String> LACKS = List.of("missing property '{0}'", "missing translation: no '{0}' text");

    private final Shapes shapes;
    private final Findings findings;
    private final NearMiss nearMiss;

    SchemaLacks(Shapes shapes, Findings findings, NearMiss nearMiss) {
        this.shapes = shapes;
        this.findings = findings;
        this.nearMiss = nearMiss;
    }

    /** Name of the property that is missing, or tag of the language, if that is what is said. */
    static Optional<String> missingProperty(Phrase said) {
        return LACKS.stream().anyMatch(said.form()::startsWith)
                ? Optional.of(said.values().getFirst().toString())
                : Optional.empty();
    }

    /** Tells a property that is missing, unless a misspelt one stands for it. */
    void missing(String pointer, String property, JsonNode holder) {
        if (nearProperty(pointer, property, holder)) {
            return;
        }
        var shape = shapes.at(pointer);
        var description = shapes.description(pointer + "/" + Pointers.escape(property));
        if (shape.path("additionalProperties").isObject()) {
            silent(
                    pointer,
                    Phrase.of("missing translation: no '{0}' text in {1}", property, Shapes.noun(pointer)),
                    Phrase.of("Write it in {0}.", language(property, description)));
        } else if (property.equals("evidence")) {
            silent(
                    pointer,
                    Phrase.of("missing evidence: an event needs one or more sources"),
                    Phrase.verbatim(description));
        } else {
            var title = shape.path("title").asString("");
            silent(
                    pointer,
                    title.isEmpty() || pointer.isEmpty()
                            ? Phrase.of("missing property '{0}'", property)
                            : Phrase.of(
                                    "missing property '{0}' of {1}",
                                    property, Phrase.verbatim(title.toLowerCase(Locale.ROOT))),
                    Phrase.verbatim(description));
        }
    }

    /** What a schema calls a language: its name, in whichever language that is said, or in words of its own. */
    private static Object language(String tag, String description) {
        var tongue = new Tongue(tag);
        return tongue.toString().equals(description) ? tongue : Phrase.verbatim(description);
    }

    /** Whether an unknown property of the holder is so near to this one that it was meant. */
    private boolean nearProperty(String pointer, String property, JsonNode holder) {
        var known = shapes.properties(pointer);
        for (var given : holder.propertyNames()) {
            if (!known.isEmpty()
                    && !known.contains(given)
                    && nearMiss.find(given, known).contains(property)) {
                return true;
            }
        }
        return false;
    }

    /** Tells what another property needs beside it. */
    void dependent(String pointer, JsonNode value) {
        if (value.has("lon") != value.has("lat")) {
            var there = value.has("lon") ? "lon" : "lat";
            silent(
                    pointer,
                    Phrase.of(
                            "missing {0}: a point needs both, found {1} alone",
                            there.equals("lon") ? "lat" : "lon", there),
                    Phrase.NONE);
        } else {
            silent(
                    pointer,
                    Phrase.of("missing quote: a translation translates one"),
                    Phrase.of("Add the quote, or remove the translation."));
        }
    }

    /** Something absent does not silence the rules on what is there. */
    private void silent(String pointer, Phrase message, Phrase remedy) {
        findings.schemaLack(pointer, new Verdict(message, remedy));
    }
}
