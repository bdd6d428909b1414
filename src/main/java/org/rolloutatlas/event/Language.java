package org.rolloutatlas.event;

import java.text.ListFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which the product speaks; texts may exist in others too. */
public enum Language {
    EN("en", Locale.ENGLISH, " (in %s)", "one: i = 1 and v = 0"),
    ZH_HANS("zh-Hans", Locale.SIMPLIFIED_CHINESE, "（%s）", ""),
    FR("fr", Locale.FRENCH, " (en %s)", "one: i = 0,1; many: i != 0 and i % 1000000 = 0 and v = 0");

    private final String tag;
    private final Locale locale;
    private final String other;

    @SuppressWarnings("ImmutableEnumChecker") // its format is cloned before it writes
    private final PluralRule plural;

    /**
     * @param other stands behind a text in another language, with the name of that language
     * @param plural rules of CLDR for its plural forms, but for those of compact numbers ({@code c}, {@code e})
     */
    Language(String tag, Locale locale, String other, String plural) {
        this.tag = tag;
        this.locale = locale;
        this.other = other;
        this.plural = PluralRule.of(plural);
    }

    /** The BCP 47 tag, as it stands in {@code events.json}, in {@code lang} attributes and in addresses. */
    public String tag() {
        return tag;
    }

    /** The locale for names and numbers of the JDK. */
    public Locale locale() {
        return locale;
    }

    /** In which of some languages a text is read by those who asked for this one: in it, in English, or in the first. */
    static String held(Collection<String> tags, Language asked) {
        return Stream.of(asked.tag, EN.tag)
                .filter(tags::contains)
                .findFirst()
                .orElseGet(() -> tags.iterator().next());
    }

    /** What stands in this language behind a text in another one. */
    String saying(String tag) {
        return other.formatted(Locale.forLanguageTag(tag).getDisplayLanguage(locale));
    }

    /** The form of a noun behind this count: in French that of none is the singular, too. */
    public PluralForm plural(long count) {
        return plural.of(count);
    }

    /** Names one after another within a sentence: "Laos, Kenya and Peru", by CLDR; without the comma before "and" that some write. */
    public String list(List<String> names) {
        var usage = this == EN ? Locale.UK : locale;
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(usage, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
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
