package org.rolloutatlas.render.figure;

import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Pointer;

/** The open head of an arrow beside a mark: path data of a line around the middle of that mark, pixels. */
public final class ArrowPath {
    /** Line of the arrow, pixels. */
    public static final double STROKE = 1.8;

    private static final double FOOT = Pointer.REACH - 5.5;
    private static final double HALF = 4.5;

    private ArrowPath() {}

    public static String of(Pointer pointer) {
        double x = pointer.dx();
        double y = pointer.dy();
        double tip = Pointer.REACH - 1;
        return "M" + pair(x * FOOT - y * HALF, y * FOOT + x * HALF)
                + "L" + pair(x * tip, y * tip)
                + "L" + pair(x * FOOT + y * HALF, y * FOOT - x * HALF);
    }

    private static String pair(double x, double y) {
        return Decimal.px(x) + " " + Decimal.px(y);
    }
}
