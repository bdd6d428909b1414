package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

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

    /** On the straight line between its neighbours, or the tip of a spike without width, or one of them again. */
    private static boolean isNeedless(Point before, Point point, Point after) {
        return (long) (point.x - before.x) * (after.y - before.y) == (long) (point.y - before.y) * (after.x - before.x);
    }
}
