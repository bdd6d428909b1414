package org.rolloutatlas.render.picture;

import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.PlaceSymbol;

/** Draws with presentation attributes, in the colours of one theme. */
final class SvgPen {
    private static final String SANS = "Helvetica Neue,Helvetica,Arial,Noto Sans,Noto Sans CJK SC,sans-serif";
    private static final String SERIF = "Georgia,Times New Roman,Noto Serif,Noto Serif CJK SC,serif";

    private final Palette palette;
    private final Markup out;

    /** How a glyph tells the evidence. */
    enum Style {
        FULL,
        ONCE,
        PLANNED;

        static Style of(PlaceSymbol symbol) {
            return of(symbol.planned(), symbol.once());
        }

        static Style of(Mark mark) {
            return of(mark.planned(), mark.once());
        }

        private static Style of(boolean planned, boolean once) {
            return planned ? PLANNED : once ? ONCE : FULL;
        }
    }

    SvgPen(Palette palette, Markup out) {
        this.palette = palette;
        this.out = out;
    }

    Markup out() {
        return out;
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

    void begin(double width, double height, String title, String language) {
        out.open("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("width", Decimal.px(width));
        out.attr("height", Decimal.px(height)).attr("viewBox", "0 0 " + Decimal.px(width) + " " + Decimal.px(height));
        out.attr("xml:lang", language).attr("role", "img").attr("font-family", SANS);
        out.element("title", title).line();
        rect(0, 0, width, height, "paper");
    }

    void end() {
        out.close().line();
    }

    void rect(double x, double y, double width, double height, String colour) {
        out.open("rect").attr("x", Decimal.px(x)).attr("y", Decimal.px(y)).attr("width", Decimal.px(width));
        out.attr("height", Decimal.px(height))
                .attr("fill", colour(colour))
                .empty()
                .line();
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
        out.open("path")
                .attr("d", Glyph.path(stage))
                .attr("transform", at(x, y) + "scale(" + Decimal.of(scale, 2) + ")");
        switch (style) {
            case FULL ->
                out.attr("fill", colour)
                        .attr("stroke", colour("paper"))
                        .attr("stroke-width", Decimal.of(0.7 / scale, 2));
            case ONCE ->
                out.attr("fill", colour("paper")).attr("stroke", colour).attr("stroke-width", Decimal.of(2 / scale, 2));
            case PLANNED ->
                out.attr("fill", colour("paper"))
                        .attr("stroke", colour)
                        .attr("stroke-width", Decimal.of(1.5 / scale, 2))
                        .attr("stroke-dasharray", "2.4 1.6");
        }
        out.empty().line();
    }

    /** Where an arc begins. */
    void dot(double x, double y, double radius) {
        out.open("circle").attr("cx", Decimal.px(x)).attr("cy", Decimal.px(y)).attr("r", Decimal.px(radius));
        out.attr("fill", colour("muted")).empty().line();
    }

    void report(double x, double y, double scale) {
        out.open("path").attr("d", Glyph.REPORT).attr("transform", at(x, y) + "scale(" + Decimal.of(scale, 2) + ")");
        out.attr("fill", colour("paper")).attr("stroke", colour("muted"));
        out.attr("stroke-width", Decimal.of(1.4 / scale, 2)).empty().line();
    }

    void slash(double x, double y, double scale) {
        out.open("path").attr("d", Glyph.SLASH).attr("transform", at(x, y) + "scale(" + Decimal.of(scale, 2) + ")");
        out.attr("stroke", colour("paper"))
                .attr("stroke-width", Decimal.of(3.6 / scale, 2))
                .empty();
        out.open("path").attr("d", Glyph.SLASH).attr("transform", at(x, y) + "scale(" + Decimal.of(scale, 2) + ")");
        out.attr("stroke", colour("ink"))
                .attr("stroke-width", Decimal.of(1.5 / scale, 2))
                .empty()
                .line();
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width, String dashes) {
        out.open("path")
                .attr("d", "M" + Decimal.px(x1) + " " + Decimal.px(y1) + "L" + Decimal.px(x2) + " " + Decimal.px(y2));
        out.attr("stroke", colour).attr("stroke-width", Decimal.px(width));
        if (!dashes.isEmpty()) {
            out.attr("stroke-dasharray", dashes);
        }
        out.empty().line();
    }

    void text(String text, double x, double y, double size, String colour, String anchor) {
        open(x, y, size, colour).attr("text-anchor", anchor).text(text).close().line();
    }

    void text(String text, double x, double y, double size, String colour, Label.Align align) {
        text(text, x, y, size, colour, anchor(align));
    }

    /** The value of {@code text-anchor}. */
    static String anchor(Label.Align align) {
        return switch (align) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    void bold(String text, double x, double y, double size) {
        open(x, y, size, "ink").attr("font-weight", "700").text(text).close().line();
    }

    void headline(String text, double x, double y, double size) {
        open(x, y, size, "ink")
                .attr("font-weight", "700")
                .attr("font-family", SERIF)
                .text(text)
                .close()
                .line();
    }

    /** With an edge of sea around the letters, so that they can be read on land and borders. */
    void label(String text, double x, double y, double size, String colour, String anchor) {
        open(x, y, size, colour)
                .attr("text-anchor", anchor)
                .attr("stroke", colour("sea"))
                .attr("stroke-width", "3");
        out.attr("stroke-linejoin", "round")
                .attr("paint-order", "stroke")
                .text(text)
                .close()
                .line();
    }

    private Markup open(double x, double y, double size, String colour) {
        return out.open("text")
                .attr("x", Decimal.px(x))
                .attr("y", Decimal.px(y))
                .attr("font-size", Decimal.px(size))
                .attr("fill", colour(colour));
    }

    private static String at(double x, double y) {
        return "translate(" + Decimal.px(x) + " " + Decimal.px(y) + ")";
    }
}
