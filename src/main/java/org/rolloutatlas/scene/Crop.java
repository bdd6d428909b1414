package org.rolloutatlas.scene;

import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlanePoint;

/** The part of the plane that is shown, plane units. It fills the width of the figure; its height follows. */
public record Crop(double x, double y, double width, double height) {
    /** All of a basemap. */
    public static Crop whole(Basemap basemap) {
        return new Crop(0, 0, basemap.width(), basemap.height());
    }

    /** Height in widths. */
    public double aspect() {
        return height / width;
    }

    /** Whether it shows that point. */
    boolean holds(PlanePoint point) {
        return x <= point.x() && point.x() <= x + width && y <= point.y() && point.y() <= y + height;
    }

    /** Pixels from the left edge of a figure of that width. */
    public double screenX(PlanePoint point, double figureWidth) {
        return (point.x() - x) * figureWidth / width;
    }

    /** Pixels from the upper edge of the map in a figure of that width. */
    public double screenY(PlanePoint point, double figureWidth) {
        return (point.y() - y) * figureWidth / width;
    }
}
