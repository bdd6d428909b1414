/**
 * The session-less public site: pages, embeds, exports, headers.
 *
 * <p>Everything public is a <b>rendition</b>: a pure function of the dataset, the basemap, the build and an
 * {@linkplain org.rolloutatlas.publish.Address address} (path and canonical query). That one property gives entity tags before
 * rendering, answers without work, static baking with the same code, and golden tests. The controller only adapts it to HTTP.
 *
 * <p>Guarantee: no session, no cookie, no third party; every response has its security headers; an unknown address is a 404
 * page; equal addresses have equal bytes.
 *
 * <p>May use: everything but {@code explorer} and {@code cli}, Spring MVC.
 */
@NullMarked
package org.rolloutatlas.publish;

import org.jspecify.annotations.NullMarked;
