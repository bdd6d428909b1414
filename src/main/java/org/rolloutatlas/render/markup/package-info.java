/**
 * The ground of all writing: markup that is escaped, numbers that are the same on every machine, the colours.
 *
 * <p>Guarantee: all markup goes through {@link org.rolloutatlas.render.markup.Markup}, which escapes it; no style attribute, no
 * event handler. Colours stand in {@link org.rolloutatlas.render.markup.Palette} alone.
 *
 * <p>May use: {@code event} for the classes that have a colour.
 */
@NullMarked
package org.rolloutatlas.render.markup;

import org.jspecify.annotations.NullMarked;
