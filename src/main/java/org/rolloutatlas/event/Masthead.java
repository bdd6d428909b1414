package org.rolloutatlas.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an atlas is called and what it is about: the words of its subject, which the program does not know.
 *
 * @param site its name, at the head of each page
 * @param headline what it shows, in one line
 * @param description what it holds, for previews and catalogues; empty where the dataset does not say
 * @param subject what its reports are about, as it stands after "reports of"; empty where the dataset does not say
 * @param languages those in which its pages are written, one at least: what the dataset declares and the program speaks
 * @param map how the world is laid out, where a story has no form of its own
 * @param unspoken tag of the first language of an atlas that declares none that the program speaks: its pages are in that language, but
 *     for the words of the interface
 * @param keywords BCP 47 tag → the words by which catalogues find it
 * @param searches BCP 47 tag → words that readers are told they may search for
 * @param method BCP 47 tag → what counts and what the dataset cannot show: Markdown (CommonMark), a text to a paragraph
 */
public record Masthead(
        LocalizedText site,
        LocalizedText headline,
        Optional<LocalizedText> description,
        Optional<LocalizedText> subject,
        List<Language> languages,
        MapForm map,
        Optional<String> unspoken,
        Map<String, List<String>> keywords,
        Map<String, List<String>> searches,
        Map<String, List<String>> method) {
    /** Of a dataset that declares none: not every language that the program has learnt since. */
    private static final List<Language> FIRST_EDITION = List.of(Language.EN, Language.ZH_HANS);

    public Masthead {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Missing language: an atlas has one at least");
        }
    }

    /**
     * Of the declared languages those that the program speaks; English where it speaks none; those of the first edition where
     * none is declared.
     */
    public static List<Language> spoken(List<String> declared) {
        var spoken =
                declared.stream().flatMap(tag -> Language.find(tag).stream()).toList();
        return declared.isEmpty() ? FIRST_EDITION : spoken.isEmpty() ? List.of(Language.EN) : spoken;
    }

    /** Of a dataset that says no more of itself than its title. */
    public static Masthead of(LocalizedText title) {
        return new Masthead(
                title,
                title,
                Optional.empty(),
                Optional.empty(),
                FIRST_EDITION,
                MapForm.USUAL,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** The language of an answer to a reader who asks for this one: the first of the atlas where it is not written in it. */
    public Language answering(Language asked) {
        return languages.contains(asked) ? asked : languages.getFirst();
    }

    /** The keywords in that language; if there are none, in English, or in the first language that has any. */
    public List<String> keywordsIn(Language language) {
        return in(language, keywords);
    }

    /** Examples of searches in that language; if there are none, in English, or in the first language that has any. */
    public List<String> searchesIn(Language language) {
        return in(language, searches);
    }

    /** The first of the declared languages, if the program speaks none of them. */
    public static Optional<String> unspoken(List<String> declared) {
        return declared.stream()
                .findFirst()
                .filter(_ ->
                        declared.stream().noneMatch(tag -> Language.find(tag).isPresent()));
    }

    /** Tag of the language of a page that is asked for in one of the program's. */
    public String tag(Language language) {
        return unspoken.orElse(language.tag());
    }

    /** The text on the method in that language; if there is none, in English, or in the first language that has any. */
    public List<String> methodIn(Language language) {
        return in(language, method);
    }

    private static List<String> in(Language language, Map<String, List<String>> texts) {
        return Stream.concat(Stream.of(language.tag(), Language.EN.tag()), texts.keySet().stream())
                .flatMap(tag -> Optional.ofNullable(texts.get(tag)).stream())
                .findFirst()
                .orElse(List.of());
    }
}
