package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A line or ring on the grid of whole plane units, without the vertices that nobody would miss. */
record GridLine(List<Point> points, boolean closed) {
    record Point(int x, int y) {}

    /** A ring, open: its last point is not its first. Empty if it collapses on the grid. */
    static GridLine ring(Coordinate[] ring) {
        var points = thinned(Arrays.copyOf(ring, ring.length - 1));
        // the ends meet: what is needless there shows only now
        while (points.size() > 2 && isNeedless(points.get(points.size() - 2), points.getLast(), points.getFirst())) {
            points.removeLast();
        }
        while (points.size() > 2 && isNeedless(points.getLast(), points.getFirst(), points.get(1))) {
            points.removeFirst();
        }
        return new GridLine(points.size() < 3 ? List.of() : List.copyOf(points), true);
    }

    /** A line; empty if it collapses on the grid. */
    static GridLine line(Coordinate[] line) {
        var points = thinned(line);
        return new GridLine(points.size() < 2 ? List.of() : List.copyOf(points), false);
    }

    /** Square units; positive if the ring runs clockwise on the screen. */
    double signedArea() {
        var doubled = 0L;
        for (var i = 0; i < points.size(); i++) {
            var a = points.get(i);
            var b = points.get((i + 1) % points.size());
            doubled += (long) a.x * b.y - (long) b.x * a.y;
        }
        return doubled / 2.0;
    }

    /** The same ring, running clockwise on the screen or not. */
    GridLine turned(boolean clockwise) {
        return clockwise == signedArea() > 0 ? this : new GridLine(points.reversed(), closed);
    }

    private static List<Point> thinned(Coordinate[] line) {
        var points = new ArrayList<Point>();
        for (var coordinate : line) {
            var point = new Point((int) Math.rint(coordinate.x), (int) Math.rint(coordinate.y));
            while (points.size() > 1 && isNeedless(points.get(points.size() - 2), points.getLast(), point)) {
                points.removeLast();
            }
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        return points;
    }

    /**
     * What is left of a ring without its stretches along the edges of a rectangle, on which it was cut: itself where there are
     * none.
     */
    List<GridLine> without(Envelope rectangle) {
        int count = points.size();
        int start = 0;
        while (start < count && !isAlong(rectangle, start)) {
            start++;
        }
        if (start == count) {
            return List.of(this);
        }
        var pieces = new ArrayList<GridLine>();
        var piece = new ArrayList<Point>();
        for (var i = start; i < start + count; i++) {
            if (isAlong(rectangle, i % count)) {
                if (piece.size() > 1) {
                    pieces.add(new GridLine(List.copyOf(piece), false));
                }
                piece.clear();
            }
            piece.add(points.get((i + 1) % count));
        }
        if (piece.size() > 1) {
            pieces.add(new GridLine(List.copyOf(piece), false));
        }
        return pieces;
    }

    /** Whether the stretch from the point of that number to the next one lies on an edge of a rectangle. */
    private boolean isAlong(Envelope rectangle, int from) {
        var a = points.get(from);
        var b = points.get((from + 1) % points.size());
        return (a.x == b.x && (a.x == rectangle.getMinX() || a.x == rectangle.getMaxX()))
                || (a.y == b.y && (a.y == rectangle.getMinY() || a.y == rectangle.getMaxY()));
    }

    /** On the straight line between its neighbours, or the tip of a spike without width, or one of them again. */
    private static boolean isNeedless(Point before, Point point, Point after) {
        return (long) (point.x - before.x) * (after.y - before.y) == (long) (point.y - before.y) * (after.x - before.x);
    }
}
