package org.rolloutatlas.edtf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.phrase.Phrase;

/** A text that is not EDTF as supported here. The message says what is wrong and what is allowed, in words for an editor. */
public final class EdtfSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String input;
    private final int position;
    private final transient Phrase phrase;
    private final @Nullable String meant;

    EdtfSyntaxException(String input, int position, Phrase phrase, @Nullable String meant) {
        this.input = input;
        this.position = position;
        this.phrase = phrase;
        this.meant = meant;
    }

    /** Said when somebody asks: most dates that are refused are only tried. */
    @Override
    public String getMessage() {
        return phrase.text();
    }

    /** What the message says, to be said in other languages. */
    public Phrase phrase() {
        return phrase;
    }

    /** The whole text that was read. */
    public String input() {
        return input;
    }

    /** Index of the first offending character, from 0 to the length of the input. */
    public int position() {
        return position;
    }

    /** What the whole text should be, where it can be read in one way only: EDTF as supported here. */
    public Optional<String> meant() {
        return Optional.ofNullable(meant);
    }
}
