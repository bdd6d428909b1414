package org.rolloutatlas.basemap;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Where a country's symbol or name belongs. */
final class Anchors {
    /**
     * Set by hand, degrees east and north, where the centre of the largest part misleads: it is not the part with the
     * capital (VU, MY, KI, MV), it lies in the empty end of a long country (CL, VN, ML), or the file has no shape (VA).
     */
    private static final Map<String, double[]> BY_HAND = Map.of(
            "VU", new double[] {168.32, -17.74},
            "CL", new double[] {-71.2, -34.6},
            "MY", new double[] {102.2, 3.9},
            "VN", new double[] {105.6, 21.3},
            "KI", new double[] {172.98, 1.35},
            "MV", new double[] {73.51, 4.18},
            "ML", new double[] {-5.5, 14.0},
            "VA", new double[] {12.4534, 41.9033});

    private Anchors() {}

    /** An anchor and the radius of the circle around it that stays inside the country, in plane units. */
    record Anchor(PlanePoint position, double radius) {}

    /** The anchor set by hand, degrees east and north. */
    static Optional<double[]> findByHand(String code) {
        return Optional.ofNullable(BY_HAND.get(code)).map(double[]::clone);
    }

    /** The anchor of a country in geographic space, degrees east and north, for maps of any part of the world. */
    static Optional<double[]> onGlobe(Country country) {
        var byHand = findByHand(country.code());
        if (byHand.isPresent() || country.shape().isEmpty()) {
            return byHand;
        }
        var largest = Rings.largest(country.shape());
        double shrink = Math.cos(Math.toRadians(largest.getEnvelopeInternal().centre().y));
        var centre = centre(AffineTransformation.scaleInstance(shrink, 1).transform(largest));
        double lon = centre.position().x() / shrink;
        return Optional.of(new double[] {
            lon - 360 * Math.rint(lon / 360), centre.position().y()
        });
    }

    /**
     * The anchor of a country.
     *
     * @param shape on the plane
     * @return empty if the country has no shape and no anchor set by hand
     */
    static Optional<Anchor> find(String code, Geometry shape, Projector projector) {
        var byHand = BY_HAND.get(code);
        if (byHand != null) {
            var position = projector.project(byHand[0], byHand[1]);
            return Optional.of(new Anchor(position, radius(position, shape)));
        }
        return shape.isEmpty() ? Optional.empty() : Optional.of(centre(shape));
    }

    /** The centre of the largest circle inside the largest part; there must be one. */
    static Anchor centre(Geometry shape) {
        var largest = Rings.largest(shape);
        var circle = new MaximumInscribedCircle(largest, Math.sqrt(largest.getArea()) / 100);
        var centre = circle.getCenter();
        return new Anchor(
                new PlanePoint(centre.getX(), centre.getY()),
                circle.getRadiusLine().getLength());
    }

    private static double radius(PlanePoint position, Geometry shape) {
        Point point = Rings.FACTORY.createPoint(new Coordinate(position.x(), position.y()));
        return shape.contains(point) ? shape.getBoundary().distance(point) : 0;
    }
}
