package org.rolloutatlas.event;

import java.util.Optional;

/**
 * One source for one event.
 *
 * @param quote the words on which the event rests; empty when no text was read
 * @param translation the editors' translation of the quote, where it needs one
 */
public record Evidence(Source source, Optional<Quotation> quote, Optional<LocalizedText> translation) {}
