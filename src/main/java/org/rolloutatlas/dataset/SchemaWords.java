package org.rolloutatlas.dataset;

import com.networknt.schema.Error;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A departure from the schema, in an editor's words. */
final class SchemaWords {
    /** Another unknown property that is so near to the same known one may be what was meant by it. */
    private static final int RIVAL = 2;

    private final Shapes shapes;
    private final Findings findings;
    private final NearMiss nearMiss = new NearMiss();
    private final CodesByName named;
    private final SchemaLacks lacks;
    private final Map<List<String>, Verdict> unknown = new HashMap<>();

    /** @param file whose own words may stand where a code is wanted */
    SchemaWords(JsonNode schema, JsonNode file, Findings findings) {
        this.shapes = new Shapes(schema);
        this.named = new CodesByName(file);
        this.findings = findings;
        lacks = new SchemaLacks(shapes, findings, nearMiss);
    }

    /** Tells one departure; a missing property that a misspelt one stands for is told once. */
    void tell(Error error) {
        var pointer = pointer(error);
        var value = error.getInstanceNode();
        var name = Shapes.noun(pointer);
        Object noun = pointer.isEmpty() ? Phrase.of("file") : name;
        switch (error.getKeyword()) {
            case "required" -> lacks.missing(pointer, error.getProperty(), value);
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
                                        ? Phrase.of(
                                                "A retraction is no review: add {\"kind\": \"retracted\"} with its note to the history.")
                                        : Phrase.NONE));
            }
            case "type" -> {
                var wanted = error.getSchemaNode().stringValue();
                at(
                        pointer,
                        Phrase.of(
                                "invalid {0}: must be {1}, was {2}",
                                noun, Shapes.typeWord(wanted), Shapes.typeWord(Shapes.type(value))),
                        value.isNull() ? Phrase.of("Leave out what is not known.") : Phrase.NONE);
            }
            case "pattern" ->
                findings.schemaError(pointer, value, misshapen(pointer, name, value.stringValue(), error));
            case "minLength" ->
                at(
                        pointer,
                        value.stringValue().isEmpty()
                                ? Phrase.of("missing text: {0} is empty", noun)
                                : Phrase.of("invalid {0} '{1}': too short", noun, value.stringValue()),
                        Phrase.NONE);
            case "maxLength" -> {
                var text = value.stringValue();
                at(
                        pointer,
                        Phrase.of(
                                "invalid {0}: {1} characters, {2} at most",
                                noun,
                                text.codePointCount(0, text.length()),
                                error.getSchemaNode().toString()),
                        Phrase.of("Shorten it."));
            }
            case "minimum" ->
                at(
                        pointer,
                        Phrase.of(
                                "invalid {0} {1}: must be {2} or more",
                                noun, value.toString(), error.getSchemaNode().toString()),
                        Phrase.NONE);
            case "maximum" ->
                at(
                        pointer,
                        Phrase.of(
                                "invalid {0} {1}: must be {2} or less",
                                noun, value.toString(), error.getSchemaNode().toString()),
                        Phrase.NONE);
            case "minItems" -> {
                if (name.equals("evidence")) {
                    at(
                            pointer,
                            Phrase.of("missing evidence: an event needs one or more sources"),
                            Phrase.verbatim(shapes.description(pointer)));
                } else {
                    // what the list is for would say the number again
                    at(
                            pointer,
                            Phrase.of(
                                    "missing {0}: {1} or more needed, found {2}",
                                    noun, error.getSchemaNode().toString(), value.size()),
                            Phrase.NONE);
                }
            }
            case "uniqueItems" ->
                at(
                        pointer,
                        Phrase.of("duplicate entry in the list of {0}", last(pointer)),
                        Phrase.of("Keep one of them."));
            case "dependentRequired" -> lacks.dependent(pointer, value);
            case "minProperties" -> {
                if (value.has("currency") && value.has("kind")) {
                    at(
                            pointer,
                            Phrase.of("missing {0}: neither min nor max", noun),
                            Phrase.of("Give both for an exact sum, only min for \"over\", only max for \"up to\"."));
                } else if (name.equals("translation")) {
                    at(
                            pointer,
                            Phrase.of("missing translation: no text in any language"),
                            Phrase.of("Write one, or leave the property out."));
                }
            }
            default ->
                at(
                        pointer,
                        Phrase.of("invalid {0}: breaks the schema's rule '{1}'", noun, error.getKeyword()),
                        Phrase.NONE);
        }
    }

    private Verdict misshapen(String pointer, String name, String text, Error error) {
        var called = name.equals("country") ? CodesByName.ofCountries(text) : List.<String>of();
        var meant = called.size() == 1 ? Optional.of(called.getFirst()) : fitting(text, error);
        var rule = Phrase.verbatim(shapes.rule(pointer));
        return Verdict.meant(
                called.isEmpty()
                        ? Phrase.of("invalid {0} '{1}'{2}; allowed: {3}", name, shorten(text), length(text), rule)
                        : Phrase.of(
                                "invalid {0} '{1}'{2}{3} Allowed: {4}",
                                name, shorten(text), length(text), NearMiss.question(called), rule),
                Phrase.NONE,
                meant);
    }

    private void unknown(String pointer, String property, JsonNode holder) {
        var allowed = shapes.properties(pointer);
        var free = allowed.stream().filter(name -> !holder.has(name)).toList();
        var verdict = unknown("property", property, free, allowed, Phrase.NONE);
        boolean rivalled = verdict.meant()
                .filter(meant -> holder.propertyNames().stream()
                        .filter(name -> !name.equals(property) && !allowed.contains(name))
                        .anyMatch(name -> NearMiss.distance(name, meant) <= RIVAL))
                .isPresent();
        findings.schemaErrorInName(
                pointer + "/" + Pointers.escape(property), rivalled ? verdict.withoutMeant() : verdict);
    }

    /** @param free those of the allowed ones that may have been meant */
    private Verdict unknown(String what, String given, List<String> free, List<String> allowed, Phrase remedy) {
        // the same mistake in many records is asked about once
        return unknown.computeIfAbsent(List.of(what, given, free.toString(), allowed.toString()), _ -> {
            var called = named.ofList(free, given);
            var words = called.isEmpty() ? MeantWords.among(free, given) : called;
            var nearest = words.isEmpty() ? nearMiss.find(given, free) : words;
            var noun = what.equals("property") ? Phrase.of("property") : what;
            var list = String.join(", ", allowed);
            return Verdict.shared(
                    nearest.isEmpty()
                            ? Phrase.of("unknown {0} '{1}'; allowed: {2}", noun, shorten(given), list)
                            : Phrase.of(
                                    "unknown {0} '{1}'{2} Allowed: {3}",
                                    noun, shorten(given), NearMiss.question(nearest), list),
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

    private void at(String pointer, Phrase message, Phrase remedy) {
        findings.schemaError(pointer, MissingNode.getInstance(), new Verdict(message, remedy));
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

    private static Phrase length(String text) {
        return text.length() <= 60 ? Phrase.NONE : Phrase.of(" ({0} characters)", text.length());
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
