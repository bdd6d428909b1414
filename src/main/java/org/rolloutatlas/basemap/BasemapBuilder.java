package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Cut → project → simplify → round → write, in this order: simplified on the plane, because a tolerance is meant in what is
 * seen, and rounded last, because rounding breaks the coverage (invisibly).
 */
final class BasemapBuilder {
    /** Square px of a 1000 px map under which a country gets a dot: on its own in the sea, or between neighbours. */
    private static final double SMALLEST_ISLAND = 3.5;

    private static final double SMALLEST_ENCLAVE = 1;

    private final Frame frame;
    private final Detail detail;
    private final Set<String> eventCountries;

    BasemapBuilder(Frame frame, Detail detail, Set<String> eventCountries) {
        this.frame = frame;
        this.detail = detail;
        this.eventCountries = eventCountries;
    }

    static Basemap build(
            List<Country> world,
            ProjectionKind kind,
            double centralMeridian,
            Detail detail,
            Set<String> eventCountries) {
        var frame = new Frame(kind, centralMeridian, detail.width());
        var projected = project(cut(world, centralMeridian), frame);
        return new BasemapBuilder(frame, detail, eventCountries).build(centralMeridian, projected);
    }

    /** In degrees from the central meridian. */
    static List<Country> cut(List<Country> world, double centralMeridian) {
        return world.stream().map(new MeridianCut(centralMeridian)::cut).toList();
    }

    static List<Country> project(List<Country> cut, Frame frame) {
        return cut.stream()
                .map(country -> new Country(country.code(), frame.project(country.shape())))
                .toList();
    }

    /** The same coverage with fewer vertices; still valid, neighbours still share theirs. */
    List<Country> simplify(List<Country> projected) {
        var shapes = projected.stream().map(Country::shape).toArray(Geometry[]::new);
        var tolerances = projected.stream()
                .mapToDouble(country -> detail.tolerance(country.shape().getArea(), hasEvents(country)))
                .toArray();
        var simplified = CoverageSimplifier.simplify(shapes, tolerances);
        var countries = new ArrayList<Country>();
        for (var i = 0; i < simplified.length; i++) {
            countries.add(new Country(projected.get(i).code(), simplified[i]));
        }
        return List.copyOf(countries);
    }

    private Basemap build(double centralMeridian, List<Country> projected) {
        var simplified = simplify(projected);
        var mesh = BorderMesh.of(simplified);
        var outlines = new ArrayList<Outline>();
        var dots = new ArrayList<Dot>();
        for (var i = 0; i < simplified.size(); i++) {
            var country = simplified.get(i);
            var exact = projected.get(i).shape();
            Anchors.find(country.code(), country.shape(), frame).ifPresent(anchor -> {
                var path = PathData.of(parts(country));
                outlines.add(new Outline(country.code(), path, anchor.position(), anchor.radius(), exact.getArea()));
                if (path.isEmpty() || needsDot(exact, mesh.neighbours().contains(country.code()))) {
                    dots.add(new Dot(country.code(), anchor.position()));
                }
            });
        }
        return new Basemap(
                frame.kind(),
                centralMeridian,
                frame.width(),
                frame.height(),
                outlines,
                borders(mesh),
                dots,
                sphere(),
                frame);
    }

    /** The rings worth drawing, holes running against their shell: they stay open under both fill rules of SVG. */
    private List<GridLine> parts(Country country) {
        var smallest = detail.smallestPart(largestPart(country.shape()));
        var parts = new ArrayList<GridLine>();
        for (var polygon : Rings.polygons(country.shape())) {
            var rings = Rings.rings(polygon);
            for (var i = 0; i < rings.size(); i++) {
                var isShell = i == 0;
                var part = GridLine.ring(rings.get(i).getCoordinates()).turned(isShell);
                if (Math.abs(part.signedArea()) >= smallest) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private boolean needsDot(Geometry exact, boolean hasNeighbours) {
        var smallest = hasNeighbours ? SMALLEST_ENCLAVE : SMALLEST_ISLAND;
        return largestPart(exact) < smallest * detail.unitsPerPx() * detail.unitsPerPx();
    }

    static double largestPart(Geometry shape) {
        return shape.isEmpty() ? 0 : Rings.largest(shape).getArea();
    }

    private boolean hasEvents(Country country) {
        return eventCountries.contains(country.code());
    }

    private static String borders(BorderMesh mesh) {
        return PathData.of(mesh.lines().stream()
                .map(line -> GridLine.line(line.getCoordinates()))
                .toList());
    }

    private String sphere() {
        Coordinate[] ring = DouglasPeuckerSimplifier.simplify(frame.sphere(), detail.unitsPerPx() / 8)
                .getCoordinates();
        return PathData.of(List.of(GridLine.ring(ring)));
    }
}
