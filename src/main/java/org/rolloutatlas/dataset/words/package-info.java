/**
 * What the check and the schema say, in the languages of the program.
 *
 * <p>Terms: a <em>form</em> is the English text of a {@linkplain org.rolloutatlas.phrase.Phrase phrase} with the places of its values. It is the key
 * under which its translations stand in {@code problems_*.json}; the schema's own texts stand in {@code notes_*.json} in the same way. So no
 * text is written twice in one language, and one that is changed is missed by a test.
 *
 * <p>Guarantee: what is said is in one language from end to end, and that language is told: where anything of it is not translated, as what
 * a dataset says of codes of its own, it is in English. Names of properties, codes, ids and values stay as they are.
 *
 * <p>May use: {@code dataset}, {@code event}, {@code phrase}, Jackson.
 */
@NullMarked
package org.rolloutatlas.dataset.words;

import org.jspecify.annotations.NullMarked;
