package org.rolloutatlas.scene;

/** A rectangle around a point, pixels from that point: left and top are the smaller numbers. */
public record Box(double left, double top, double right, double bottom) {
    /**
     * Whether two boxes overlap at any width from {@code min} to {@code max}, when the distance of their points is a share of
     * the width while their sizes stay as they are. Exact: each axis gives an interval of widths.
     *
     * @param dx distance of the other point to the right, in widths
     * @param dy distance of the other point down, in widths
     */
    boolean meets(Box other, double dx, double dy, double min, double max) {
        var horizontal = widths(left - other.right, right - other.left, dx);
        var vertical = widths(top - other.bottom, bottom - other.top, dy);
        return Math.max(Math.max(horizontal.from, vertical.from), min)
                < Math.min(Math.min(horizontal.to, vertical.to), max);
    }

    private record Interval(double from, double to) {}

    /** The widths w with low &lt; w · slope &lt; high. */
    private static Interval widths(double low, double high, double slope) {
        if (Math.abs(slope) < 1e-12) {
            return low < 0 && high > 0 ? new Interval(0, Double.MAX_VALUE) : new Interval(0, 0);
        }
        return slope > 0 ? new Interval(low / slope, high / slope) : new Interval(high / slope, low / slope);
    }
}
