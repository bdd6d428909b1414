/**
 * Dates that admit doubt: text ⇄ typed {@linkplain org.rolloutatlas.edtf.Edtf EDTF value} ⇄ first and last day.
 *
 * <p>Terms: a <em>qualifier</em> is doubt about the date ({@code ?} uncertain, {@code ~} approximate, {@code %} both), never
 * about what happened; a side of an interval is <em>open</em> ({@code ..}: still going) or <em>unknown</em> (empty: ended,
 * when is not known); a <em>foreign form</em> is a date written in another dialect, refused with the way to write it here; a {@linkplain
 * org.rolloutatlas.edtf.SpokenDate spoken date} is what somebody types, in words of English, French or Chinese too.
 *
 * <p>Guarantee: parsing is total (a value or an {@link org.rolloutatlas.edtf.EdtfSyntaxException} with position), formatting
 * is its inverse, and the first day is never after the last. No clock, no default locale, no time zone.
 *
 * <p>May use: {@code phrase}.
 */
@NullMarked
package org.rolloutatlas.edtf;

import org.jspecify.annotations.NullMarked;
