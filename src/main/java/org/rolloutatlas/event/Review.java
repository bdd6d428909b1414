package org.rolloutatlas.event;

import java.time.LocalDate;
import java.util.Optional;

/** The editors' latest look at an event. */
public record Review(ReviewStatus status, Optional<LocalDate> on, Optional<LocalizedText> note) {
    /** No look since the event was added. */
    public static final Review NONE = new Review(ReviewStatus.UNREVIEWED, Optional.empty(), Optional.empty());
}
