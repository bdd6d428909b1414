/**
 * The session-less public site: pages, embeds, exports, headers.
 *
 * <p>Terms. An <b>edition</b> is a dataset with the world, the build and the site in which it is published. A
 * <b>rendition</b> is one public thing, written: a pure function of an edition and an {@linkplain
 * org.rolloutatlas.address.Address address} (path and canonical query). That one property gives entity tags before rendering,
 * answers without work, static baking with the same code, and golden tests; the controllers only adapt it to HTTP. A
 * <b>subject</b> is what a scope comes to in an edition: its events and its title.
 *
 * <p>Events. {@link org.rolloutatlas.publish.Edition} alone leaves out the <b>withdrawn</b> ones: nothing here draws, counts or
 * finds them. {@code Withdrawn} answers at their addresses, with status 410 and the reason; the feed tells of them, and the
 * dataset's own file keeps them.
 *
 * <p>Units: widths and heights in CSS pixels, sizes in bytes, ages in seconds, dates as those of the dataset (no time of day).
 *
 * <p>Guarantee: no session, no cookie, no third party; every response has its security headers; an unknown address is a 404
 * page, and in a frame a card that can be shown; equal editions and addresses have equal bytes. What no file can hold is refused
 * before: an edition is made of a dataset that was accepted.
 *
 * <p>May use: everything but {@code explorer} and {@code cli}, Spring MVC.
 */
@NullMarked
package org.rolloutatlas.publish;

import org.jspecify.annotations.NullMarked;
