package org.rolloutatlas.explorer;

import java.time.LocalDate;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** Where events stand in lists that follow time. */
final class Days {
    private Days() {}

    /** An open beginning stands at its end; what nothing dates stands last. */
    static LocalDate first(Event event, EventClock clock) {
        return clock.counted(event).flatMap(days -> days.first()).orElse(LocalDate.MAX);
    }
}
