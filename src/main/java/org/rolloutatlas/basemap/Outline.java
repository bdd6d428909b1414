package org.rolloutatlas.basemap;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of one country or territory on the plane.
 *
 * @param code ISO 3166-1 alpha-2, or the file's own code in lower case for what has none
 * @param path SVG path data in plane units, relative commands; empty for what is too small to see (it has a dot)
 * @param anchor where a symbol or a name belongs: the centre of the largest circle inside its largest part, or a point set
 *     by hand where that misleads
 * @param radius radius of that circle in plane units
 * @param area in square plane units
 */
public record Outline(String code, String path, PlanePoint anchor, double radius, double area) {
    /** The shapes as one path. Each begins with a relative move, which counts from the corner of the plane. */
    public static String together(List<Outline> outlines) {
        return outlines.stream()
                .map(Outline::path)
                .filter(path -> !path.isEmpty())
                .map(path -> "M0 0" + path)
                .collect(Collectors.joining());
    }
}
