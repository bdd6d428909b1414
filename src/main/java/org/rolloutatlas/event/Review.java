package org.rolloutatlas.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The editors' latest look at an event.
 *
 * @param on the day of the look
 * @param by who looked, in the editors' own words
 * @param depth against what the record was read
 * @param found what the look found of the record as it stood
 * @param note for readers
 */
public record Review(
        ReviewStatus status,
        Optional<LocalDate> on,
        Optional<String> by,
        Optional<ReviewDepth> depth,
        Optional<ReviewFinding> found,
        Optional<LocalizedText> note) {
    /** No look since the event was added. */
    public static final Review NONE = new Review(
            ReviewStatus.UNREVIEWED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
