package org.rolloutatlas.event;

import java.util.Optional;

/**
 * One source for one event.
 *
 * @param role whether the source reports the event or only gives its background
 * @param quote the words on which the event rests; empty when no text was read
 * @param translation the editors' translation of the quote, where it needs one
 */
public record Evidence(
        Source source, EvidenceRole role, Optional<Quotation> quote, Optional<LocalizedText> translation) {

    /** Whether the source reports the event. */
    public boolean reports() {
        return role == EvidenceRole.REPORTS;
    }
}
