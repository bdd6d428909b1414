/**
 * Drafts of datasets from other people's files: CSV, GeoJSON, TimelineJS JSON → a file that an editor completes.
 *
 * <p>A <em>draft</em> has the shape of {@code events.json} but lacks what the other format does not know (translations,
 * stages, evidence). Guarantee: nothing is guessed; what cannot be carried over is told with its place in the original.
 *
 * <p>May use: {@code dataset}, {@code edtf}, Jackson, Commons CSV.
 */
@NullMarked
package org.rolloutatlas.dataset.draft;

import org.jspecify.annotations.NullMarked;
