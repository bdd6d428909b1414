package org.rolloutatlas.render.figure;

import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Pointer;

/** The head of an arrow beside a mark: path data around the middle of that mark, pixels. */
public final class ArrowPath {
    private static final double FOOT = Pointer.REACH - 6.5;
    private static final double HALF = 4.2;

    private ArrowPath() {}

    public static String of(Pointer pointer) {
        double x = pointer.dx();
        double y = pointer.dy();
        return "M" + pair(x * Pointer.REACH, y * Pointer.REACH)
                + "L" + pair(x * FOOT - y * HALF, y * FOOT + x * HALF)
                + "L" + pair(x * FOOT + y * HALF, y * FOOT - x * HALF) + "z";
    }

    private static String pair(double x, double y) {
        return Decimal.px(x) + " " + Decimal.px(y);
    }
}
