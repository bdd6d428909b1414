package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * From the edge of a map to a place that lies beyond it, in its true direction.
 *
 * @param to where the place lies, plane units, not on the map
 * @param dx to the right, a unit vector with dy
 * @param dy down
 */
public record Pointer(PlanePoint to, double dx, double dy) {
    /** Of the symbol at its foot, pixels, at most. */
    public static final double RADIUS = 4.6;

    /** How far its tip reaches from the middle of its mark, pixels. */
    public static final double REACH = 15;

    /** Around the pointer and its name, pixels. */
    private static final double ROOM = 3;

    /** What a pointer and its name stand on, pixels from the middle of the mark. */
    public Box plate(double radius, Optional<Label> label) {
        var mark = Box.around(radius + ROOM);
        var tip = new Box(dx * REACH - 2, dy * REACH - 2, dx * REACH + 2, dy * REACH + 2);
        var whole = mark.union(tip);
        return label.map(name -> whole.union(name.box().grown(ROOM))).orElse(whole);
    }
}
