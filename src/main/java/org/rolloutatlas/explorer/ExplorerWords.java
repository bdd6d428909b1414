package org.rolloutatlas.explorer;

import java.util.Optional;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Phrases;
import org.rolloutatlas.render.words.RecordWords;

/** The words of the explorer around figure and events. */
record ExplorerWords(Language language) {
    private static final Phrases PHRASES = Phrases.read(ExplorerWords.class, "explorer");

    /** The text with this key; {@code {0}}, {@code {1}} … are replaced in order. What records say too is in their words. */
    String text(String key, String... values) {
        return PHRASES.find(language, key).isPresent()
                ? PHRASES.text(language, key, values)
                : new RecordWords(language).text(key, values);
    }

    /** A number with its noun, by the keys {@code key.one} and {@code key.other}. */
    String counted(String key, int count) {
        return PHRASES.counted(language, key, count);
    }

    /** The text with a key that depends on data, if there is one. */
    Optional<String> find(String key) {
        return PHRASES.find(language, key);
    }
}
