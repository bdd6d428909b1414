/**
 * The public site as static files.
 *
 * <p>Terms: a <b>release</b> is one whole site in a folder of its own; it takes the place of the one before in one step, by the
 * renaming of a link.
 *
 * <p>Guarantee: the same bytes as the server sends; a site in service is never half written; every link within the site leads
 * to a file. A host of files cannot say that something is gone: the page of a withdrawn event says it, and its entry in the
 * manifest has the status that a server would send.
 *
 * <p>May use: {@code publish} and what that may use, but Spring.
 */
@NullMarked
package org.rolloutatlas.publish.bake;

import org.jspecify.annotations.NullMarked;
