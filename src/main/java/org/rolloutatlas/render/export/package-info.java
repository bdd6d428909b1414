/**
 * Events and sources for other programs: CSV, GeoJSON, JSON, JSON-LD, feed, sitemap, citation; figures for other pages: the
 * text to paste.
 *
 * <p>Each writer takes the events and a {@link org.rolloutatlas.render.export.Colophon}, which puts version, licence and
 * selection into the file.
 *
 * <p>Guarantee: a file says what was selected, and that it holds reports; equal arguments give equal bytes.
 *
 * <p>May use: the rest of {@code render} but {@code picture}, {@code address}, {@code scene}, {@code basemap}, {@code event}, {@code edtf};
 * Jackson in the classes named Json, Commons CSV.
 */
@NullMarked
package org.rolloutatlas.render.export;

import org.jspecify.annotations.NullMarked;
