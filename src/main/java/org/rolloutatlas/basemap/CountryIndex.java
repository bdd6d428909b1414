package org.rolloutatlas.basemap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** How far a position is from a country; it is in one country at most. Safe for use by several threads. */
final class CountryIndex {
    private record Part(String code, PointOnGeometryLocator locator) {}

    private final STRtree parts = new STRtree();
    private final Map<String, List<Polygon>> polygonsByCode;

    CountryIndex(List<Country> countries) {
        polygonsByCode = countries.stream()
                .collect(Collectors.toUnmodifiableMap(Country::code, country -> Rings.polygons(country.shape())));
        for (var country : countries) {
            for (var polygon : Rings.polygons(country.shape())) {
                parts.insert(
                        polygon.getEnvelopeInternal(),
                        new Part(country.code(), new IndexedPointInAreaLocator(polygon)));
            }
        }
        // an unbuilt tree is built by its first reader, which would not be safe
        parts.build();
    }

    private Optional<String> find(double lon, double lat) {
        for (var turn = -360; turn <= 360; turn += 360) {
            var point = new Coordinate(lon + turn, lat);
            for (var candidate : parts.query(new Envelope(point))) {
                if (candidate instanceof Part(var code, var locator) && locator.locate(point) != Location.EXTERIOR) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    OptionalDouble distanceKm(String code, double lon, double lat) {
        var polygons = polygonsByCode.getOrDefault(code, List.of());
        if (polygons.isEmpty()) {
            var point = polygonsByCode.containsKey(code) ? Anchors.findByHand(code) : Optional.<double[]>empty();
            return point.isPresent()
                    ? OptionalDouble.of(km(lat, lon, point.get()[1], point.get()[0]))
                    : OptionalDouble.empty();
        }
        if (find(lon, lat).filter(code::equals).isPresent()) {
            return OptionalDouble.of(0);
        }
        var nearest = new Nearest(lon, lat);
        for (var polygon : polygons) {
            for (var ring : Rings.rings(polygon)) {
                nearest.visit(ring.getCoordinates());
            }
        }
        return OptionalDouble.of(km(lat, lon, lat + nearest.dy, lon + nearest.dx / nearest.shrink));
    }

    /** The length of the geodesic between two positions. */
    static double km(double lat1, double lon1, double lat2, double lon2) {
        return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 / 1000;
    }

    /**
     * The nearest point of some lines, in a plane that touches the globe at the position: exact for what is near, good enough
     * to say "far" of what is far.
     */
    private static final class Nearest {
        private final double lon;
        private final double lat;
        private final double shrink;
        private double dx;
        private double dy;
        private double best = Double.POSITIVE_INFINITY;

        private Nearest(double lon, double lat) {
            this.lon = lon;
            this.lat = lat;
            this.shrink = Math.max(Math.cos(Math.toRadians(lat)), 1e-6);
        }

        private void visit(Coordinate[] line) {
            for (var i = 1; i < line.length; i++) {
                var ax = east(line[i - 1].x);
                var ay = line[i - 1].y - lat;
                var bx = ax + (line[i].x - line[i - 1].x) * shrink;
                var by = line[i].y - lat;
                var length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
                var along = length == 0 ? 0 : Math.clamp(-(ax * (bx - ax) + ay * (by - ay)) / length, 0.0, 1.0);
                offer(ax + along * (bx - ax), ay + along * (by - ay));
            }
        }

        private double east(double x) {
            var turned = x - lon;
            return (turned - 360 * Math.rint(turned / 360)) * shrink;
        }

        private void offer(double x, double y) {
            var distance = x * x + y * y;
            if (distance < best) {
                best = distance;
                dx = x;
                dy = y;
            }
        }
    }
}
