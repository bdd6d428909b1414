package org.rolloutatlas.render.picture;

import java.util.function.Consumer;

/** A picture before a pen has drawn it: a figure ({@link FigureSheet}) or a card ({@link CardSheet}). */
public final class Sheet {
    /** Distance of text from the edge. */
    static final double MARGIN = 16;

    private final double width;
    private final double height;
    private final String title;
    private final String language;
    private final Consumer<Pen> drawing;

    /**
     * A sheet of that size.
     *
     * @param width units of its own, pixels of a picture drawn as it is laid out
     * @param height the same
     * @param title for those who do not see it
     * @param language BCP 47 tag of its words
     * @param drawing draws all of it, the paper too
     */
    Sheet(double width, double height, String title, String language, Consumer<Pen> drawing) {
        this.width = width;
        this.height = height;
        this.title = title;
        this.language = language;
        this.drawing = drawing;
    }

    /** Width in units of its own. */
    public double width() {
        return width;
    }

    /** Height in units of its own. */
    public double height() {
        return height;
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    void draw(Pen pen) {
        drawing.accept(pen);
    }
}
