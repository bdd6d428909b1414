package org.rolloutatlas.scene;

import java.time.LocalDate;

/** The part of time that the map speaks of; both days included. */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Invalid window: last day " + to + " is before " + from);
        }
    }

    /** Whether some day of the span lies in the window; a side that is not stated may be any day. */
    boolean meets(Span span) {
        return (span.start() != Edge.STATED || span.first() <= to.toEpochDay())
                && (span.end() != Edge.STATED || span.last() >= from.toEpochDay());
    }
}
