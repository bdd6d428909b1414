/**
 * Differences of golden files, in words: {@code ./atlas golden}.
 *
 * <p>Terms: a <em>part</em> is an element of a markup file with its attributes, its place and its own text; a <em>text</em>
 * is what a reader reads or hears, be it between tags or in an attribute such as {@code alt}.
 *
 * <p>Guarantee: two files that differ in a byte never read as the same. Uses the writer of pictures, and the JDK.
 */
@NullMarked
package org.rolloutatlas.golden;

import org.jspecify.annotations.NullMarked;
