/**
 * The world to draw on: {@code geodata/} → projected, simplified, compact outlines; distances to countries; anchors.
 *
 * <p>Three coordinate spaces are named once, here. <b>Geographic</b>: degrees, longitude east first, WGS 84. <b>Plane</b>: a
 * projected world, x to the right from 0 to {@link org.rolloutatlas.basemap.Basemap#width()}, y <em>down</em> from 0 to
 * {@link org.rolloutatlas.basemap.Basemap#height()}. <b>Screen</b> belongs to {@code scene}.
 *
 * <p>A {@link org.rolloutatlas.basemap.World} is read from a map file and asked for basemaps. On the way from the file to a
 * {@link org.rolloutatlas.basemap.Basemap} a country is unwrapped (longitudes run on over ±180), <em>cut</em> opposite the
 * central meridian, projected into a {@code Frame}, simplified together with its neighbours as a <em>coverage</em>, rounded to
 * the grid of whole plane units and written as path data. The <em>mesh</em> is what neighbours share, each border once.
 *
 * <p>A part of the world ({@link org.rolloutatlas.basemap.CloseUp}) has a {@link org.rolloutatlas.basemap.Plane} of its own and is
 * built the same way, from the polygons that are seen in its window. The <em>body</em> of a country is that on which a map of
 * it is centred.
 *
 * <p>A {@link org.rolloutatlas.basemap.Gazetteer} knows towns by name and position; nothing is drawn of it.
 *
 * <p>Guarantee: no edge crosses the map (the antimeridian is cut before projecting), neighbours share their border to the
 * last digit before rounding, and the same file gives the same bytes.
 *
 * <p>May use: {@code memory}, JTS; GeoTools behind {@code MapProjections} alone; the streaming core of Jackson behind {@code Json} alone.
 */
@NullMarked
package org.rolloutatlas.basemap;

import org.jspecify.annotations.NullMarked;
