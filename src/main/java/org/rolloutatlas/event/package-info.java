/**
 * What was reported: values only.
 *
 * <p>An {@link org.rolloutatlas.event.Event} is a report that something happened (or was planned) in the life of a
 * project; it carries its own {@linkplain org.rolloutatlas.event.Evidence evidence}, so that everything said about it can be
 * computed from it alone. References of the dataset file are resolved here: an event holds its project, its actors, its
 * sources and, by value, the disagreements that concern it.
 *
 * <p>What its codes are called is for the dataset to say: {@link org.rolloutatlas.event.Vocabularies}; what the atlas is called, too:
 * {@link org.rolloutatlas.event.Masthead}.
 *
 * <p>A {@link org.rolloutatlas.event.Removal} names a part of the evidence that a reader takes away; what is left then is for
 * {@code selection} to say.
 *
 * <p>Guarantee: every value is immutable, lists are in the order of the file, and nothing here reads a clock or a locale.
 *
 * <p>May use: {@code edtf}.
 */
@NullMarked
package org.rolloutatlas.event;

import org.jspecify.annotations.NullMarked;
