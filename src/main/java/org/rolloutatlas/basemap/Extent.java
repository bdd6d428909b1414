package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * How far some places reach around the globe.
 *
 * @param west degrees east, -180 to 180
 * @param longitudes degrees from there to the east, 0 to 360
 */
record Extent(double west, double longitudes, double south, double north) {
    private record Arc(double from, double to) {}

    /**
     * The narrowest one that holds all boxes.
     *
     * @param boxes in degrees; longitudes may run on over ±180
     * @return empty for no boxes
     */
    static Optional<Extent> of(Collection<Envelope> boxes) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        var arcs = new ArrayList<Arc>();
        var all = new Envelope();
        for (var box : boxes) {
            all.expandToInclude(0, box.getMinY());
            all.expandToInclude(0, box.getMaxY());
            double from = box.getMinX() - 360 * Math.floor(box.getMinX() / 360);
            arcs.add(new Arc(from, from + box.getWidth()));
        }
        arcs.sort(Comparator.comparingDouble(Arc::from));
        double reached = arcs.getFirst().to;
        // from the end of all to where they begin again
        double widest = Double.NEGATIVE_INFINITY;
        double west = arcs.getFirst().from;
        for (var arc : arcs.subList(1, arcs.size())) {
            if (arc.from - reached > widest) {
                widest = arc.from - reached;
                west = arc.from;
            }
            reached = Math.max(reached, arc.to);
        }
        if (arcs.getFirst().from + 360 - reached > widest) {
            widest = arcs.getFirst().from + 360 - reached;
            west = arcs.getFirst().from;
        }
        double longitudes = Math.clamp(360 - widest, 0, 360);
        return Optional.of(new Extent(west > 180 ? west - 360 : west, longitudes, all.getMinY(), all.getMaxY()));
    }

    /** Degrees east, -180 to 180. */
    double middle() {
        double middle = west + longitudes / 2;
        return middle > 180 ? middle - 360 : middle;
    }

    /** Degrees north. */
    double middleLatitude() {
        return (south + north) / 2;
    }
}
