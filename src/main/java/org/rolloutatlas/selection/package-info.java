/**
 * Which events, as a value: {@link org.rolloutatlas.selection.Selection} ⇄ URL query; applying it; counting facets.
 *
 * <p>Within one facet the chosen values are alternatives (<em>or</em>), between facets all must hold (<em>and</em>). A facet
 * without chosen values asks nothing. A query is <b>canonical</b> when its parameters stand in the order of {@link
 * org.rolloutatlas.selection.SelectionQuery}, values sorted, defaults left out: equal selections have equal queries.
 *
 * <p>Guarantee: {@code SelectionQuery.parse(SelectionQuery.format(s))} equals {@code s}; what a query says that is not
 * understood is reported and left out, never guessed.
 *
 * <p>May use: {@code event}, {@code edtf}, {@code phrase}.
 */
@NullMarked
package org.rolloutatlas.selection;

import org.jspecify.annotations.NullMarked;
