package org.rolloutatlas.render;

import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.scene.Arc;

/** An arc as SVG path data. */
final class ArcPath {
    private ArcPath() {}

    static String of(Arc arc) {
        return "M" + point(arc.from()) + "Q" + point(arc.control()) + " " + point(arc.to());
    }

    private static String point(PlanePoint point) {
        return Decimal.px(point.x()) + " " + Decimal.px(point.y());
    }
}
