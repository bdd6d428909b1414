/**
 * A figure as a picture of its own, stated once as a {@code Sheet} and drawn by a {@code Pen}: as SVG, or in pixels.
 *
 * <p>Guarantee: equal figures give equal bytes; a picture says its title, its language and the version of the dataset.
 *
 * <p>May use: {@code render.figure}, {@code render.markup}, {@code render.words}, {@code scene}, {@code basemap}, {@code event};
 * java.awt in the classes named Png.
 */
@NullMarked
package org.rolloutatlas.render.picture;

import org.jspecify.annotations.NullMarked;
