package org.rolloutatlas.basemap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The body of a country, that on which a map of it is centred: its largest part (or the one with the anchor set by hand) and
 * all parts that follow in steps of at most 300 km, so that Indonesia is whole while Hawaii, French Guiana and the Canaries
 * are elsewhere. A part a quarter as large as the largest one belongs to it across 1000 km, too: half of Malaysia does.
 */
final class Bodies {
    private static final double KM_PER_DEGREE = 111.2;
    /** Kilometres. */
    private static final double STEP = 300;
    /** Kilometres, to a part that is large. */
    private static final double STEP_TO_LARGE = 1000;

    private static final double LARGE = 0.25;

    private Bodies() {}

    /** The polygons of the body, in degrees that run on over ±180; none for a country without shape. */
    static List<Polygon> of(Country country) {
        var parts = Rings.polygons(country.shape());
        if (parts.size() < 2) {
            return parts;
        }
        // so that a degree is as long to the east as to the north
        double shrink = Math.cos(Math.toRadians(middleLatitude(parts)));
        var even = AffineTransformation.scaleInstance(shrink, 1);
        var flat = new ArrayList<Polygon>();
        parts.forEach(part -> flat.add((Polygon) even.transform(part)));
        double largest = flat.stream().mapToDouble(Bodies::area).max().orElseThrow();
        var seed = seed(country.code(), flat, shrink);
        var left = new ArrayList<>(flat);
        left.remove(seed);
        var reached = new ArrayDeque<Polygon>(List.of(seed));
        var body = new ArrayList<Polygon>();
        while (!reached.isEmpty()) {
            var from = reached.pop();
            body.add(parts.get(flat.indexOf(from)));
            var distance = new IndexedFacetDistance(from);
            var found = left.stream()
                    .filter(part -> isNear(from, part, distance, step(area(part), largest) / KM_PER_DEGREE))
                    .toList();
            left.removeAll(found);
            reached.addAll(found);
        }
        return List.copyOf(body);
    }

    /**
     * The box around the body of a country as it is drawn on a map of the world, where what belongs together may be cut apart
     * by the edge of the map; distances are those between the boxes of its parts. Empty where nothing is drawn.
     *
     * @param path in plane units
     * @param km plane units in a kilometre
     */
    static Optional<PlaneBox> drawn(String path, double km) {
        var left = new ArrayList<>(PathData.lines(path).stream()
                .filter(line -> line.points().size() > 2)
                .map(Bodies::box)
                .toList());
        var largest = left.stream().max(Comparator.comparingDouble(Bodies::area));
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        var reached = new ArrayDeque<PlaneBox>(List.of(largest.get()));
        left.remove(largest.get());
        var body = largest.get();
        while (!reached.isEmpty()) {
            var from = reached.pop();
            body = body.union(from);
            var found = left.stream()
                    .filter(part -> from.grown(step(area(part), area(largest.get())) * km)
                            .meets(part))
                    .toList();
            left.removeAll(found);
            reached.addAll(found);
        }
        return Optional.of(body);
    }

    private static PlaneBox box(GridLine line) {
        return PlaneBox.around(line.points().stream()
                .map(point -> PlaneBox.at(new PlanePoint(point.x(), point.y())))
                .toList());
    }

    private static double area(PlaneBox box) {
        return box.width() * box.height();
    }

    /** Kilometres across which a part belongs to the body. */
    private static double step(double area, double largest) {
        return area >= LARGE * largest ? STEP_TO_LARGE : STEP;
    }

    /** As on the globe, up to a factor. */
    private static double area(Polygon flat) {
        return flat.getArea()
                * Math.cos(Math.toRadians(flat.getEnvelopeInternal().centre().y));
    }

    private static boolean isNear(Polygon from, Polygon part, IndexedFacetDistance distance, double step) {
        return from.getEnvelopeInternal().distance(part.getEnvelopeInternal()) <= step
                && distance.isWithinDistance(part, step);
    }

    private static Polygon seed(String code, List<Polygon> flat, double shrink) {
        return Anchors.findByHand(code)
                .map(at -> flat.stream()
                        .min(Comparator.comparingDouble(part -> part.distance(point(at, part, shrink))))
                        .orElseThrow())
                .orElseGet(() -> flat.stream()
                        .max(Comparator.comparingDouble(Bodies::area))
                        .orElseThrow());
    }

    /** On the turn of the globe on which the part is. */
    private static Geometry point(double[] at, Polygon part, double shrink) {
        double turn = 360 * Math.rint((part.getEnvelopeInternal().centre().x / shrink - at[0]) / 360);
        return Rings.FACTORY.createPoint(new Coordinate((at[0] + turn) * shrink, at[1]));
    }

    private static double middleLatitude(List<Polygon> parts) {
        var bounds = Rings.together(parts).getEnvelopeInternal();
        return Math.clamp(bounds.centre().y, -75, 75);
    }
}
