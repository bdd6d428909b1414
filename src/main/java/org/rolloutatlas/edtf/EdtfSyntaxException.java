package org.rolloutatlas.edtf;

/** A text that is not EDTF as supported here. The message says what is wrong and what is allowed, in words for an editor. */
public final class EdtfSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String input;
    private final int position;

    EdtfSyntaxException(String input, int position, String message) {
        super(message);
        this.input = input;
        this.position = position;
    }

    /** The whole text that was read. */
    public String input() {
        return input;
    }

    /** Index of the first offending character, from 0 to the length of the input. */
    public int position() {
        return position;
    }
}
