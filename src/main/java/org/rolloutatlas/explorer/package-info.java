/**
 * The Vaadin application: views that edit a selection and show a scene.
 *
 * <p>May use: everything but {@code publish} and {@code cli}, Vaadin, Spring.
 */
@NullMarked
package org.rolloutatlas.explorer;

import org.jspecify.annotations.NullMarked;
