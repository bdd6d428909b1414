package org.rolloutatlas.dataset;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;
import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The letters of languages that have letters of their own. Of a language that is not listed nothing is known. */
final class Scripts {
    private static final Map<String, Set<UnicodeScript>> LANGUAGES = Map.ofEntries(
            entry("am", Set.of(ETHIOPIC)),
            entry("ar", Set.of(ARABIC)),
            entry("be", Set.of(CYRILLIC)),
            entry("bg", Set.of(CYRILLIC)),
            entry("bn", Set.of(BENGALI)),
            entry("cs", Set.of(LATIN)),
            entry("de", Set.of(LATIN)),
            entry("el", Set.of(GREEK)),
            entry("en", Set.of(LATIN)),
            entry("es", Set.of(LATIN)),
            entry("fa", Set.of(ARABIC)),
            entry("fr", Set.of(LATIN)),
            entry("he", Set.of(HEBREW)),
            entry("hi", Set.of(DEVANAGARI)),
            entry("hy", Set.of(ARMENIAN)),
            entry("id", Set.of(LATIN)),
            entry("it", Set.of(LATIN)),
            entry("ja", Set.of(HAN, HIRAGANA, KATAKANA)),
            entry("ka", Set.of(GEORGIAN)),
            entry("km", Set.of(KHMER)),
            entry("ko", Set.of(HANGUL, HAN)),
            entry("lo", Set.of(LAO)),
            entry("mk", Set.of(CYRILLIC)),
            entry("my", Set.of(MYANMAR)),
            entry("nl", Set.of(LATIN)),
            entry("pl", Set.of(LATIN)),
            entry("pt", Set.of(LATIN)),
            entry("ru", Set.of(CYRILLIC)),
            entry("sv", Set.of(LATIN)),
            entry("th", Set.of(THAI)),
            entry("tr", Set.of(LATIN)),
            entry("uk", Set.of(CYRILLIC)),
            entry("ur", Set.of(ARABIC)),
            entry("vi", Set.of(LATIN)),
            entry("zh", Set.of(HAN)));

    private Scripts() {}

    /** Whether a text has letters, and none of those in which the language is written. */
    static boolean isForeign(String tag, String text) {
        var own = of(tag);
        return !own.isEmpty()
                && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(sign -> own.contains(UnicodeScript.of(sign)));
    }

    /** A tag that names a script of its own is written in that, not as its language usually is. */
    private static Set<UnicodeScript> of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        boolean usual = locale.getScript().isEmpty()
                || (locale.getLanguage().equals("zh") && !locale.getScript().equals("Latn"));
        return usual ? LANGUAGES.getOrDefault(locale.getLanguage(), Set.of()) : Set.of();
    }
}
