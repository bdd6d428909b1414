package org.rolloutatlas.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.form.FormField;
import org.rolloutatlas.scene.CountryNames;

/**
 * What a field offers.
 *
 * @param labels id → what it is called, in the order in which they are offered
 */
record Choices(Map<String, String> labels) {
    /** A value that is none of them is offered by its id, so that it can be seen and put right. */
    String label(String id) {
        return labels.getOrDefault(id, id);
    }

    /** What is meant by what was typed: an id or a name, or the only one that begins so or else holds it. */
    Optional<String> meant(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return Stream.<BiPredicate<String, String>>of(String::equals, String::startsWith, String::contains)
                .map(fits -> labels.entrySet().stream()
                        .filter(choice -> fits.test(choice.getKey().toLowerCase(Locale.ROOT), plain)
                                || fits.test(name(choice.getValue()), plain))
                        .map(Map.Entry::getKey)
                        .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    /** A label without the id that stands behind it. */
    private static String name(String label) {
        return label.replaceFirst(" \\([^()]*\\)$", "").toLowerCase(Locale.ROOT);
    }

    List<String> ids() {
        return List.copyOf(labels.keySet());
    }

    static Choices codes(List<FormField.Code> codes, EditorWords words) {
        var labels = new LinkedHashMap<String, String>();
        codes.forEach(code -> labels.put(
                code.id(),
                code.meaning().isEmpty() || code.meaning().equals(code.id())
                        ? code.id()
                        : words.note(code.meaning()) + " (" + code.id() + ")"));
        return new Choices(labels);
    }

    static Choices records(List<FormContext.Option> options) {
        var labels = new LinkedHashMap<String, String>();
        options.forEach(option -> labels.put(option.id(), option.label() + " (" + option.id() + ")"));
        return new Choices(labels);
    }

    /** All of ISO 639-1 and Chinese in its two scripts, by name; then what is not known. */
    static Choices languages(FormContext context) {
        var labels = new LinkedHashMap<String, String>();
        Stream.concat(
                        Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2),
                        Stream.of("zh-Hans", "zh-Hant"))
                .map(tag -> Map.entry(
                        tag,
                        Locale.forLanguageTag(tag)
                                .getDisplayName(context.words().language().locale())))
                .sorted(Map.Entry.comparingByValue(context.words().alphabetical()))
                .forEach(language ->
                        labels.put(language.getKey(), language.getValue() + " (" + language.getKey() + ")"));
        labels.put("und", "und");
        return new Choices(labels);
    }

    /** All of ISO 3166-1, and Kosovo, by name. */
    static Choices countries(FormContext context) {
        var language = context.words().language();
        var labels = new LinkedHashMap<String, String>();
        Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .distinct()
                .map(code -> Map.entry(code, CountryNames.of(code, language)))
                .sorted(Map.Entry.comparingByValue(context.words().alphabetical()))
                .forEach(country -> labels.put(country.getKey(), country.getValue() + " (" + country.getKey() + ")"));
        return new Choices(labels);
    }
}
