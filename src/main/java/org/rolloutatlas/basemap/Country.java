package org.rolloutatlas.basemap;

import org.locationtech.jts.geom.Geometry;

/**
 * One country or territory.
 *
 * @param code as in {@link Outline}
 * @param shape polygons; in geographic space their longitudes run on over ±180 instead of jumping; may be empty
 */
record Country(String code, Geometry shape) {}
