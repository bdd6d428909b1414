package org.rolloutatlas.scene;

import java.time.LocalDate;

/** The part of time that the map speaks of; both days included. */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Invalid window: last day " + to + " is before " + from);
        }
    }

    boolean meets(Span span) {
        return span.first() <= to.toEpochDay() && span.last() >= from.toEpochDay();
    }
}
