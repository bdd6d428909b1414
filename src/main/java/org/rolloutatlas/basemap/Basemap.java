package org.rolloutatlas.basemap;

import java.util.List;
import java.util.Optional;

/**
 * The world, or a part of it, on the plane, ready to be drawn; built once per (projection, central meridian, detail or part).
 *
 * @param kind by which it is projected
 * @param centralMeridian degrees east at the middle of the map
 * @param width plane units, 2000 for the page's level of detail
 * @param height plane units
 * @param outlines every country and territory but Antarctica, ordered by code; of a part, those out of sight have no path
 * @param borders SVG path data of the mesh of inner borders: each shared border once, no coasts
 * @param dots ordered by code
 * @param sphere SVG path data of the outline of the projected world; of a part, its frame
 * @param closeUp what is known of a basemap of a part of the world; empty for all of it
 */
public record Basemap(
        ProjectionKind kind,
        double centralMeridian,
        double width,
        double height,
        List<Outline> outlines,
        String borders,
        List<Dot> dots,
        String sphere,
        Projector projector,
        Optional<CloseUp> closeUp) {
    /** Length of the equator, which a map of the world has as its width, kilometres. */
    private static final double EQUATOR = 40_075;

    public Basemap {
        outlines = List.copyOf(outlines);
        dots = List.copyOf(dots);
    }

    /** All of the world. */
    public Basemap(
            ProjectionKind kind,
            double centralMeridian,
            double width,
            double height,
            List<Outline> outlines,
            String borders,
            List<Dot> dots,
            String sphere,
            Projector projector) {
        this(kind, centralMeridian, width, height, outlines, borders, dots, sphere, projector, Optional.empty());
    }

    /** The same plane with fine outlines at least in that part of it: a picture may have another shape than the page's map. */
    public Basemap covering(PlaneBox part) {
        return closeUp.filter(close -> !close.fine().holds(part))
                .map(close -> close.covering(part.within(close.world())))
                .orElse(this);
    }

    /** The same plane with outlines at least in that part of it, coarse ones beyond those that it has. */
    public Basemap reaching(PlaneBox part) {
        return closeUp.map(close -> close.reaching(part.within(close.world()))).orElse(this);
    }

    /** The box around the body of a country; empty where nothing is drawn of it, and for a code that the world has not. */
    public Optional<PlaneBox> body(String code) {
        return closeUp.isPresent()
                ? closeUp.flatMap(close -> close.body(code))
                : findOutline(code).flatMap(outline -> Bodies.drawn(outline.path(), width / EQUATOR));
    }

    /** The outline with this code. */
    public Optional<Outline> findOutline(String code) {
        return outlines.stream().filter(outline -> outline.code().equals(code)).findFirst();
    }

    /**
     * The same plane with the land that lies in a rectangle of it, cut there, and nothing beyond: for a small map, which shows
     * little of the world. Coasts may run along the edge of the rectangle.
     *
     * @param left plane units, as the other three
     */
    public Basemap within(double left, double top, double right, double bottom) {
        var window = new PathWindow(left, top, right, bottom);
        return new Basemap(
                kind,
                centralMeridian,
                width,
                height,
                outlines.stream()
                        .map(outline -> new Outline(
                                outline.code(),
                                window.areas(outline.path()),
                                outline.anchor(),
                                outline.radius(),
                                outline.area()))
                        .filter(outline -> !outline.path().isEmpty())
                        .toList(),
                window.lines(borders),
                dots.stream().filter(dot -> window.holds(dot.position())).toList(),
                sphere,
                projector);
    }
}
