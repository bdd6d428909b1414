package org.rolloutatlas.event;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** In which direction a language is written: by its script, which is that of its tag or of its own name (CLDR, as the JDK has it). */
public enum WritingDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    /** Unicode Standard Annex 24, scripts whose letters have the bidirectional class R or AL and that a language of today is written in. */
    private static final Set<UnicodeScript> RIGHT = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.THAANA,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.ADLAM,
            UnicodeScript.SAMARITAN,
            UnicodeScript.MANDAIC,
            UnicodeScript.HANIFI_ROHINGYA);

    private final String code;

    WritingDirection(String code) {
        this.code = code;
    }

    /** The value of the attribute {@code dir} of HTML. */
    public String code() {
        return code;
    }

    /**
     * The direction of a language; left to right where its script is not known.
     *
     * @param tag BCP 47
     */
    public static WritingDirection of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var script = locale.getScript().isEmpty() ? ofName(locale) : ofCode(locale.getScript());
        return RIGHT.contains(script) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static UnicodeScript ofName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? UnicodeScript.UNKNOWN : UnicodeScript.of(name.codePointAt(0));
    }

    private static UnicodeScript ofCode(String script) {
        try {
            return UnicodeScript.forName(script);
        } catch (IllegalArgumentException e) {
            return UnicodeScript.UNKNOWN;
        }
    }
}
