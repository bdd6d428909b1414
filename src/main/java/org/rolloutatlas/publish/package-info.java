/**
 * The session-less public site: pages, embeds, exports, headers.
 *
 * <p>May use: everything but {@code explorer} and {@code cli}, Spring MVC.
 */
@NullMarked
package org.rolloutatlas.publish;

import org.jspecify.annotations.NullMarked;
