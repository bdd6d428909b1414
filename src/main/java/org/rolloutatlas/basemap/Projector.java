package org.rolloutatlas.basemap;

import java.util.Optional;

/** Geographic coordinates ⇄ plane coordinates of one basemap. Safe for use by several threads. */
public interface Projector {
    /**
     * The plane point of a geographic position.
     *
     * @param lon degrees east, any value (wrapped at the cut of the map)
     * @param lat degrees north, -90 to 90
     */
    PlanePoint project(double lon, double lat);

    /** Longitude and latitude of a plane point; empty outside the map and for projections without inverse. */
    Optional<double[]> invert(PlanePoint point);
}
