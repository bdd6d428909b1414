/**
 * The memory of the process, and what of it each part may keep.
 *
 * <p>Terms: a <b>share</b> is the part of the heap that something kept ready may take; what is <b>kept</b> is weighed with the
 * key under which it is found.
 *
 * <p>Guarantee: the shares together leave half of the heap to the work itself, however large it is.
 *
 * <p>May use: nothing of the atlas.
 */
@NullMarked
package org.rolloutatlas.memory;

import org.jspecify.annotations.NullMarked;
