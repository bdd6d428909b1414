package org.rolloutatlas.render.figure;

import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Ribbon;
import org.rolloutatlas.scene.TimeAxis;

/**
 * Shapes of ribbons. A stage that was reached is a band with slanted ends, as wide as the dates are uncertain; a halt, and
 * context alone, are a line.
 *
 * @param width of the track, in the unit of the paths; heights are pixels
 */
public record RibbonPath(TimeAxis axis, double width) {
    /** Height of a band, pixels. */
    public static final double HEIGHT = 10;

    /** A stage reported on one day can be seen. */
    private static final double NARROWEST = 0.003;

    /** Whether it is a line, not a band. */
    public static boolean isLine(StageClass stage) {
        return switch (stage) {
            case CONTEXT, HALTED -> true;
            case PROPOSED, SIGNED, BUILDING, IN_OPERATION -> false;
        };
    }

    /** SVG path data of a stretch; y from 0 at the top of the band. */
    public String of(Ribbon.Stretch stretch) {
        double from = axis.fraction(stretch.from());
        double sure = axis.fraction(stretch.sure());
        double over = Math.max(axis.fraction(stretch.over()), sure + NARROWEST);
        double until = Math.max(axis.fraction(stretch.until()), from + NARROWEST);
        return isLine(stretch.stage())
                ? "M" + x(sure) + " " + y(HEIGHT / 2) + "H" + x(over)
                : "M" + x(from) + " " + y(HEIGHT) + "L" + x(sure) + " 0H" + x(over) + "L" + x(until) + " " + y(HEIGHT)
                        + "z";
    }

    /** From the end of the last stretch to that of the axis: nothing later is reported. */
    public String silence(Ribbon ribbon) {
        return "M" + x(axis.fraction(ribbon.stretches().getLast().over())) + " " + y(HEIGHT / 2) + "H" + x(1);
    }

    private String x(double fraction) {
        return Decimal.px(fraction * width);
    }

    private static String y(double pixels) {
        return Decimal.px(pixels);
    }
}
