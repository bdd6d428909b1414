/**
 * Which events speak of a word: the one answer to {@code q}, by a full-text index over titles, claims, quotations,
 * translations, actors with their aliases, places, projects, countries and sources → ids.
 *
 * <p>What the words themselves name, {@link org.rolloutatlas.search.NameIndex} says: it suggests, and answers nothing.
 *
 * <p>Terms: a <b>term</b> is what is compared, a folded word or a pair of Chinese characters.
 *
 * <p>Guarantee: an index is immutable and safe for use by several threads; any text is a valid search; what is found is
 * plain data (ids, texts, ranges of characters), never markup. The same words find the same events by the index and by the
 * {@linkplain org.rolloutatlas.search.IndexWords words} that it gives away.
 *
 * <p>May use: {@code event}, Lucene.
 */
@NullMarked
package org.rolloutatlas.search;

import org.jspecify.annotations.NullMarked;
