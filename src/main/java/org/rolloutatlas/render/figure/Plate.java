package org.rolloutatlas.render.figure;

import java.util.Locale;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WorldView;

/** A part of the world to which a map that is wider than its figure can be scrolled. In the order in which they are offered. */
enum Plate {
    ASIA(112),
    AFRICA(28),
    AMERICAS(-72);

    private final double longitude;

    /** Around a meridian, degrees east. */
    Plate(double longitude) {
        this.longitude = longitude;
    }

    /** The name of the element, and of the text. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it begins, in widths of the figure from the left edge of the map; never so far that there is no map left. */
    double left(Figure figure, Scene scene) {
        WorldView world = scene.world();
        double middle = figure.basemap().projector().project(longitude, 0).x();
        double left = world.scale() * (middle - world.crop().x()) / world.crop().width() - 0.5;
        return Math.clamp(left, 0, world.scale() - 1);
    }
}
