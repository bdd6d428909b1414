package org.rolloutatlas.basemap;

import java.util.Collection;

/** An upright rectangle of the plane; left and top are the smaller numbers. It may be a single point. */
public record PlaneBox(double left, double top, double right, double bottom) {
    /** The smallest one around boxes, at least one. */
    public static PlaneBox around(Collection<PlaneBox> boxes) {
        return boxes.stream().reduce(PlaneBox::union).orElseThrow();
    }

    /** A point. */
    public static PlaneBox at(PlanePoint point) {
        return new PlaneBox(point.x(), point.y(), point.x(), point.y());
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public PlanePoint middle() {
        return new PlanePoint((left + right) / 2, (top + bottom) / 2);
    }

    /** Whether a point lies in it or on its edge. */
    public boolean holds(PlanePoint point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** Whether all of another box lies in it. */
    public boolean holds(PlaneBox other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    /** Whether the two have a point in common. */
    boolean meets(PlaneBox other) {
        return other.left <= right && other.right >= left && other.top <= bottom && other.bottom >= top;
    }

    /** The same in other units. */
    PlaneBox scaled(double by) {
        return new PlaneBox(left * by, top * by, right * by, bottom * by);
    }

    /** The smallest box around both. */
    public PlaneBox union(PlaneBox other) {
        return new PlaneBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What lies in both; they must touch. */
    public PlaneBox within(PlaneBox other) {
        return new PlaneBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The same with a margin on every side. */
    public PlaneBox grown(double by) {
        return new PlaneBox(left - by, top - by, right + by, bottom + by);
    }
}
