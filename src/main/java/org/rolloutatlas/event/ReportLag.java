package org.rolloutatlas.event;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

/** How long after an event its earliest report held was published. */
public final class ReportLag {
    /** From so many days on a report came years after: two years, with the leap day that may lie between. */
    static final int YEARS_AFTER = 731;

    private ReportLag() {}

    /**
     * Days from the last day on which it can have happened to the first on which it can have been reported; never less than 0.
     * Empty for a plan, and where one of these days is not known.
     */
    public static OptionalLong days(Event event) {
        var happened = event.date().flatMap(date -> date.range().last());
        var reported = event.reported().flatMap(report -> report.date().range().first());
        return event.planned() || happened.isEmpty() || reported.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(happened.get(), reported.get())));
    }

    /** Whether it was first reported two years after or later; empty where {@link #days} is. */
    public static Optional<Boolean> yearsAfter(Event event) {
        var days = days(event);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getAsLong() >= YEARS_AFTER);
    }

    /** The longest of some events; 0 where none is known. */
    public static long longest(Collection<Event> events) {
        return events.stream()
                .flatMapToLong(event -> days(event).stream())
                .max()
                .orElse(0);
    }
}
