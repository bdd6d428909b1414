/**
 * The wording of the product: what readers read about events, dates, evidence and counts, in every language.
 *
 * <p>Terms: a <b>phrase</b> is a text of a property file, found by its key; a <b>sentence</b> is composed of phrases by a class
 * named after what it speaks of.
 *
 * <p>Guarantee: each wording stands once, in a property file of this package; both languages have the same keys; nothing is
 * stated as a fact that a source only claims. A class of stages is named by {@link org.rolloutatlas.render.words.AtlasWording}
 * alone, as the dataset calls it.
 *
 * <p>May use: {@code scene} for what a place shows, {@code event}, {@code edtf}.
 */
@NullMarked
package org.rolloutatlas.render.words;

import org.jspecify.annotations.NullMarked;
