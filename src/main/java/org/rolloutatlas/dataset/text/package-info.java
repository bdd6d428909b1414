/**
 * Files of text as spreadsheets and other programs write them: their encoding, and the rows of CSV.
 *
 * <p>Guarantee: what cannot be read is told with its line and cell; nothing is guessed without a word.
 *
 * <p>May use: {@code dataset}, {@code phrase}, Commons CSV.
 */
@NullMarked
package org.rolloutatlas.dataset.text;

import org.jspecify.annotations.NullMarked;
