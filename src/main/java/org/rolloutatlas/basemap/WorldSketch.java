package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.VWSimplifier;

/**
 * All land of the world as one coarse shape, at most 1.5 kB brotli.
 *
 * @param path SVG path data, {@link #WIDTH} units across
 * @param height units
 */
public record WorldSketch(String path, double height) {
    /** Units across the world. */
    public static final int WIDTH = 260;

    private static final double TOLERANCE = 1.3;
    private static final double SMALLEST = 5;

    static WorldSketch of(List<Country> world, ProjectionKind projection, int meridian) {
        var frame = new Frame(projection, meridian, WIDTH);
        var shapes = BasemapBuilder.project(BasemapBuilder.cut(world, meridian), frame).stream()
                .map(Country::shape)
                .toArray(Geometry[]::new);
        var land = VWSimplifier.simplify(CoverageUnion.union(shapes), TOLERANCE);
        var parts = new ArrayList<GridLine>();
        for (var polygon : Rings.polygons(land)) {
            var part = GridLine.ring(polygon.getExteriorRing().getCoordinates()).turned(true);
            if (Math.abs(part.signedArea()) >= SMALLEST) {
                parts.add(part);
            }
        }
        return new WorldSketch(PathData.of(parts), frame.height());
    }
}
