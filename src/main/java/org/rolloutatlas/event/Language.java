package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the product speaks; texts may exist in others too. */
public enum Language {
    EN("en", Locale.ENGLISH),
    ZH_HANS("zh-Hans", Locale.SIMPLIFIED_CHINESE),
    FR("fr", Locale.FRENCH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The BCP 47 tag, as it stands in {@code events.json}, in {@code lang} attributes and in addresses. */
    public String tag() {
        return tag;
    }

    /** The locale for names and numbers of the JDK. */
    public Locale locale() {
        return locale;
    }

    /** Whether a noun behind this count is in the singular: in French that of none is, too. */
    public boolean isOne(long count) {
        return switch (this) {
            case EN, ZH_HANS -> count == 1;
            case FR -> count == 0 || count == 1;
        };
    }

    /** The language nearest to that of a browser: every kind of Chinese is nearer to our Chinese than to English. */
    public static Optional<Language> nearest(Locale asked) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(asked.getLanguage()))
                .findFirst();
    }

    /** The language with this BCP 47 tag, if the product speaks it. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
