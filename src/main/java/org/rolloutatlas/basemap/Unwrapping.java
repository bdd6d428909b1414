package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Rings that jump from 180 to -180 → rings whose longitudes run on, so that plane geometry may be used on them. */
final class Unwrapping {
    private Unwrapping() {}

    /**
     * A polygon whose longitudes run on.
     *
     * @param rings the shell first; collapsed ones are left out
     * @return more than one polygon if it had to be mended; none if the shell is collapsed
     */
    static List<Polygon> unwrap(List<Coordinate[]> rings) {
        var unwrapped = new ArrayList<Coordinate[]>();
        for (var ring : rings) {
            var line = unwrapRing(ring);
            if (line.isEmpty() && unwrapped.isEmpty()) {
                return List.of();
            }
            line.map(open -> unwrapped.isEmpty() ? open : besideShell(open, unwrapped.getFirst()))
                    .ifPresent(unwrapped::add);
        }
        var polygon = Rings.polygon(unwrapped);
        return polygon.isValid() ? List.of(polygon) : Rings.polygons(GeometryFixer.fix(polygon));
    }

    private static Optional<Coordinate[]> unwrapRing(Coordinate[] ring) {
        var unwrapped = new ArrayList<Coordinate>();
        var turn = 0.0;
        for (var i = 0; i < ring.length; i++) {
            if (i > 0) {
                turn -= 360 * Math.rint((ring[i].x - ring[i - 1].x) / 360);
            }
            var point = new Coordinate(ring[i].x + turn, ring[i].y);
            if (unwrapped.isEmpty() || !unwrapped.getLast().equals2D(point)) {
                unwrapped.add(point);
            }
        }
        if (turn != 0) {
            throw new MapJson.FormatException(
                    "unsupported ring around a pole, in another country than Antarctica (\"ATA\", which is not drawn)");
        }
        return unwrapped.size() < 4 ? Optional.empty() : Optional.of(unwrapped.toArray(Coordinate[]::new));
    }

    private static Coordinate[] besideShell(Coordinate[] hole, Coordinate[] shell) {
        var turn = 360 * Math.rint((middle(shell) - middle(hole)) / 360);
        var moved = new Coordinate[hole.length];
        for (var i = 0; i < hole.length; i++) {
            moved[i] = new Coordinate(hole[i].x + turn, hole[i].y);
        }
        return moved;
    }

    private static double middle(Coordinate[] ring) {
        var envelope = new Envelope();
        for (var point : ring) {
            envelope.expandToInclude(point);
        }
        return (envelope.getMinX() + envelope.getMaxX()) / 2;
    }
}
