package org.rolloutatlas.basemap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/**
 * The map projections on the unit sphere; the only class that knows GeoTools.
 *
 * <p>The central meridian is always 0: given another one, GeoTools wraps both edges of the map to the same side, which draws
 * streaks. Callers subtract their meridian from the longitudes instead. No coordinate system is decoded either: that would
 * start a database. Safe for use by several threads.
 */
final class MapProjections {
    private static final Map<ProjectionKind, MathTransform> TRANSFORMS = transforms();

    private MapProjections() {}

    /** Loads GeoTools and projects once, so that no request pays for it (0.3 to 1 s). */
    static void warmUp() {
        for (var kind : ProjectionKind.values()) {
            forward(kind, new double[] {10, 50});
        }
    }

    /**
     * Projects in place.
     *
     * @param coordinates degrees east of the central meridian (-180 to 180) and degrees north in turn; afterwards x to the
     *     right and y up, in radii of the sphere
     */
    static void forward(ProjectionKind kind, double[] coordinates) {
        try {
            transform(kind).transform(coordinates, 0, coordinates, 0, coordinates.length / 2);
        } catch (TransformException e) {
            throw new IllegalStateException("projecting with " + kind + " failed", e);
        }
    }

    /** The inverse of {@link #forward} for one point; empty where there is none, always for Winkel Tripel. */
    static Optional<double[]> inverse(ProjectionKind kind, double x, double y) {
        if (kind == ProjectionKind.WINKEL_TRIPEL) {
            return Optional.empty();
        }
        try {
            var point = new double[] {x, y};
            transform(kind).inverse().transform(point, 0, point, 0, 1);
            return Optional.of(point);
        } catch (TransformException e) {
            return Optional.empty();
        }
    }

    private static MathTransform transform(ProjectionKind kind) {
        var transform = TRANSFORMS.get(kind);
        if (transform == null) {
            throw new IllegalStateException("no transform for " + kind);
        }
        return transform;
    }

    private static Map<ProjectionKind, MathTransform> transforms() {
        var factory = new DefaultMathTransformFactory();
        var transforms = new EnumMap<ProjectionKind, MathTransform>(ProjectionKind.class);
        for (var kind : ProjectionKind.values()) {
            try {
                ParameterValueGroup parameters = factory.getDefaultParameters(methodName(kind));
                parameters.parameter("semi_major").setValue(1.0);
                parameters.parameter("semi_minor").setValue(1.0);
                transforms.put(kind, factory.createParameterizedTransform(parameters));
            } catch (FactoryException e) {
                throw new IllegalStateException("GeoTools has no projection " + methodName(kind), e);
            }
        }
        return transforms;
    }

    private static String methodName(ProjectionKind kind) {
        return switch (kind) {
            case EQUAL_EARTH -> "Equal Earth";
            case ROBINSON -> "Robinson";
            case ECKERT_IV -> "Eckert_IV";
            case WINKEL_TRIPEL -> "Winkel_Tripel";
        };
    }
}
