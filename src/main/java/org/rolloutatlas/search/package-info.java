/**
 * Which events speak of a word: a full-text index over titles, claims, quotations, translations, actors with their aliases,
 * places, projects, countries and sources → ids.
 *
 * <p>Guarantee: an index is immutable and safe for use by several threads; any text is a valid search; what is found is
 * plain data (ids, texts, ranges of characters), never markup.
 *
 * <p>May use: {@code event}, Lucene.
 */
@NullMarked
package org.rolloutatlas.search;

import org.jspecify.annotations.NullMarked;
