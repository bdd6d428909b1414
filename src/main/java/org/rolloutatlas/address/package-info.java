/**
 * Every address of the product, written and read in one place.
 *
 * <p>Terms: a <b>route</b> names one public thing; a <b>scope</b> is what a figure is about, and has the same name in pages,
 * embeds, pictures and oEmbed; an {@linkplain org.rolloutatlas.address.Address address} is a route with the wishes of a
 * reader: selection, language, theme, page. The language stands in the path, the selection in the canonical query.
 *
 * <p>Guarantee: reading what was written gives the same address back; equal addresses have equal texts. Ids are not looked up
 * here: an address may lead to nothing.
 *
 * <p>May use: {@code selection}, {@code event}.
 */
@NullMarked
package org.rolloutatlas.address;

import org.jspecify.annotations.NullMarked;
