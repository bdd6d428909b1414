package org.rolloutatlas.scene;

import org.rolloutatlas.basemap.PlanePoint;

/**
 * From the seat of a supplier to a place, plane units: a quadratic curve that bends upwards.
 *
 * @param place key of the symbol at its end
 */
public record Arc(String place, PlanePoint from, PlanePoint control, PlanePoint to) {
    static Arc between(String place, PlanePoint from, PlanePoint to) {
        double lift = 0.18 * Math.hypot(to.x() - from.x(), to.y() - from.y());
        return new Arc(place, from, new PlanePoint((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - lift), to);
    }
}
