package org.rolloutatlas.publish;

import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Phrases;

/** The words of the pages about one thing, of embeds and of link previews. */
record SiteWords(Language language) {
    private static final Phrases PHRASES = Phrases.read(SiteWords.class, "site");

    /** The text with this key, {@code {0}}, {@code {1}} … replaced in order. */
    String text(String key, String... values) {
        return PHRASES.text(language, key, values);
    }
}
