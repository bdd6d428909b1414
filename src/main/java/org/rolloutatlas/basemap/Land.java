package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The shapes of countries on a plane, to be asked where there is room for their names. Safe for use by several threads. */
public final class Land {
    private static final int GRID = 40;

    private final List<Country> countries;
    private final Map<Asked, List<Room>> rooms = new ConcurrentHashMap<>();

    Land(List<Country> countries) {
        this.countries = List.copyOf(countries);
    }

    /**
     * Where a name belongs: the middle of the largest circle in what is seen of a country.
     *
     * @param radius of that circle, plane units
     */
    public record Room(String code, PlanePoint at, double radius) {}

    /** The layouts of one figure ask for a few parts, again and again. */
    private record Asked(PlaneBox part, double least) {}

    /** The point in a country's largest part that is farthest from its border and from some points; on a grid. */
    Optional<PlanePoint> clear(String code, List<PlanePoint> points) {
        return countries.stream()
                .filter(country ->
                        country.code().equals(code) && !country.shape().isEmpty())
                .findFirst()
                .flatMap(country -> clear(Rings.largest(country.shape()), points));
    }

    private static Optional<PlanePoint> clear(Polygon part, List<PlanePoint> points) {
        var inside = new IndexedPointInAreaLocator(part);
        var border = new IndexedFacetDistance(part.getBoundary());
        var bounds = part.getEnvelopeInternal();
        Optional<PlanePoint> best = Optional.empty();
        double most = 0;
        for (var i = 1; i < GRID; i++) {
            for (var j = 1; j < GRID; j++) {
                double x = bounds.getMinX() + bounds.getWidth() * i / GRID;
                double y = bounds.getMinY() + bounds.getHeight() * j / GRID;
                double near = points.stream()
                        .mapToDouble(point -> Math.hypot(point.x() - x, point.y() - y))
                        .min()
                        .orElse(Double.MAX_VALUE);
                if (near > most && inside.locate(new Coordinate(x, y)) == Location.INTERIOR) {
                    // a border may be nearer than a town
                    double room =
                            Math.min(near, 1.5 * border.distance(Rings.FACTORY.createPoint(new Coordinate(x, y))));
                    if (room > most) {
                        most = room;
                        best = Optional.of(new PlanePoint(x, y));
                    }
                }
            }
        }
        return best;
    }

    /**
     * Room for the names of all countries that are seen in a part of the plane, most room first.
     *
     * @param least radius, plane units: where there is less, there is none
     */
    public List<Room> rooms(PlaneBox part, double least) {
        return rooms.computeIfAbsent(new Asked(part, least), asked -> find(asked.part(), asked.least()));
    }

    private List<Room> find(PlaneBox part, double least) {
        var window = new Envelope(part.left(), part.right(), part.top(), part.bottom());
        var found = new ArrayList<Room>();
        for (var country : countries) {
            if (!window.intersects(country.shape().getEnvelopeInternal())) {
                continue;
            }
            var seen =
                    OverlayNGRobust.overlay(country.shape(), Rings.FACTORY.toGeometry(window), OverlayNG.INTERSECTION);
            var pieces = Rings.polygons(seen);
            if (!pieces.isEmpty() && Rings.largest(seen).getArea() > least * least * Math.PI) {
                var anchor = Anchors.centre(Rings.together(pieces));
                if (anchor.radius() >= least) {
                    found.add(new Room(country.code(), anchor.position(), anchor.radius()));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Room::radius).reversed());
        return List.copyOf(found);
    }
}
