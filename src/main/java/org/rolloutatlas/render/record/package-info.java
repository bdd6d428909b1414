/**
 * Records in HTML: an event with its evidence, its card, a question with its strands, and the table of events, the real
 * structure behind every figure.
 *
 * <p>Guarantee: every quotation carries its language and direction; every claim names its source; a source without a known
 * address has no link.
 *
 * <p>May use: {@code render.markup}, {@code render.words}, {@code render.figure} for signs and the small map,
 * {@code scene} for the path of a project, {@code event}, {@code edtf}.
 */
@NullMarked
package org.rolloutatlas.render.record;

import org.jspecify.annotations.NullMarked;
