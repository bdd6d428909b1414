package org.rolloutatlas.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** The calendar years of the days by which an event is counted. */
final class Years {
    private Years() {}

    /** Ascending. */
    static List<String> of(Event event) {
        return EventClock.HAPPENED
                .counted(event)
                .map(days -> IntStream.rangeClosed(
                                days.first().orElseThrow().getYear(),
                                days.last().orElseThrow().getYear())
                        .mapToObj(Integer::toString)
                        .toList())
                .orElse(List.of());
    }
}
