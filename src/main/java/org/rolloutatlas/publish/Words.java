package org.rolloutatlas.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.rolloutatlas.event.Language;

/** The words of the public pages around the figure; those of figure and evidence belong to {@code render}. */
final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Words(read(language)));
        }
    }

    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /**
     * The text with this key, {@code {0}}, {@code {1}} … replaced in order.
     *
     * @throws IllegalStateException if there is no such key: our mistake
     */
    String text(String key, String... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("Missing text: " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    private static Properties read(Language language) {
        var name = "words_" + language.tag().replace('-', '_') + ".properties";
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
