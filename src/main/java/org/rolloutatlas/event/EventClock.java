package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Optional;
import org.rolloutatlas.edtf.DayRange;

/**
 * By which of its two clocks an event is placed in time.
 *
 * <p>A report without a date has no date. Where an undated event needs a place all the same, in the order of a list, in a lane
 * and in a time window, it lies at its earliest report; the bars of a histogram count what is said to have happened on a day,
 * and leave it out. {@code vectors/windows.tsv} and {@code vectors/bins.tsv} hold server and browser to it.
 */
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

    /** The days by which the event is counted and selected, see {@link DayRange#counted}; empty when nothing dates it. */
    public Optional<DayRange> counted(Event event) {
        return range(event).flatMap(DayRange::counted);
    }
}
