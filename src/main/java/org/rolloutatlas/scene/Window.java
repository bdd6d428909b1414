package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** The part of time that the map speaks of; both days included. */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Invalid window: last day " + to + " is before " + from);
        }
    }

    /** Whether an event is counted on one of its days, as a selection would. */
    boolean holds(Event event, EventClock clock) {
        return clock.counted(event)
                .filter(days -> days.meets(Optional.of(from), Optional.of(to)))
                .isPresent();
    }
}
