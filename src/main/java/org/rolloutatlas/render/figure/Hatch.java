package org.rolloutatlas.render.figure;

import java.util.List;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WidthClass;

/**
 * The hatching of what rests on one source, as patterns that the style sheet colours: a hatched country, a hatched bar. That of
 * ribbons is in {@code ribbons.css}.
 */
final class Hatch {
    /** Classes in whose colour a country is filled. */
    static final List<StageClass> STAGES = List.of(
            StageClass.PROPOSED, StageClass.SIGNED, StageClass.BUILDING, StageClass.IN_OPERATION, StageClass.HALTED);

    /** Distance of the lines, pixels, in a figure of the nominal width of its class. */
    private static final double PERIOD = 4;
    /** Share of the ground that a line covers. */
    private static final double LINE = 0.375;

    private static final String TURN = "rotate(-45)";

    private Hatch() {}

    static String id(String figure, StageClass stage, WidthClass width) {
        return figure + "-h-" + stage.code() + "-" + width.code();
    }

    /**
     * The patterns of countries whose stage is of that class, in units of the plane, as wide as on screen in each scene: that of
     * the first scene, and copies of it in other sizes.
     */
    static void write(Figure figure, StageClass stage, Markup out) {
        var first = figure.scenes().getFirst();
        var whole = id(figure.id(), stage, first.frame().widthClass());
        pattern(whole, stage.code(), PERIOD * pixel(first), out);
        for (var scene : figure.scenes().subList(1, figure.scenes().size())) {
            out.open("pattern").attr("id", id(figure.id(), stage, scene.frame().widthClass()));
            out.attr("href", "#" + whole);
            out.attr("patternTransform", TURN + " scale(" + Decimal.of(pixel(scene) / pixel(first), 3) + ")")
                    .empty();
        }
    }

    /** A pixel of the scene in units of the plane. */
    private static double pixel(Scene scene) {
        return scene.world().crop().width()
                / (scene.frame().width() * scene.world().scale());
    }

    /** The pattern of a stage under that id, where a pixel is so many units. */
    static void write(String id, StageClass stage, double pixel, Markup out) {
        pattern(id, stage.code(), PERIOD * pixel, out);
    }

    /**
     * A pattern as it is seen from the plane in which its own is a rectangle, so that one goes on in the other.
     *
     * @param like id of the pattern
     * @param x units of the plane around, where that of the pattern begins
     * @param scale units of the plane around in one of the pattern's
     */
    static void writeAgain(String id, String like, double x, double y, double scale, Markup out) {
        out.open("pattern").attr("id", id).attr("href", "#" + like);
        out.attr(
                        "patternTransform",
                        "translate(" + Decimal.px(x) + " " + Decimal.px(y) + ") " + TURN + " scale("
                                + Decimal.of(scale, 4) + ")")
                .empty();
    }

    /** The pattern of bars and of the swatch in the legend, in pixels. */
    static void write(String figure, Markup out) {
        pattern(figure + "-h", "bars", PERIOD, out);
    }

    private static void pattern(String id, String style, double period, Markup out) {
        out.open("pattern").attr("id", id).attr("class", style).attr("patternUnits", "userSpaceOnUse");
        out.attr("width", Decimal.of(period, 1)).attr("height", Decimal.of(period, 1));
        out.attr("patternTransform", TURN);
        for (var part : List.of("ground", "line")) {
            out.open("rect").attr("class", part).attr("width", Decimal.of(period, 1));
            out.attr("height", Decimal.of(part.equals("line") ? period * LINE : period, 1))
                    .empty();
        }
        out.close();
    }
}
