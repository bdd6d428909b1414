package org.rolloutatlas.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** The calendar years in which an event can have happened. */
final class Years {
    private Years() {}

    /** Ascending; an open side adds no year beyond the one that is stated. */
    static List<String> of(Event event) {
        return EventClock.HAPPENED
                .range(event)
                .map(range -> {
                    var first = range.first().or(range::last);
                    var last = range.last().or(range::first);
                    if (first.isEmpty() || last.isEmpty()) {
                        return List.<String>of();
                    }
                    return IntStream.rangeClosed(
                                    first.get().getYear(), last.get().getYear())
                            .mapToObj(Integer::toString)
                            .toList();
                })
                .orElse(List.of());
    }
}
