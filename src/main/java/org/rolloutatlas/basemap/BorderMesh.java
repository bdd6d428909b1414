package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * The inner borders of a coverage: what two countries share, each piece once.
 *
 * @param lines merged from end to end
 * @param neighbours codes of the countries with at least one such border
 */
record BorderMesh(List<LineString> lines, Set<String> neighbours) {
    private record Edge(Coordinate from, Coordinate to) {}

    /** @param coverage countries on the plane whose neighbours have the same vertices on their border */
    static BorderMesh of(List<Country> coverage) {
        Map<Edge, String> owners = new HashMap<>();
        var shared = new ArrayList<LineString>();
        var neighbours = new HashSet<String>();
        for (var country : coverage) {
            for (var edge : edges(country)) {
                var other = owners.putIfAbsent(edge, country.code());
                if (other != null && !other.equals(country.code())) {
                    shared.add(Rings.FACTORY.createLineString(new Coordinate[] {edge.from, edge.to}));
                    neighbours.add(country.code());
                    neighbours.add(other);
                }
            }
        }
        var merger = new LineMerger();
        merger.add(shared);
        var lines = new ArrayList<LineString>();
        for (var line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        return new BorderMesh(List.copyOf(lines), Set.copyOf(neighbours));
    }

    private static List<Edge> edges(Country country) {
        var edges = new ArrayList<Edge>();
        for (var polygon : Rings.polygons(country.shape())) {
            for (var ring : Rings.rings(polygon)) {
                var points = ring.getCoordinates();
                for (var i = 1; i < points.length; i++) {
                    var from = points[i - 1];
                    var to = points[i];
                    edges.add(from.compareTo(to) < 0 ? new Edge(from, to) : new Edge(to, from));
                }
            }
        }
        return edges;
    }
}
