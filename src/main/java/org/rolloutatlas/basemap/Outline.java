package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    /** Across so much sea a part belongs to the body, plane units: 300 km on the page's map of the world. */
    private static final double STEP = 15;

    /**
     * The box around its body: its largest part and all that follow in short steps, so that Indonesia is whole and French Guiana
     * elsewhere. Empty where nothing is drawn.
     */
    public Optional<PlaneBox> body() {
        var parts = PathData.lines(path).stream()
                .filter(line -> line.points().size() > 2)
                .map(Outline::box)
                .collect(Collectors.toCollection(ArrayList::new));
        var largest = parts.stream().max(Comparator.comparingDouble(box -> box.width() * box.height()));
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        var body = largest.get();
        for (int before = -1; before != parts.size(); ) {
            before = parts.size();
            for (var part : List.copyOf(parts)) {
                if (body.grown(STEP).meets(part)) {
                    body = body.union(part);
                    parts.remove(part);
                }
            }
        }
        return Optional.of(body);
    }

    private static PlaneBox box(GridLine line) {
        return PlaneBox.around(line.points().stream()
                .map(point -> PlaneBox.at(new PlanePoint(point.x(), point.y())))
                .toList());
    }

    /** The shapes as one path. Each begins with a relative move, which counts from the corner of the plane. */
    public static String together(List<Outline> outlines) {
        return outlines.stream()
                .map(Outline::path)
                .filter(path -> !path.isEmpty())
                .map(path -> "M0 0" + path)
                .collect(Collectors.joining());
    }
}
