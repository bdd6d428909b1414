package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts a country where the map ends: opposite the central meridian, and at the map's highest and lowest latitude.
 *
 * <p>Before that it puts a vertex on every crossing and on every degree of a long edge, computed from the edge's end points
 * in one canonical order: neighbours, who run along their border in opposite directions, get the same bits.
 */
final class MeridianCut {
    /** Without Antarctica, with the northernmost land. */
    static final double SOUTH = -58;

    static final double NORTH = 84;

    private static final double LONGEST_EDGE = 1;
    private static final double LONGITUDE_STEPS = 0x1p32;

    private final double centralMeridian;

    /** @param centralMeridian degrees east */
    MeridianCut(double centralMeridian) {
        this.centralMeridian = Math.rint(centralMeridian * LONGITUDE_STEPS) / LONGITUDE_STEPS;
    }

    /** The same country in degrees east of the central meridian, all from -180 to 180. */
    Country cut(Country country) {
        var parts = new ArrayList<Polygon>();
        var wasCut = false;
        for (var polygon : Rings.polygons(country.shape())) {
            var dense = densified(polygon, centralMeridian);
            var bounds = dense.getEnvelopeInternal();
            for (var strip = strip(bounds.getMinX()); strip <= strip(bounds.getMaxX()); strip++) {
                var window = new Envelope(strip * 360 - 180, strip * 360 + 180, SOUTH, NORTH);
                var whole = window.contains(bounds);
                var inside = whole
                        ? dense
                        : OverlayNGRobust.overlay(dense, Rings.FACTORY.toGeometry(window), OverlayNG.INTERSECTION);
                wasCut |= !whole || strip != 0;
                var turnedBack = AffineTransformation.translationInstance(-360.0 * strip, 0);
                for (var part : Rings.polygons(turnedBack.transform(inside))) {
                    // once more: the edge along the cut is new, and the cut is a curve on the plane
                    parts.add(densified(part, 0));
                }
            }
        }
        var shape = Rings.together(parts);
        return new Country(country.code(), wasCut && !shape.isValid() ? GeometryFixer.fix(shape) : shape);
    }

    /** Which turn of the globe a relative longitude is on; 0 from -180 to 180. */
    private static int strip(double lon) {
        return (int) Math.floor((lon + 180) / 360);
    }

    private static Polygon densified(Polygon polygon, double zero) {
        return Rings.polygon(
                Rings.rings(polygon).stream().map(ring -> densified(ring, zero)).toList());
    }

    /** @param zero the longitude that becomes 0 */
    private static Coordinate[] densified(LinearRing ring, double zero) {
        var points = new ArrayList<Coordinate>();
        var corners = ring.getCoordinates();
        var from = relative(corners[0], zero);
        points.add(from);
        for (var i = 1; i < corners.length; i++) {
            var to = relative(corners[i], zero);
            points.addAll(
                    isCanonical(from, to)
                            ? between(from, to)
                            : between(to, from).reversed());
            points.add(to);
            from = to;
        }
        return points.toArray(Coordinate[]::new);
    }

    private static Coordinate relative(Coordinate point, double zero) {
        return new Coordinate(point.x - zero, point.y);
    }

    private static boolean isCanonical(Coordinate from, Coordinate to) {
        return from.y < to.y || (from.y == to.y && from.x < to.x);
    }

    /** The vertices to insert, without the end points. */
    private static List<Coordinate> between(Coordinate from, Coordinate to) {
        var dx = to.x - from.x;
        var dy = to.y - from.y;
        var pieces = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_EDGE);
        var points = new ArrayList<Coordinate>();
        var last = from;
        for (var i = 1; i <= pieces; i++) {
            // rounded before it is added: the sum is exact then, whatever turn of the globe the country is on
            var step = Math.rint(dx * i / pieces * LONGITUDE_STEPS) / LONGITUDE_STEPS;
            var next = i == pieces ? to : new Coordinate(from.x + step, from.y + dy * i / pieces);
            crossing(last, next, points);
            if (i < pieces) {
                points.add(next);
            }
            last = next;
        }
        return points;
    }

    private static void crossing(Coordinate from, Coordinate to, List<Coordinate> points) {
        var cut = 180 + 360 * Math.rint(((from.x + to.x) / 2 - 180) / 360);
        if ((from.x - cut) * (to.x - cut) < 0) {
            points.add(new Coordinate(cut, from.y + (to.y - from.y) * ((cut - from.x) / (to.x - from.x))));
        }
    }
}
