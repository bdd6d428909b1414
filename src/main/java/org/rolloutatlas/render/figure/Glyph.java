package org.rolloutatlas.render.figure;

import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Markup;

/**
 * The shapes that stand for stage classes, before any colour: SVG path data around the origin, pixels, about ten across, of
 * like visual weight. The same in legend, map and timeline.
 */
public final class Glyph {
    /** A hollow diamond: the earliest report held. */
    public static final String REPORT = "M0-4.6L4.6 0 0 4.6-4.6 0z";

    /** A tick at the upper right of a glyph, which stays whole: sources disagree. */
    public static final String SLASH = "M4.2-4.2L7.8-7.8";

    static final String CONTEXT_RADIUS = "3.2";
    static final String RADIUS = "5";

    private Glyph() {}

    /** A circle around the origin. */
    public static String circle(String radius) {
        return "M0-rAr r 0 1 1 0 rAr r 0 1 1 0-rz".replace("r", radius);
    }

    /**
     * Writes the glyph at a share of a track. Circles and squares stand for themselves: a browser builds a tree of its own
     * for every copy of a definition, in sight or not, and most marks of a long timeline are circles.
     */
    static void write(Markup out, String figure, StageClass stage, Looks looks, String x) {
        var look = looks.of(stage);
        if (look.isEmpty()) {
            circle(out, x, CONTEXT_RADIUS);
            return;
        }
        switch (look.get().shape()) {
            case CIRCLE -> circle(out, x, RADIUS);
            case SQUARE -> {
                out.open("rect").attr("class", "glyph").attr("x", x);
                out.attr("width", "9.2").attr("height", "9.2");
                out.attr("transform", "translate(-4.6 -4.6)").empty();
            }
            case TRIANGLE, STAR, CROSS, WEDGE, HOURGLASS -> {
                out.open("use").attr("href", "#" + id(figure, stage)).attr("class", "glyph");
                out.attr("x", x).empty();
            }
        }
    }

    private static void circle(Markup out, String x, String radius) {
        out.open("circle")
                .attr("class", "glyph")
                .attr("cx", x)
                .attr("r", radius)
                .empty();
    }

    /** The shape of a class in an atlas whose classes look so. */
    public static String path(StageClass stage, Looks looks) {
        return looks.of(stage).map(look -> path(look.shape())).orElseGet(() -> circle(CONTEXT_RADIUS));
    }

    static String path(ClassShape shape) {
        return switch (shape) {
            case CIRCLE -> circle(RADIUS);
            case SQUARE -> "M-4.6-4.6H4.6V4.6H-4.6z";
            case TRIANGLE -> "M0-5.9L5.9 4.6H-5.9z";
            case STAR -> "M0-7L1.9-2.6 6.7-2.2 3 1 4.1 5.7 0 3.2-4.1 5.7-3 1-6.7-2.2-1.9-2.6z";
            case CROSS -> "M-3.2-5.4L0-2.2 3.2-5.4 5.4-3.2 2.2 0 5.4 3.2 3.2 5.4 0 2.2-3.2 5.4-5.4 3.2-2.2 0-5.4-3.2z";
            case WEDGE -> "M0 5.9L5.9-4.6H-5.9z";
            case HOURGLASS -> "M-5-5.4H5L1.2 0 5 5.4H-5L-1.2 0z";
        };
    }

    /** What of an event its glyph says besides the stage, as a class name; empty for what two sources report. */
    public static String weight(Event event) {
        if (event.planned()) {
            return "planned";
        }
        return event.independentSources() <= 1 ? "once" : "";
    }

    /** Its id in the definitions of a figure. */
    public static String id(String figure, StageClass stage) {
        return figure + "-g-" + stage.code();
    }
}
