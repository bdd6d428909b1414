package org.rolloutatlas.dataset.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.json.JsonMapper;

/** English texts and what they are in the other languages, as they stand in {@code NAME_LANGUAGE.json}. */
final class Catalogue {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Catalogue(String name) {
        for (var language : Language.values()) {
            texts.put(language, language == Language.EN ? Map.of() : read(name, language));
        }
    }

    /** English text → what it is in a language; none for English. */
    Map<String, String> all(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** A text in a language; empty where nobody has translated it. */
    Optional<String> find(Language language, String english) {
        return language == Language.EN
                ? Optional.of(english)
                : Optional.ofNullable(all(language).get(english));
    }

    private static Map<String, String> read(String name, Language language) {
        var file = name + "_" + language.tag().replace('-', '_') + ".json";
        try (var in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(file), file)) {
            var texts = new HashMap<String, String>();
            JsonMapper.shared()
                    .readTree(in)
                    .properties()
                    .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue()));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
