package org.rolloutatlas.render.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.PluralForm;
import org.rolloutatlas.event.TextPack;

/** Short texts of the product by key, in every language that it speaks; read once from {@code NAME_TAG.properties}. */
public final class Phrases {
    /** What every part of the product says; {@link #find} looks here last. */
    private static final Map<Language, Map<String, String>> PRODUCT = all(Phrases.class, "product");

    private final String name;
    private final Map<Language, Map<String, String>> texts;

    private Phrases(String name, Map<Language, Map<String, String>> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Reads the texts of one subject.
     *
     * @param owner beside which the files lie
     * @param name of the files, without language and ending
     */
    public static Phrases read(Class<?> owner, String name) {
        return new Phrases(name, all(owner, name));
    }

    /**
     * The text with this key, {@code {0}}, {@code {1}} … replaced in order.
     *
     * @throws IllegalStateException if there is no such key: our mistake
     */
    public String text(Language language, String key, String... values) {
        var text = find(language, key)
                .orElseThrow(() ->
                        new IllegalStateException("Missing text in " + name + " (" + language.tag() + "): " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** The text with a key that depends on data, as it is written, if there is one. */
    public Optional<String> find(Language language, String key) {
        return Stream.of(texts, PRODUCT)
                .map(all -> Objects.requireNonNull(all.get(language)).get(key))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** As {@link #text}, by the keys {@code key.one}, {@code key.other} …, as the language counts; {@code {0}} is the number. */
    public String counted(Language language, String key, int count) {
        return text(language, form(language, key, count), Integer.toString(count));
    }

    /** The key of the form that a language has behind a count; that of {@code other} where the pack does not tell the two apart. */
    String form(Language language, String key, long count) {
        var form = key + "." + language.plural(count).code();
        return find(language, form).isPresent() ? form : key + "." + PluralForm.OTHER.code();
    }

    private static Map<Language, Map<String, String>> all(Class<?> owner, String name) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, TextPack.read(owner, name, language));
        }
        return texts;
    }
}
