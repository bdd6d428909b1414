/**
 * What is told to an editor, before it is said in a language.
 *
 * <p>Terms: a {@link org.rolloutatlas.phrase.Phrase} is a <em>form</em>, the English sentence with numbered places, and the values that stand
 * there; the form is the key under which its translations are kept.
 *
 * <p>Guarantee: a phrase says the same in English wherever it is asked, and costs nothing until it is asked. No default locale.
 *
 * <p>May use: the JDK.
 */
@NullMarked
package org.rolloutatlas.phrase;

import org.jspecify.annotations.NullMarked;
