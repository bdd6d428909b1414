package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * Where along the edge of a map the pointers stand: on the way from its middle to their place, or as near to that as there is
 * room, apart from each other, from the marks of the map and from what stands in its corners.
 */
final class EdgePointers {
    /** From the edge of the map to the middle of a pointer, pixels. */
    private static final double INSET = 21;
    /** Between two of them, and between one and a mark, pixels: more than the height of a name. */
    private static final double APART = 35;

    private static final double STEP = 3;

    private final LabelRoom room;
    private final List<PlanePoint> taken;

    EdgePointers(LabelRoom room, List<PlanePoint> marks) {
        this.room = room;
        this.taken = new ArrayList<>(marks);
    }

    PlaceSymbol pointing(PlaceSymbol symbol) {
        return symbol.atEdge(next(symbol.at()), pointer(symbol.at()));
    }

    WorldView.SeatMark pointing(WorldView.SeatMark seat) {
        return new WorldView.SeatMark(
                next(seat.at()), seat.name(), seat.covered(), seat.label(), Optional.of(pointer(seat.at())));
    }

    /** As seen from the middle of the map. */
    private Pointer pointer(PlanePoint to) {
        double dx = to.x() - crop().x() - crop().width() / 2;
        double dy = to.y() - crop().y() - crop().height() / 2;
        double length = Math.max(Math.hypot(dx, dy), 1e-9);
        return new Pointer(to, dx / length, dy / length);
    }

    private Crop crop() {
        return room.crop();
    }

    /** Plane units of a pixel at the narrowest width. */
    private double pixel() {
        return crop().width() / room.min();
    }

    /** The place for the next pointer. */
    private PlanePoint next(PlanePoint to) {
        double inset = INSET * pixel();
        double width = crop().width() - 2 * inset;
        double height = crop().height() - 2 * inset;
        double around = 2 * (width + height);
        double wanted = along(to, width, height);
        for (double off = 0; off < around / 2; off += STEP * pixel()) {
            for (double sign : new double[] {1, -1}) {
                var at = at(((wanted + sign * off) % around + around) % around, width, height, inset);
                if (isFree(at)) {
                    taken.add(at);
                    return at;
                }
            }
        }
        return at(wanted, width, height, inset);
    }

    private boolean isFree(PlanePoint at) {
        return room.holds(at, Box.around(Pointer.REACH - 1))
                && taken.stream().allMatch(other -> room.distance(at, other) >= APART);
    }

    /** Where the way to a place leaves the frame, plane units along it from its upper left corner, clockwise. */
    private double along(PlanePoint to, double width, double height) {
        double dx = to.x() - crop().x() - crop().width() / 2;
        double dy = to.y() - crop().y() - crop().height() / 2;
        double scale = Math.min(width / 2 / Math.max(Math.abs(dx), 1e-9), height / 2 / Math.max(Math.abs(dy), 1e-9));
        double x = dx * scale + width / 2;
        double y = dy * scale + height / 2;
        boolean upright = width * Math.abs(dy) <= height * Math.abs(dx);
        if (upright) {
            return dx > 0 ? width + y : 2 * width + height + (height - y);
        }
        return dy > 0 ? width + height + (width - x) : x;
    }

    private PlanePoint at(double along, double width, double height, double inset) {
        double x;
        double y;
        if (along < width) {
            x = along;
            y = 0;
        } else if (along < width + height) {
            x = width;
            y = along - width;
        } else if (along < 2 * width + height) {
            x = 2 * width + height - along;
            y = height;
        } else {
            x = 0;
            y = 2 * (width + height) - along;
        }
        return new PlanePoint(crop().x() + inset + x, crop().y() + inset + y);
    }
}
