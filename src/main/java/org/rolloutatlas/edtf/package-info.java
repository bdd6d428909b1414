/**
 * Dates that admit doubt: text ⇄ typed {@linkplain org.rolloutatlas.edtf.Edtf EDTF value} ⇄ first and last day.
 *
 * <p>Guarantee: parsing is total (a value or an {@link org.rolloutatlas.edtf.EdtfSyntaxException} with position), formatting
 * is its inverse, and the first day is never after the last. No clock, no default locale, no time zone.
 *
 * <p>May use: the JDK.
 */
@NullMarked
package org.rolloutatlas.edtf;

import org.jspecify.annotations.NullMarked;
