package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;
import org.rolloutatlas.edtf.DayRange;

/** By which of its two clocks an event is placed in time. */
public enum EventClock {
    /** When it is said to have happened; an undated event stands at its earliest report. */
    HAPPENED("happened"),
    /** When the earliest report held was published: what the public could know, and when. */
    REPORTED("reported");

    private final String code;

    EventClock(String code) {
        this.code = code;
    }

    /** The code in addresses. */
    public String code() {
        return code;
    }

    /** The clock with this code. */
    public static Optional<EventClock> find(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }

    /** The days on which the event stands by this clock; empty when nothing dates it. */
    public Optional<DayRange> range(Event event) {
        var reported = event.reported().map(report -> report.date().range());
        return switch (this) {
            case HAPPENED -> event.date().map(date -> date.range()).or(() -> reported);
            case REPORTED -> reported;
        };
    }
}
