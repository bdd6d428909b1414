package org.rolloutatlas.render.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.rolloutatlas.event.Change;
import org.rolloutatlas.event.Event;

/** When records were last changed, by their public history. */
final class LastChange {
    private LastChange() {}

    /** The day of the last entry; empty for an event without history. */
    static Optional<LocalDate> of(Event event) {
        return event.history().stream().map(Change::on).max(Comparator.naturalOrder());
    }

    /** The latest among several events; empty if none has a history. */
    static Optional<LocalDate> of(Collection<Event> events) {
        return events.stream().flatMap(event -> of(event).stream()).max(Comparator.naturalOrder());
    }
}
