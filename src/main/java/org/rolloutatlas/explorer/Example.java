package org.rolloutatlas.explorer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.scene.ProjectLife;
import org.rolloutatlas.scene.Staircase;

/** What is compared before anybody has chosen: the two projects that have reached most stages, of these those of most reports. */
final class Example {
    private static final int TWO = 2;

    private Example() {}

    /** Their ids; fewer where a dataset has fewer. */
    static List<String> of(List<Event> events) {
        return ProjectLife.ofProjects(events).entrySet().stream()
                .filter(life -> reached(life.getValue()) > 0)
                .sorted(Comparator.comparingLong((Map.Entry<String, ProjectLife> life) -> reached(life.getValue()))
                        .thenComparingInt(life -> life.getValue().events().size())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TWO)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The last day of which anything is known: that of the newest report. */
    static LocalDate newest(List<Event> events) {
        return events.stream()
                .flatMap(event ->
                        event.reported().flatMap(report -> report.date().range().first()).stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static long reached(ProjectLife life) {
        return Staircase.of(life.events(), EventClock.HAPPENED, LocalDate.EPOCH)
                .map(Staircase::reached)
                .orElse(0L);
    }
}
