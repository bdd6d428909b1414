package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * A part of the world: choose the polygons that are seen → cut → project → simplify → clip → round → write. Clipped after
 * simplifying, so that neighbours have the same border; polygons out of sight are never touched.
 */
final class CloseUpBuilder {
    /** Plane units in a pixel: half a pixel is the grid. */
    private static final double UNITS_PER_PIXEL = 2;
    /** Pixels by which a line may move. */
    private static final double TOLERANCE = 0.5;
    /** By how much further it may where the map ends and only pictures of another shape show what is there. */
    private static final double COARSER = 6;
    /** Square pixels below which a part of a country is not drawn, unless the country is nothing but such parts. */
    private static final double SMALLEST_PART = 1.5;
    /** Square pixels under which a country gets a dot: on its own in the sea, or between neighbours. */
    private static final double SMALLEST_ISLAND = 6;

    private static final double SMALLEST_ENCLAVE = 2;
    /** Pixels beyond the edge to which outlines are drawn, so that their cut edge is never seen. */
    private static final double BLEED = 3;

    /**
     * Which part, in the units of a {@link Plane}.
     *
     * @param box the plane of the basemap
     * @param clip what is drawn of the world
     * @param fine the part of it where lines are as fine as its scale asks; beyond, they are coarser
     * @param pixel what a reader sees as one pixel
     */
    record Window(PlaneBox box, PlaneBox clip, PlaneBox fine, double pixel) {
        /** One that is equally fine. */
        Window(PlaneBox box, PlaneBox clip, double pixel) {
            this(box, clip, clip, pixel);
        }

        /** Units of the basemap in one of the plane. */
        double units() {
            return UNITS_PER_PIXEL / pixel;
        }

        PlaneBox inUnits(PlaneBox world) {
            return new PlaneBox(x(world.left()), y(world.top()), x(world.right()), y(world.bottom()));
        }

        PlanePoint inUnits(PlanePoint world) {
            return new PlanePoint(x(world.x()), y(world.y()));
        }

        PlaneBox inWorld(PlaneBox own) {
            return new PlaneBox(
                    box.left() + own.left() / units(),
                    box.top() + own.top() / units(),
                    box.left() + own.right() / units(),
                    box.top() + own.bottom() / units());
        }

        /** The same with more of the world drawn coarsely. */
        Window reaching(PlaneBox other) {
            return new Window(box, clip.union(other), fine, pixel);
        }

        Window clippedTo(PlaneBox other) {
            return new Window(box, other, pixel);
        }

        private double x(double world) {
            return (world - box.left()) * units();
        }

        private double y(double world) {
            return (world - box.top()) * units();
        }

        AffineTransformation ofFrame(double stretch) {
            return new AffineTransformation(
                    units(), 0, -box.left() * units(), 0, units() * stretch, -box.top() * units());
        }
    }

    private final World world;
    private final Plane plane;
    private final Window window;
    private final Envelope ink;
    private final Envelope fine;

    CloseUpBuilder(World world, Plane plane, Window window) {
        this.world = world;
        this.plane = plane;
        this.window = window;
        var clip = window.inUnits(window.clip());
        double bleed = BLEED * UNITS_PER_PIXEL;
        var near = window.inUnits(window.fine());
        fine = new Envelope(near.left(), near.right(), near.top(), near.bottom());
        fine.expandBy(bleed);
        // on the grid, so that what is cut there lies there once it is rounded
        ink = new Envelope(
                Math.floor(clip.left() - bleed),
                Math.ceil(clip.right() + bleed),
                Math.floor(clip.top() - bleed),
                Math.ceil(clip.bottom() + bleed));
    }

    Basemap build() {
        var seen = seen();
        var all = simplify(seen);
        var simplified = coarserBeyond(seen, all);
        var mesh = BorderMesh.of(simplified);
        var outlines = new ArrayList<Outline>();
        var dots = new ArrayList<Dot>();
        for (var country : world.countries()) {
            var anchor = world.anchor(country.code()).map(at -> window.inUnits(plane.project(at[0], at[1])));
            var exact = find(seen, country.code());
            var parts = find(simplified, country.code()).map(this::parts).orElse(List.of());
            var path = PathData.of(parts);
            var edges =
                    parts.stream().flatMap(part -> part.without(ink).stream()).toList();
            var line = edges.equals(parts) ? "" : PathData.of(edges);
            double area = exact.map(Geometry::getArea).orElse(0.0);
            anchor.ifPresent(at -> {
                outlines.add(new Outline(country.code(), path, at, Math.sqrt(area / Math.PI) / 2, area, line));
                if (ink.contains(at.x(), at.y()) && (path.isEmpty() || needsDot(exact, mesh, country.code()))) {
                    dots.add(new Dot(country.code(), at));
                }
            });
        }
        var whole = window.inUnits(window.box());
        return new Basemap(
                plane.key().projection(),
                plane.key().meridian(),
                whole.width(),
                whole.height(),
                outlines,
                borders(mesh),
                dots,
                "M0 0H%dV%dH0z".formatted(Math.round(whole.width()), Math.round(whole.height())),
                new OnWindow(plane, window),
                Optional.of(new CloseUp(world, plane, window, new Land(all))));
    }

    /** What is seen of the countries, whole polygons, as finely as the file has them. */
    List<Country> seen() {
        var cut = new MeridianCut(plane.key().meridian());
        var scale = window.ofFrame(plane.stretch());
        var seen = new ArrayList<Country>();
        for (var country : world.countries()) {
            var near = Rings.polygons(country.shape()).stream()
                    .filter(this::mayBeSeen)
                    .toList();
            if (!near.isEmpty()) {
                var onPlane = scale.transform(plane.frame()
                        .project(cut.cut(new Country(country.code(), Rings.together(near)))
                                .shape()));
                var parts = Rings.polygons(onPlane).stream()
                        .filter(part -> ink.intersects(part.getEnvelopeInternal()))
                        .toList();
                if (!parts.isEmpty()) {
                    seen.add(new Country(country.code(), Rings.together(parts)));
                }
            }
        }
        return List.copyOf(seen);
    }

    /** The same coverage with fewer vertices; still valid, neighbours still share theirs. */
    static List<Country> simplify(List<Country> seen) {
        return simplify(seen, TOLERANCE);
    }

    /** @param tolerance pixels by which a line may move */
    private static List<Country> simplify(List<Country> seen, double tolerance) {
        var shapes = seen.stream().map(Country::shape).toArray(Geometry[]::new);
        var simplified = CoverageSimplifier.simplify(shapes, tolerance * UNITS_PER_PIXEL);
        var countries = new ArrayList<Country>();
        for (var i = 0; i < simplified.length; i++) {
            countries.add(new Country(seen.get(i).code(), simplified[i]));
        }
        return List.copyOf(countries);
    }

    /** The same, coarser beyond what is to be fine. */
    private List<Country> coarserBeyond(List<Country> seen, List<Country> simplified) {
        if (window.fine().holds(window.clip())) {
            return simplified;
        }
        return new Coarser(fine, simplify(seen, TOLERANCE * COARSER)).of(simplified);
    }

    /** A quick look that lets too many through, but no part that is seen is missed. */
    private boolean mayBeSeen(Polygon part) {
        var degrees = part.getEnvelopeInternal();
        double from = degrees.getMinX() - plane.key().meridian();
        from -= 360 * Math.rint(from / 360);
        if (from + degrees.getWidth() > 180) {
            return true;
        }
        var bounds = new Envelope();
        for (var lat : new double[] {
            degrees.getMinY(),
            degrees.centre().y,
            degrees.getMaxY(),
            Math.clamp(0, degrees.getMinY(), degrees.getMaxY())
        }) {
            for (var lon : new double[] {degrees.getMinX(), degrees.getMaxX()}) {
                var point = window.inUnits(plane.project(lon, Math.clamp(lat, MeridianCut.SOUTH, MeridianCut.NORTH)));
                bounds.expandToInclude(point.x(), point.y());
            }
        }
        // parallels of Winkel Tripel are curves
        bounds.expandBy(bounds.getWidth() / 10, bounds.getHeight() / 10 + bounds.getWidth() / 10);
        return ink.intersects(bounds);
    }

    private List<GridLine> parts(Geometry shape) {
        double squarePixel = UNITS_PER_PIXEL * UNITS_PER_PIXEL;
        double smallest = Math.clamp(
                BasemapBuilder.largestPart(shape) / 10, SMALLEST_PART / 6 * squarePixel, SMALLEST_PART * squarePixel);
        var clipper = new RingClipper(ink);
        var parts = new ArrayList<GridLine>();
        for (var polygon : Rings.polygons(shape)) {
            double least = fine.intersects(polygon.getEnvelopeInternal()) ? smallest : smallest * COARSER * COARSER;
            var isShell = true;
            for (var ring : Rings.rings(polygon)) {
                var clipped = ink.contains(ring.getEnvelopeInternal())
                        ? ring.getCoordinates()
                        : closed(clipper.clip(ring.getCoordinates()));
                if (clipped.length > 3) {
                    var part = GridLine.ring(clipped).turned(isShell);
                    if (Math.abs(part.signedArea()) >= least) {
                        parts.add(part);
                    }
                }
                isShell = false;
            }
        }
        return parts;
    }

    private static Coordinate[] closed(Coordinate[] ring) {
        if (ring.length < 3 || ring[0].equals2D(ring[ring.length - 1])) {
            return ring;
        }
        var closed = Arrays.copyOf(ring, ring.length + 1);
        closed[ring.length] = ring[0];
        return closed;
    }

    private static boolean needsDot(Optional<Geometry> exact, BorderMesh mesh, String code) {
        var smallest = mesh.neighbours().contains(code) ? SMALLEST_ENCLAVE : SMALLEST_ISLAND;
        return exact.map(BasemapBuilder::largestPart).orElse(0.0) < smallest * UNITS_PER_PIXEL * UNITS_PER_PIXEL;
    }

    private String borders(BorderMesh mesh) {
        var limiter = new LineLimiter(ink);
        return PathData.of(mesh.lines().stream()
                .flatMap(line -> limiter.limit(line.getCoordinates()).stream())
                .map(GridLine::line)
                .toList());
    }

    private static Optional<Geometry> find(List<Country> countries, String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .map(Country::shape)
                .findFirst();
    }

    /** The plane in the units of the window. */
    private record OnWindow(Plane plane, Window window) implements Projector {
        @Override
        public PlanePoint project(double lon, double lat) {
            return window.inUnits(plane.project(lon, lat));
        }

        @Override
        public Optional<double[]> invert(PlanePoint point) {
            return plane.invert(window.inWorld(PlaneBox.at(point)).middle());
        }
    }
}
