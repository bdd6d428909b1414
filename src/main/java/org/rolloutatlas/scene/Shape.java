package org.rolloutatlas.scene;

/**
 * A rectangle, or a rectangle that is moved along a line: what a mark, a name or a leader line covers. Pixels from the mark
 * to which it belongs.
 *
 * @param x middle
 * @param y middle
 * @param halfWidth of the rectangle, 0 for a plain line
 * @param halfHeight of the rectangle
 * @param alongX half of the line, to the right
 * @param alongY half of the line, down
 */
record Shape(double x, double y, double halfWidth, double halfHeight, double alongX, double alongY) {
    static Shape of(Box box) {
        return new Shape(
                (box.left() + box.right()) / 2,
                (box.top() + box.bottom()) / 2,
                (box.right() - box.left()) / 2,
                (box.bottom() - box.top()) / 2,
                0,
                0);
    }

    /** A line with room around it. */
    static Shape of(Leader line, double room) {
        return new Shape(
                (line.x1() + line.x2()) / 2,
                (line.y1() + line.y2()) / 2,
                room,
                room,
                (line.x2() - line.x1()) / 2,
                (line.y2() - line.y1()) / 2);
    }

    /**
     * Whether two shapes overlap at any width of the map from {@code min} to {@code max}, when the distance of their marks is
     * a share of the width while they keep their size.
     *
     * <p>Exact: all differences between a point of one and a point of the other, at all widths, make a polygon whose sides
     * come in parallel pairs. The shapes overlap if it holds the origin, that is, if no pair of sides has the origin outside.
     *
     * @param dx distance of the other mark to the right, in widths
     * @param dy distance of the other mark down, in widths
     */
    boolean meets(Shape other, double dx, double dy, double min, double max) {
        double cx = x - other.x - dx * (min + max) / 2;
        double cy = y - other.y - dy * (min + max) / 2;
        double[] sidesX = {halfWidth + other.halfWidth, 0, alongX, other.alongX, dx * (max - min) / 2};
        double[] sidesY = {0, halfHeight + other.halfHeight, alongY, other.alongY, dy * (max - min) / 2};
        for (int i = 0; i < sidesX.length; i++) {
            double reach = 0;
            for (int j = 0; j < sidesX.length; j++) {
                reach += Math.abs(sidesX[i] * sidesY[j] - sidesY[i] * sidesX[j]);
            }
            boolean isSide = Math.abs(sidesX[i]) + Math.abs(sidesY[i]) > 1e-12;
            if (isSide && Math.abs(sidesX[i] * cy - sidesY[i] * cx) >= reach) {
                return false;
            }
        }
        return true;
    }
}
