package org.rolloutatlas.basemap;

import java.util.Collection;
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
 * @param line SVG path data of its coast and borders where its shape was cut at the edge of what is drawn of the world:
 *     without that edge, which nobody may take for a border; empty where they are those of the shape
 */
public record Outline(String code, String path, PlanePoint anchor, double radius, double area, String line) {
    /** One that is drawn whole. */
    public Outline(String code, String path, PlanePoint anchor, double radius, double area) {
        this(code, path, anchor, radius, area, "");
    }

    /** Whether a part of its edge is no coast and no border. */
    public boolean isCut() {
        return !line.isEmpty();
    }

    /** Its coast and borders. */
    public String edge() {
        return isCut() ? line : path;
    }

    /** The shapes as one path. */
    public static String together(List<Outline> outlines) {
        return joined(outlines.stream().map(Outline::path).toList());
    }

    /** The coasts and borders as one path. */
    public static String edges(List<Outline> outlines) {
        return joined(outlines.stream().map(Outline::edge).toList());
    }

    /** Each begins with a relative move, which counts from the corner of the plane. */
    private static String joined(Collection<String> paths) {
        return paths.stream()
                .filter(path -> !path.isEmpty())
                .map(path -> "M0 0" + path)
                .collect(Collectors.joining());
    }
}
