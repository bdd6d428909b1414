package org.rolloutatlas.render.picture;

import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.PlaceSymbol;

/** What figures are made of, marks and words, drawn by a pen in the colours of one theme. */
final class Marks {
    /** Shares of a colour in the lines of a hatching and in what lies between them; as in {@code figure.css}. */
    private static final double LINE = 0.46;

    private static final double GROUND = 0.08;

    private final Palette palette;
    private final Pen pen;

    /** How a glyph tells the evidence. */
    enum Style {
        FULL,
        ONCE,
        PLANNED;

        static Style of(PlaceSymbol symbol) {
            return of(symbol.planned(), symbol.once());
        }

        static Style of(Event event) {
            return of(event.planned(), event.independentSources() <= 1);
        }

        static Style of(Mark mark) {
            return of(mark.planned(), mark.once());
        }

        private static Style of(boolean planned, boolean once) {
            return planned ? PLANNED : once ? ONCE : FULL;
        }
    }

    Marks(Palette palette, Pen pen) {
        this.palette = palette;
        this.pen = pen;
    }

    Pen pen() {
        return pen;
    }

    String colour(String name) {
        return palette.colour(name);
    }

    /** The colour of land; a blank code for land of which nothing is reported. */
    String land(String stage) {
        return stage.isEmpty() ? colour("land") : palette.mix(stage, "land", Palette.FILL);
    }

    /** The paler colour of bars and links. */
    String pale(StageClass stage) {
        return palette.mix(stage.code(), "paper", 0.48);
    }

    /** A rectangle in a colour of that name. */
    void rect(double x, double y, double width, double height, String colour) {
        pen.rect(x, y, width, height, colour(colour));
    }

    /** A rectangle for what rests on one source. */
    void hatched(double x, double y, double width, double height) {
        var path = "M" + Decimal.px(x) + " " + Decimal.px(y) + "h" + Decimal.px(width) + "v" + Decimal.px(height) + "h"
                + Decimal.px(-width) + "z";
        pen.hatch(path, 0, 0, new Pen.Hatching(colour("muted"), palette.mix("muted", "paper", GROUND), 4));
    }

    /** How land looks of which the stage that stands rests on one source. */
    Pen.Hatching hatchedLand(String stage, double period) {
        return new Pen.Hatching(palette.mix(stage, "land", LINE), palette.mix(stage, "land", GROUND), period);
    }

    /** How a ribbon looks where its stage rests on one source. */
    Pen.Hatching hatchedRibbon(StageClass stage) {
        return new Pen.Hatching(colour(stage.code()), palette.mix(stage.code(), "paper", GROUND), 4);
    }

    /** A mark on paper. */
    void glyph(StageClass stage, double x, double y, double scale, Style style) {
        glyph(stage, x, y, scale, style, colour(stage.code()));
    }

    /** A mark on the fill of a country. */
    void glyphOnFill(StageClass stage, double x, double y, double scale, Style style) {
        glyph(
                stage,
                x,
                y,
                scale,
                style,
                style == Style.FULL ? colour(stage.code()) : palette.mix(stage.code(), "ink", Palette.ON_FILL));
    }

    private void glyph(StageClass stage, double x, double y, double scale, Style style, String colour) {
        var paper = colour("paper");
        var ink = switch (style) {
            case FULL -> Ink.fill(colour).edged(paper, 0.7 / scale);
            case ONCE -> Ink.fill(paper).edged(colour, 2 / scale);
            case PLANNED -> Ink.fill(paper).edged(colour, 1.5 / scale).dashed(2.4, 1.6);
        };
        pen.shape(Glyph.path(stage, palette.looks()), x, y, scale, ink);
    }

    /** Where an arc begins. */
    void dot(double x, double y, double radius) {
        pen.circle(x, y, radius, colour("muted"));
    }

    /** A hollow diamond. */
    void report(double x, double y, double scale) {
        pen.shape(Glyph.REPORT, x, y, scale, Ink.fill(colour("paper")).edged(colour("muted"), 1.4 / scale));
    }

    /** A tick with an edge of paper. */
    void slash(double x, double y, double scale) {
        pen.shape(Glyph.SLASH, x, y, scale, Ink.line(colour("paper"), 3.6 / scale));
        pen.shape(Glyph.SLASH, x, y, scale, Ink.line(colour("ink"), 1.5 / scale));
    }

    /** A line a pixel wide, in a colour of that name. */
    void line(double x1, double y1, double x2, double y2, String colour) {
        pen.line(x1, y1, x2, y2, Ink.line(colour(colour), 1));
    }

    /** Words that begin at that place, in a colour of that name. */
    void text(String text, double x, double y, double size, String colour) {
        text(text, x, y, size, colour, Label.Align.START);
    }

    /** Words in a colour of that name. */
    void text(String text, double x, double y, double size, String colour, Label.Align align) {
        pen.text(text, x, y, size, align, Pen.Letters.PLAIN, Ink.fill(colour(colour)));
    }

    /** Words in a colour of that name, in such letters. */
    void text(String text, double x, double y, double size, String colour, Label.Align align, Pen.Letters letters) {
        pen.text(text, x, y, size, align, letters, Ink.fill(colour(colour)));
    }

    void bold(String text, double x, double y, double size) {
        pen.text(text, x, y, size, Label.Align.START, Pen.Letters.BOLD, Ink.fill(colour("ink")));
    }

    void headline(String text, double x, double y, double size) {
        pen.text(text, x, y, size, Label.Align.START, Pen.Letters.HEADLINE, Ink.fill(colour("ink")));
    }

    /** The name of a place in heavy letters, with an edge of sea around them. */
    void name(String text, double x, double y, double size, Label.Align align) {
        pen.text(
                text,
                x,
                y,
                size,
                align,
                Pen.Letters.BOLD,
                Ink.fill(colour("ink")).edged(colour("sea"), 5));
    }

    /** With an edge of sea around the letters, so that they can be read on land and borders. */
    void label(String text, double x, double y, double size, String colour, Label.Align align) {
        pen.text(
                text,
                x,
                y,
                size,
                align,
                Pen.Letters.PLAIN,
                Ink.fill(colour(colour)).edged(colour("sea"), 3));
    }
}
