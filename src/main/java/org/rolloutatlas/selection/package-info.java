/**
 * Which events, as a value: {@code Selection} ⇄ URL query; applying it; facet counts.
 *
 * <p>May use: {@code event}, {@code edtf}.
 */
@NullMarked
package org.rolloutatlas.selection;

import org.jspecify.annotations.NullMarked;
