package org.rolloutatlas.dataset;

import com.networknt.schema.Error;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A departure from the schema, in an editor's words. */
final class SchemaWords {
    /** Another unknown property that is so near to the same known one may be what was meant by it. */
    private static final int RIVAL = 2;

    private static final String MISSING = "missing property '";
    private static final String UNTRANSLATED = "missing translation: no '";
    private static final Pattern MISSING_PROPERTY =
            Pattern.compile("(?:" + MISSING + "|" + UNTRANSLATED + ")([^']+)'.*", Pattern.DOTALL);

    private final Shapes shapes;
    private final Findings findings;
    private final NearMiss nearMiss = new NearMiss();
    private final CodesByName named;
    private final Map<List<String>, Verdict> unknown = new HashMap<>();

    /** @param file whose own words may stand where a code is wanted */
    SchemaWords(JsonNode schema, JsonNode file, Findings findings) {
        this.shapes = new Shapes(schema);
        this.named = new CodesByName(file);
        this.findings = findings;
    }

    /** Tells one departure; a missing property that a misspelt one stands for is told once. */
    void tell(Error error) {
        var pointer = pointer(error);
        var value = error.getInstanceNode();
        var name = Shapes.noun(pointer);
        switch (error.getKeyword()) {
            case "required" -> missing(pointer, error.getProperty(), value);
            case "additionalProperties" -> unknown(pointer, error.getProperty(), value);
            case "enum" -> {
                var allowed = texts(error.getSchemaNode());
                var given = value.isString() ? value.stringValue() : value.toString();
                findings.schemaError(
                        pointer,
                        value,
                        unknown(
                                name,
                                given,
                                allowed,
                                allowed,
                                name.equals("status") && given.equals("retracted")
                                        ? "A retraction is no review: add {\"kind\": \"retracted\"} with its note to the history."
                                        : ""));
            }
            case "type" -> {
                var wanted = error.getSchemaNode().stringValue();
                at(
                        pointer,
                        "invalid " + name + ": must be " + Shapes.typeWord(wanted) + ", was "
                                + Shapes.typeWord(Shapes.type(value)),
                        value.isNull() ? "Leave out what is not known." : "");
            }
            case "pattern" ->
                findings.schemaError(pointer, value, misshapen(pointer, name, value.stringValue(), error));
            case "minLength" ->
                at(
                        pointer,
                        value.stringValue().isEmpty()
                                ? "missing text: " + name + " is empty"
                                : "invalid " + name + " '" + value.stringValue() + "': too short",
                        "");
            case "maxLength" -> {
                var text = value.stringValue();
                at(
                        pointer,
                        "invalid " + name + ": " + text.codePointCount(0, text.length()) + " characters, "
                                + error.getSchemaNode() + " at most",
                        "Shorten it.");
            }
            case "minimum" ->
                at(pointer, "invalid " + name + " " + value + ": must be " + error.getSchemaNode() + " or more", "");
            case "maximum" ->
                at(pointer, "invalid " + name + " " + value + ": must be " + error.getSchemaNode() + " or less", "");
            case "minItems" -> {
                if (name.equals("evidence")) {
                    at(pointer, "missing evidence: an event needs one or more sources", shapes.description(pointer));
                } else {
                    // what the list is for would say the number again
                    at(
                            pointer,
                            "missing " + name + ": " + error.getSchemaNode() + " or more needed, found " + value.size(),
                            "");
                }
            }
            case "uniqueItems" -> at(pointer, "duplicate entry in the list of " + last(pointer), "Keep one of them.");
            case "dependentRequired" -> dependent(pointer, value);
            case "minProperties" -> {
                if (value.has("currency") && value.has("kind")) {
                    at(
                            pointer,
                            "missing " + name + ": neither min nor max",
                            "Give both for an exact sum, only min for \"over\", only max for \"up to\".");
                } else if (name.equals("translation")) {
                    at(
                            pointer,
                            "missing translation: no text in any language",
                            "Write one, or leave the property out.");
                }
            }
            default -> at(pointer, "invalid " + name + ": breaks the schema's rule '" + error.getKeyword() + "'", "");
        }
    }

    private Verdict misshapen(String pointer, String name, String text, Error error) {
        var called = name.equals("country") ? CodesByName.ofCountries(text) : List.<String>of();
        var meant = called.size() == 1 ? Optional.of(called.getFirst()) : fitting(text, error);
        return Verdict.meant(
                "invalid " + name + " '" + shorten(text) + "'" + length(text)
                        + (called.isEmpty() ? "; allowed: " : NearMiss.question(called) + " Allowed: ")
                        + shapes.rule(pointer),
                "",
                meant);
    }

    /** Name of the property that is missing, or tag of the language, if a message of this class says so. */
    static Optional<String> missingProperty(String message) {
        var matcher = MISSING_PROPERTY.matcher(message);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void missing(String pointer, String property, JsonNode holder) {
        if (nearProperty(pointer, property, holder)) {
            return;
        }
        var shape = shapes.at(pointer);
        var description = shapes.description(pointer + "/" + Pointers.escape(property));
        if (shape.path("additionalProperties").isObject()) {
            silent(
                    pointer,
                    UNTRANSLATED + property + "' text in " + Shapes.noun(pointer),
                    "Write it in " + description + ".");
        } else if (property.equals("evidence")) {
            silent(pointer, "missing evidence: an event needs one or more sources", description);
        } else {
            var title = shape.path("title").asString("");
            silent(
                    pointer,
                    MISSING + property + "'"
                            + (title.isEmpty() || pointer.isEmpty() ? "" : " of " + title.toLowerCase(Locale.ROOT)),
                    description);
        }
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

    private void unknown(String pointer, String property, JsonNode holder) {
        var allowed = shapes.properties(pointer);
        var free = allowed.stream().filter(name -> !holder.has(name)).toList();
        var verdict = unknown("property", property, free, allowed, "");
        boolean rivalled = verdict.meant()
                .filter(meant -> holder.propertyNames().stream()
                        .filter(name -> !name.equals(property) && !allowed.contains(name))
                        .anyMatch(name -> NearMiss.distance(name, meant) <= RIVAL))
                .isPresent();
        findings.schemaErrorInName(
                pointer + "/" + Pointers.escape(property), rivalled ? verdict.withoutMeant() : verdict);
    }

    /** @param free those of the allowed ones that may have been meant */
    private Verdict unknown(String what, String given, List<String> free, List<String> allowed, String remedy) {
        // the same mistake in many records is asked about once
        return unknown.computeIfAbsent(List.of(what, given, free.toString(), allowed.toString()), _ -> {
            var called = named.ofList(free, given);
            var words = called.isEmpty() ? MeantWords.among(free, given) : called;
            var nearest = words.isEmpty() ? nearMiss.find(given, free) : words;
            return Verdict.shared(
                    "unknown " + what + " '" + shorten(given) + "'"
                            + (nearest.isEmpty() ? "; allowed: " : NearMiss.question(nearest) + " Allowed: ")
                            + String.join(", ", allowed),
                    remedy,
                    called.size() == 1
                            ? Optional.of(called.getFirst())
                            : words.isEmpty() ? Slip.ofCode(given, nearest) : Optional.empty());
        });
    }

    /** The text without what is left by typing, or as a date of the calendar, if the pattern then fits it. */
    private static Optional<String> fitting(String text, Error error) {
        var pattern = Pattern.compile(error.getSchemaNode().stringValue());
        return Stream.of(Optional.of(SpaceRules.stripped(text)), DateSyntax.meant(text))
                .flatMap(Optional::stream)
                .filter(meant -> pattern.matcher(meant).find())
                .findFirst();
    }

    private void dependent(String pointer, JsonNode value) {
        if (value.has("lon") != value.has("lat")) {
            var there = value.has("lon") ? "lon" : "lat";
            silent(
                    pointer,
                    "missing " + (value.has("lon") ? "lat" : "lon") + ": a point needs both, found " + there + " alone",
                    "");
        } else {
            silent(pointer, "missing quote: a translation translates one", "Add the quote, or remove the translation.");
        }
    }

    private void at(String pointer, String message, String remedy) {
        findings.schemaError(pointer, MissingNode.getInstance(), new Verdict(message, remedy));
    }

    /** Something absent does not silence the rules on what is there. */
    private void silent(String pointer, String message, String remedy) {
        findings.schemaLack(pointer, new Verdict(message, remedy));
    }

    private static String pointer(Error error) {
        var path = error.getInstanceLocation();
        var pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(Pointers.escape(path.getElement(i).toString()));
        }
        return pointer.toString();
    }

    private static String last(String pointer) {
        return Pointers.segments(pointer).getLast();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }

    private static String length(String text) {
        return text.length() <= 60 ? "" : " (" + text.length() + " characters)";
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
