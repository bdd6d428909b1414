/**
 * Laws that hold for any bytes at all, tried with inputs that Jazzer finds ({@code ./atlas test --fuzz}), and in every run of the
 * tests with those that are kept.
 *
 * <p>Terms: a <em>target</em> is a part of the product that reads what others wrote, with its law; an <em>input</em> is a file of
 * {@code src/test/resources/fuzz}, a seed with which a search begins or one that broke a law once. Guarantee: a law is a function of the
 * input alone.
 */
@NullMarked
package org.rolloutatlas.fuzz;

import org.jspecify.annotations.NullMarked;
