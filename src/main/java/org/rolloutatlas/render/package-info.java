/**
 * How a scene is written: SVG, HTML with its table, PNG, JSON; events → CSV, GeoJSON.
 *
 * <p>May use: {@code scene}, {@code event}, {@code edtf}; Jackson in the JSON writers, java.awt in the PNG writer.
 */
@NullMarked
package org.rolloutatlas.render;

import org.jspecify.annotations.NullMarked;
