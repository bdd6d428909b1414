package org.rolloutatlas.edtf;

import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

/**
 * How something is written here.
 *
 * @param words for an editor
 * @param meant the text itself, where it can be read in one way only
 */
record Remedy(Phrase words, Optional<String> meant) {
    static Remedy advice(Phrase words) {
        return new Remedy(words, Optional.empty());
    }

    /** @param why what has to be known to understand it, with what parts it from the rest; or nothing */
    static Remedy write(Phrase why, String text) {
        return new Remedy(Phrase.of("{0}write '{1}'", why, text), Optional.of(text));
    }

    /** The same words about what may have been meant otherwise. */
    Remedy unsure() {
        return advice(words);
    }
}
