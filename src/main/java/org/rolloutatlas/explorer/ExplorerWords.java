package org.rolloutatlas.explorer;

import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.Phrases;

/** The words of the explorer around figure and events. */
record ExplorerWords(Language language) {
    private static final Phrases PHRASES = Phrases.read(ExplorerWords.class, "explorer");

    String text(String key, String... values) {
        return PHRASES.text(language, key, values);
    }
}
