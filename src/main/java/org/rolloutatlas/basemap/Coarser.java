package org.rolloutatlas.basemap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * Fine outlines where a map shows them, coarse ones around it. Whether a vertex is kept is a matter of the vertex alone, so
 * that neighbours keep the same ones on their border.
 */
final class Coarser {
    private final Envelope fine;
    private final Set<Coordinate> kept = new HashSet<>();

    /**
     * Keeps what lies in a rectangle, and elsewhere what a coarser coverage has.
     *
     * @param fine units of the map
     * @param coarse the same countries with some of their vertices, units of the map
     */
    Coarser(Envelope fine, List<Country> coarse) {
        this.fine = fine;
        coarse.forEach(country -> kept.addAll(List.of(country.shape().getCoordinates())));
    }

    /** @param simplified units of the map */
    List<Country> of(List<Country> simplified) {
        return simplified.stream()
                .map(country -> new Country(
                        country.code(),
                        Rings.together(Rings.polygons(country.shape()).stream()
                                .map(this::of)
                                .filter(polygon -> !polygon.isEmpty())
                                .toList())))
                .toList();
    }

    /** Empty if it collapses. */
    private Polygon of(Polygon polygon) {
        var rings = Rings.rings(polygon).stream()
                .map(ring -> of(ring.getCoordinates()))
                .toList();
        return rings.getFirst().length < 4
                ? Rings.FACTORY.createPolygon()
                : Rings.polygon(rings.stream().filter(ring -> ring.length > 3).toList());
    }

    private Coordinate[] of(Coordinate[] ring) {
        var points = Arrays.stream(ring, 0, ring.length - 1)
                .filter(at -> fine.contains(at) || kept.contains(at))
                .toArray(Coordinate[]::new);
        return points.length == 0 ? points : closed(points);
    }

    private static Coordinate[] closed(Coordinate[] points) {
        var closed = Arrays.copyOf(points, points.length + 1);
        closed[points.length] = points[0];
        return closed;
    }
}
