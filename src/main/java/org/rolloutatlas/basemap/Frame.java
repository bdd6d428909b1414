package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The plane of one map: a projection, a central meridian and a width give geographic ⇄ plane. */
final class Frame implements Projector {
    private final ProjectionKind kind;
    private final double centralMeridian;
    private final double left;
    private final double top;
    private final double unitsPerRadius;
    private final Polygon sphere;
    private final PointOnGeometryLocator onSphere;
    private final double width;
    private final double height;

    Frame(ProjectionKind kind, double centralMeridian, double width) {
        this.kind = kind;
        this.centralMeridian = centralMeridian;
        this.width = width;
        var edge = edge();
        MapProjections.forward(kind, edge);
        var bounds = new Envelope();
        for (var i = 0; i < edge.length; i += 2) {
            bounds.expandToInclude(edge[i], edge[i + 1]);
        }
        left = bounds.getMinX();
        top = bounds.getMaxY();
        unitsPerRadius = width / bounds.getWidth();
        height = bounds.getHeight() * unitsPerRadius;
        sphere = Rings.FACTORY.createPolygon(onPlane(edge));
        onSphere = new IndexedPointInAreaLocator(sphere);
    }

    ProjectionKind kind() {
        return kind;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The outline of the projected world between the map's lowest and highest latitude. */
    Polygon sphere() {
        return sphere;
    }

    @Override
    public PlanePoint project(double lon, double lat) {
        var point = new double[] {wrapped(lon - centralMeridian), lat};
        MapProjections.forward(kind, point);
        return new PlanePoint(x(point[0]), y(point[1]));
    }

    @Override
    public Optional<double[]> invert(PlanePoint point) {
        // asked for more than the globe, GeoTools answers with a warning in the log
        if (onSphere.locate(new Coordinate(point.x(), point.y())) == Location.EXTERIOR) {
            return Optional.empty();
        }
        return MapProjections.inverse(kind, left + point.x() / unitsPerRadius, top - point.y() / unitsPerRadius)
                .map(relative -> new double[] {wrapped(relative[0] + centralMeridian), relative[1]});
    }

    /** The plane geometry of a country cut at this frame's edge. */
    Geometry project(Geometry cut) {
        return Rings.together(Rings.polygons(cut).stream()
                .map(polygon -> Rings.polygon(Rings.rings(polygon).stream()
                        .map(ring -> project(ring.getCoordinates()))
                        .toList()))
                .toList());
    }

    private Coordinate[] project(Coordinate[] relative) {
        var numbers = new double[relative.length * 2];
        for (var i = 0; i < relative.length; i++) {
            numbers[2 * i] = relative[i].x;
            numbers[2 * i + 1] = relative[i].y;
        }
        MapProjections.forward(kind, numbers);
        return onPlane(numbers);
    }

    private Coordinate[] onPlane(double[] projected) {
        var points = new Coordinate[projected.length / 2];
        for (var i = 0; i < points.length; i++) {
            points[i] = new Coordinate(x(projected[2 * i]), y(projected[2 * i + 1]));
        }
        return points;
    }

    private double x(double projected) {
        return (projected - left) * unitsPerRadius;
    }

    private double y(double projected) {
        return (top - projected) * unitsPerRadius;
    }

    private static double wrapped(double lon) {
        return lon >= -180 && lon <= 180 ? lon : lon - 360 * Math.floor((lon + 180) / 360);
    }

    /** Along the lowest parallel, up the right, back along the highest parallel and down the left, a vertex per degree. */
    private static double[] edge() {
        var numbers = new ArrayList<Double>();
        for (var lon = -180.0; lon < 180; lon++) {
            numbers.add(lon);
            numbers.add(MeridianCut.SOUTH);
        }
        for (var lat = MeridianCut.SOUTH; lat < MeridianCut.NORTH; lat++) {
            numbers.add(180.0);
            numbers.add(lat);
        }
        for (var lon = 180.0; lon > -180; lon--) {
            numbers.add(lon);
            numbers.add(MeridianCut.NORTH);
        }
        for (var lat = MeridianCut.NORTH; lat >= MeridianCut.SOUTH; lat--) {
            numbers.add(-180.0);
            numbers.add(lat);
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
