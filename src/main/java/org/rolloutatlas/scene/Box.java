package org.rolloutatlas.scene;

/** A rectangle around a point, pixels from that point: left and top are the smaller numbers. */
public record Box(double left, double top, double right, double bottom) {
    /** The square around a disc. */
    static Box around(double radius) {
        return new Box(-radius, -radius, radius, radius);
    }

    /** The same with a margin on every side. */
    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** The smallest box around both. */
    Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** How far the point of the origin lies outside; 0 inside. */
    double distance() {
        return Math.hypot(Math.max(Math.max(left, -right), 0), Math.max(Math.max(top, -bottom), 0));
    }
}
