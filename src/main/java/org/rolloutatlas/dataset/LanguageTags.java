package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rolloutatlas.phrase.Phrase;

/** Which BCP 47 tags are known: well-formed, canonical, and each of their parts has a name in CLDR. */
final class LanguageTags {
    private final Map<String, Boolean> known = new HashMap<>();

    /** Tells an unknown tag. */
    void check(String tag, Entry at, Findings findings) {
        if (!knows(tag)) {
            findings.error(at, 0, unknown(tag));
        }
    }

    /** Tells a text that stands under an unknown tag. */
    void checkName(String tag, Entry text, Findings findings) {
        if (!knows(tag)) {
            findings.errorInName(text, unknown(tag));
        }
    }

    private Verdict unknown(String tag) {
        var canonical = Locale.forLanguageTag(tag).toLanguageTag();
        var nearest = canonical.equalsIgnoreCase(tag) && knows(canonical)
                ? List.of(canonical)
                : new NearMiss().find(tag, List.of("en", "zh-Hans", "zh-Hant"));
        return Verdict.shared(
                Phrase.of("unknown language '{0}'{1}", tag, NearMiss.question(nearest)),
                Phrase.of("Use a BCP 47 tag such as en, zh-Hans, es; und when the language is unknown."),
                Slip.ofCode(tag, nearest));
    }

    boolean knows(String tag) {
        return known.computeIfAbsent(tag, LanguageTags::isLanguage);
    }

    private static boolean isLanguage(String tag) {
        if (tag.equals("und")) {
            return true;
        }
        var locale = Locale.forLanguageTag(tag);
        var language = locale.getLanguage();
        var script = locale.getScript();
        var region = locale.getCountry();
        return locale.toLanguageTag().equals(tag)
                && !language.isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)
                && (script.isEmpty() || !locale.getDisplayScript(Locale.ENGLISH).equals(script))
                && (region.isEmpty()
                        || !locale.getDisplayCountry(Locale.ENGLISH).equals(region));
    }
}
