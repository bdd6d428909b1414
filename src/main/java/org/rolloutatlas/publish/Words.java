package org.rolloutatlas.publish;

import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Phrases;

/** The words of the public pages around the figure; those of figure and record belong to {@code render}. */
record Words(Language language) {
    private static final Phrases PHRASES = Phrases.read(Words.class, "words");

    /** The text with this key, {@code {0}}, {@code {1}} … replaced in order. */
    String text(String key, String... values) {
        return PHRASES.text(language, key, values);
    }
}
