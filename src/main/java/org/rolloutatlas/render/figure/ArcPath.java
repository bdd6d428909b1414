package org.rolloutatlas.render.figure;

import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Arc;

/** An arc as SVG path data. */
public final class ArcPath {
    private ArcPath() {}

    public static String of(Arc arc) {
        return "M" + point(arc.from()) + "Q" + point(arc.control()) + " " + point(arc.to());
    }

    private static String point(PlanePoint point) {
        return Decimal.px(point.x()) + " " + Decimal.px(point.y());
    }
}
