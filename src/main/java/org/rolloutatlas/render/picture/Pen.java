package org.rolloutatlas.render.picture;

import java.util.List;
import org.rolloutatlas.render.figure.Fade;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.scene.Label;

/**
 * The shapes of which pictures are made. A picture is stated once, for any pen: {@link SvgPen} writes each shape, {@link PngPen}
 * paints it, and neither compiles without one of them.
 *
 * <p>Lengths are in units of the sheet, or of the inset that is being drawn; y runs downwards. Colours are {@code #rrggbb}.
 */
interface Pen {
    /** What the letters of a text look like. */
    enum Letters {
        PLAIN,
        BOLD,
        /** With serifs. */
        SERIF,
        /** Bold, with serifs. */
        HEADLINE
    }

    /** A filled rectangle. */
    void rect(double x, double y, double width, double height, String colour);

    /** A bar with round ends, as far round as it is high. */
    void bar(double x, double y, double width, double height, Ink ink);

    /** Such a bar that loses itself, filled only. */
    void fade(double x, double y, double width, double height, Fade fade, String colour, double opacity);

    /** A filled circle. */
    void circle(double x, double y, double radius, String colour);

    /** A straight line; the ink's fill is of no meaning. */
    void line(double x1, double y1, double x2, double y2, Ink ink);

    /**
     * A shape around the point given.
     *
     * @param path SVG path data, by the grammar of {@link PngPath}
     * @param scale larger by; the ink's stroke and dashes are scaled too
     */
    void shape(String path, double x, double y, double scale, Ink ink);

    /**
     * A shape around the point given, hatched.
     *
     * @param path SVG path data, by the grammar of {@link PngPath}
     */
    void hatch(String path, double x, double y, Hatching hatching);

    /**
     * Lines that rise to the right, three eighths as wide as they are apart.
     *
     * @param period their distance
     */
    record Hatching(String line, String ground, double period) {
        /** Share of the ground that a line covers. */
        static final double LINE = 0.375;
    }

    /**
     * One line of text.
     *
     * @param x of the letters' beginning, middle or end, as {@code align} says
     * @param y of their base line
     * @param size of the font
     * @param ink a stroke stands behind the letters, half of its width beyond their edge
     */
    void text(String text, double x, double y, double size, Label.Align align, Letters letters, Ink ink);

    /**
     * One line of a sentence some parts of which are in bold letters, each part where the one before it ends.
     *
     * @param x of its beginning
     * @param y of its base line
     */
    void sentence(List<QuoteCard.Piece> parts, double x, double y, double size, Ink ink);

    /** Draws the lines of one text, all of them in the typeface that has the letters of the whole. */
    void inOneHand(String text, Runnable lines);

    /** Whether every letter of a text can be drawn; what cannot would be boxes. */
    boolean canWrite(String text);

    /** Draws in the coordinates of an inset; what lies outside of it is cut off. */
    void inset(Inset inset, Runnable drawing);
}
