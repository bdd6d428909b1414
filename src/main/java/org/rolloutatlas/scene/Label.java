package org.rolloutatlas.scene;

/**
 * A name beside its symbol. Offsets are pixels from the middle of the symbol, x to the right, y down.
 *
 * @param dx where the text is aligned
 * @param dy the baseline
 * @param box what it covers
 */
public record Label(String text, Align align, double dx, double dy, Box box) {
    /** Which part of the text lies at {@code dx}. */
    public enum Align {
        START,
        MIDDLE,
        END
    }
}
