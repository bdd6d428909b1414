package org.rolloutatlas.scene;

import java.text.Normalizer;

/**
 * How wide text will be, without a font: the advance widths of Helvetica, which Arial, Liberation Sans and Arimo share, and
 * a full square for Chinese. Rounded up a little, because readers' fonts differ.
 */
public final class FontMetrics {
    /** Thousandths of the font size, from the space (32) to the tilde (126); Adobe's Helvetica metrics. */
    private static final int[] ADVANCES = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int OTHER = 600;
    private static final int FULL = 1000;
    static final double ALLOWANCE = 1.06;

    private FontMetrics() {}

    /** The width of a line of text, pixels. */
    public static double width(String text, double fontSize) {
        int sum = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(FontMetrics::advance)
                .sum();
        return sum * fontSize * ALLOWANCE / 1000;
    }

    private static int advance(int character) {
        if (character >= 32 && character <= 126) {
            return ADVANCES[character - 32];
        }
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return isFull(character) ? FULL : OTHER;
    }

    /** Whether it fills a square, as Chinese signs do. */
    static boolean isFull(int character) {
        return character >= 0x2E80;
    }
}
