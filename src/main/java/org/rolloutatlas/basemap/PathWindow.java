package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Path data cut to a rectangle: for small maps, which show little of the world. Reads what {@link PathData} writes.
 *
 * <p>Areas are cut side by side of the rectangle (Sutherland and Hodgman), which leaves lines along its edge: fit to be filled,
 * not to be drawn as coasts there.
 */
record PathWindow(double left, double top, double right, double bottom) {

    boolean holds(PlanePoint point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    private boolean holds(GridLine.Point point) {
        return holds(new PlanePoint(point.x(), point.y()));
    }

    /** The areas of a path within the rectangle; empty for none. */
    String areas(String path) {
        var kept = new ArrayList<GridLine>();
        for (var line : PathData.lines(path)) {
            var points = line.points();
            points = cut(points, point -> point.x() >= left, left, true);
            points = cut(points, point -> point.x() <= right, right, true);
            points = cut(points, point -> point.y() >= top, top, false);
            points = cut(points, point -> point.y() <= bottom, bottom, false);
            if (points.size() > 2) {
                kept.add(new GridLine(points, true));
            }
        }
        return PathData.of(kept);
    }

    /** The lines of a path that come into the rectangle, each piece as far as its next point outside. */
    String lines(String path) {
        var kept = new ArrayList<GridLine>();
        for (var line : PathData.lines(path)) {
            if (line.closed() && line.points().stream().allMatch(this::holds)) {
                kept.add(line);
                continue;
            }
            var piece = new ArrayList<GridLine.Point>();
            var points = new ArrayList<>(line.points());
            if (line.closed()) {
                points.add(points.getFirst());
            }
            for (int i = 1; i < points.size(); i++) {
                if (meets(points.get(i - 1), points.get(i))) {
                    if (piece.isEmpty()) {
                        piece.add(points.get(i - 1));
                    }
                    piece.add(points.get(i));
                } else if (!piece.isEmpty()) {
                    kept.add(new GridLine(List.copyOf(piece), false));
                    piece.clear();
                }
            }
            if (!piece.isEmpty()) {
                kept.add(new GridLine(List.copyOf(piece), false));
            }
        }
        return PathData.of(kept);
    }

    /** Whether the rectangle around a stretch meets this one. */
    private boolean meets(GridLine.Point a, GridLine.Point b) {
        return Math.max(a.x(), b.x()) >= left
                && Math.min(a.x(), b.x()) <= right
                && Math.max(a.y(), b.y()) >= top
                && Math.min(a.y(), b.y()) <= bottom;
    }

    private static List<GridLine.Point> cut(
            List<GridLine.Point> ring, Predicate<GridLine.Point> inside, double edge, boolean upright) {
        var kept = new ArrayList<GridLine.Point>();
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            var to = ring.get(i);
            if (inside.test(from) != inside.test(to)) {
                kept.add(at(from, to, edge, upright));
            }
            if (inside.test(to)) {
                kept.add(to);
            }
        }
        return kept;
    }

    private static GridLine.Point at(GridLine.Point from, GridLine.Point to, double edge, boolean upright) {
        double share = upright ? (edge - from.x()) / (to.x() - from.x()) : (edge - from.y()) / (to.y() - from.y());
        return new GridLine.Point((int) Math.round(from.x() + share * (to.x() - from.x())), (int)
                Math.round(from.y() + share * (to.y() - from.y())));
    }
}
