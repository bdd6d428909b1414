/**
 * The curated whole: {@code events.json} → {@link org.rolloutatlas.dataset.Dataset} or a list of
 * {@link org.rolloutatlas.dataset.Problem}s; watching the file and reloading it.
 *
 * <p>Guarantee: an editor's mistake is a {@code Problem} with its place in the file, never an exception; all problems come at
 * once, in file order; a dataset exists only if there is no error among them.
 *
 * <p>A reading goes: bytes → tree (duplicate keys, syntax) → schema → rules on whatever is well-formed enough → problems,
 * located by a second pass over the bytes → records. Whatever the schema says of a value silences the rules on that value.
 *
 * <p>What is told is a {@link org.rolloutatlas.phrase.Phrase}: English where a terminal, a log or a tool asks; {@code dataset.words} says it in
 * the language of a reader. Its form is written where it is told, in one literal, so that a test can ask for its translations.
 *
 * <p>May use: {@code event}, {@code edtf}, {@code phrase}, Jackson, the schema validator.
 */
@NullMarked
package org.rolloutatlas.dataset;

import org.jspecify.annotations.NullMarked;
