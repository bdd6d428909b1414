/**
 * Drafts of datasets from other people's files: CSV, GeoJSON, KML, GPX, TimelineJS → a file that an editor completes.
 *
 * <p>A <em>draft</em> has the shape of {@code events.json} but lacks what the other format does not know (translations,
 * stages, evidence). Guarantee: nothing is guessed; what cannot be carried over is told with its place in the original, what is
 * lost of many rows once with their number. Our own exports, and our own template as spreadsheets save it, come back. The time it
 * takes grows with the length of the file.
 *
 * <p>May use: {@code dataset}, {@code edtf}, {@code phrase}, Jackson, Commons CSV, the XML reader of the JDK.
 */
@NullMarked
package org.rolloutatlas.dataset.draft;

import org.jspecify.annotations.NullMarked;
