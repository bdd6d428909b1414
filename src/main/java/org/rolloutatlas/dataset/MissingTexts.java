package org.rolloutatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.phrase.Phrase;
import org.rolloutatlas.phrase.Tongue;
import tools.jackson.databind.JsonNode;

/** Texts that are not written in a language of the atlas: its pages show another language there, and say which. One warning for each language. */
final class MissingTexts {
    /** A translation is needed only where a quotation is in none of the languages: {@link TranslationRules}. */
    private static final String TRANSLATION = "translation";

    private final List<String> languages;
    /** Language → the first text without it, and how many there are. */
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    private record Gap(Entry first, int texts) {}

    private MissingTexts(List<String> languages) {
        this.languages = languages;
    }

    static void check(Draft draft, Findings findings) {
        // those of a file that declares none are both required
        if (EffectiveSchema.declared(draft.root.node()).size() < 2) {
            return;
        }
        var missing = new MissingTexts(draft.languages);
        missing.walk(draft.root);
        missing.gaps.forEach((tag, gap) -> findings.warning(
                Warning.MISSING_TEXT,
                gap.first,
                said(tag, gap.texts),
                gap.texts == 1
                        ? Phrase.of("Write it, or take '{0}' ({1}) from atlas.languages.", tag, new Tongue(tag))
                        : Phrase.of("Write them, or take '{0}' ({1}) from atlas.languages.", tag, new Tongue(tag))));
    }

    private static Phrase said(String tag, int texts) {
        return switch (texts) {
            case 1 -> Phrase.of("missing text in '{0}': its pages show another language here, and say which", tag);
            case 2 ->
                Phrase.of(
                        "missing texts in '{0}', here and in 1 other place: its pages show another language there, and say which",
                        tag);
            default ->
                Phrase.of(
                        "missing texts in '{0}', here and in {1} other places: its pages show another language there, and say which",
                        tag, texts - 1);
        };
    }

    private void walk(Entry entry) {
        var node = entry.node();
        if (isText(node) && !entry.name().equals(TRANSLATION)) {
            languages.stream()
                    .filter(tag -> !node.has(tag))
                    .forEach(tag ->
                            gaps.merge(tag, new Gap(entry, 1), (before, _) -> new Gap(before.first, before.texts + 1)));
        } else {
            entry.children().forEach(this::walk);
        }
    }

    private boolean isText(JsonNode node) {
        return node.isObject() && node.has(languages.getFirst()) && languages.containsAll(node.propertyNames());
    }
}
