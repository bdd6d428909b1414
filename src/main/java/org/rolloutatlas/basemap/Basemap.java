package org.rolloutatlas.basemap;

import java.util.List;
import java.util.Optional;

/**
 * The world on the plane, ready to be drawn; built once per (projection, central meridian, detail).
 *
 * @param centralMeridian degrees east at the middle of the map
 * @param width plane units, 2000 for the page's level of detail
 * @param height plane units
 * @param outlines every country and territory but Antarctica, ordered by code
 * @param borders SVG path data of the mesh of inner borders: each shared border once, no coasts
 * @param dots ordered by code
 * @param sphere SVG path data of the outline of the projected world
 */
public record Basemap(
        double centralMeridian,
        double width,
        double height,
        List<Outline> outlines,
        String borders,
        List<Dot> dots,
        String sphere,
        Projector projector) {
    public Basemap {
        outlines = List.copyOf(outlines);
        dots = List.copyOf(dots);
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
