package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** What all steps do with polygons: take them apart and put them together. */
final class Rings {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Rings() {}

    /** The polygons of a geometry in their order; parts of lower dimension are left out. */
    static List<Polygon> polygons(Geometry geometry) {
        var polygons = new ArrayList<Polygon>();
        for (var i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    /** The shell, then the holes. */
    static List<LinearRing> rings(Polygon polygon) {
        var rings = new ArrayList<LinearRing>();
        rings.add(polygon.getExteriorRing());
        for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    /** All polygons as one geometry. */
    static Geometry together(List<Polygon> polygons) {
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** A polygon of closed rings, the shell first. */
    static Polygon polygon(List<Coordinate[]> rings) {
        var holes = rings.stream().skip(1).map(FACTORY::createLinearRing).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(FACTORY.createLinearRing(rings.getFirst()), holes);
    }

    /** The polygon with the largest area; the geometry must have one. */
    static Polygon largest(Geometry geometry) {
        return polygons(geometry).stream()
                .max(Comparator.comparingDouble(Polygon::getArea))
                .orElseThrow();
    }
}
