package org.rolloutatlas.basemap;

/**
 * A point of the plane.
 *
 * @param x to the right, 0 at the left edge of the map
 * @param y down, 0 at the upper edge of the map
 */
public record PlanePoint(double x, double y) {}
