package org.rolloutatlas.event;

/**
 * Words of a source, verbatim.
 *
 * @param language BCP 47 tag of the words
 * @param text 25 words at most
 */
public record Quotation(String language, String text) {}
