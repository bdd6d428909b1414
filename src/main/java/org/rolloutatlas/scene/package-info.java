/**
 * What is drawn where: events + basemap + frame → {@code Scene} of marks. Map and timeline are two views of one scene.
 *
 * <p>May use: {@code event}, {@code edtf}, {@code basemap}; JTS's spatial index for label placement.
 */
@NullMarked
package org.rolloutatlas.scene;

import org.jspecify.annotations.NullMarked;
