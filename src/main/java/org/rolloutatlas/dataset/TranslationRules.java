package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text stands in the language under which it is filed: it has letters of that language, and is not word for word what another
 * language says. Names, labels and other short texts may be the same in several languages.
 */
final class TranslationRules {
    /** Texts that may be a name alone. */
    private static final Set<String> NAMES =
            Set.of("name", "short", "label", "one", "many", "site", "what", "keywords", "searches");

    /** Fewer words may well be the same in two languages: "Radio Nairobi". */
    private static final int WORDS = 5;

    private final Findings findings;

    TranslationRules(Findings findings) {
        this.findings = findings;
    }

    /** Whether anything may be wrong with the texts under this name; for the glance while the file is read. */
    static boolean isSuspicious(String name, ObjectNode texts) {
        if (NAMES.contains(name)) {
            return false;
        }
        String first = "";
        for (var text : texts.properties()) {
            var words = text.getValue().stringValue("");
            if (Scripts.isForeign(text.getKey(), words) || (words.equals(first) && isSentence(words))) {
                return true;
            }
            first = first.isEmpty() ? words : first;
        }
        return false;
    }

    /** Tells what is not in its language. */
    void check(Entry texts, List<Entry> languages) {
        if (NAMES.contains(texts.name())) {
            return;
        }
        var tags = new HashMap<String, String>();
        for (var at : languages) {
            var words = at.text().orElse("");
            if (Scripts.isForeign(at.name(), words)) {
                findings.warning(
                        Warning.UNTRANSLATED,
                        at,
                        Phrase.of("missing translation: no letter of '{0}' in '{1}'", at.name(), start(words)),
                        Phrase.of("Translate it, or file it under its own language."));
            } else if (isSentence(words) && tags.containsKey(words)) {
                findings.warning(
                        Warning.UNTRANSLATED,
                        at,
                        Phrase.of(
                                "missing translation: the same words stand under '{0}' and '{1}'",
                                tags.getOrDefault(words, ""), at.name()),
                        Phrase.of("Translate it."));
            }
            tags.putIfAbsent(words, at.name());
        }
    }

    private static boolean isSentence(String words) {
        return words.split(" ", WORDS).length == WORDS;
    }

    private static String start(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }
}
