package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/**
 * What is reported of one country, closed.
 *
 * @param country ISO 3166-1 alpha-2 code; empty for what names no country
 * @param ribbon without stretches where the clock of the frame dates none of its events
 * @param undated how many events that clock does not date: the ribbon does not show them
 * @param lives its projects, after what belongs to no project; together they hold every event of the row once
 */
public record CountryRow(Optional<String> country, Ribbon ribbon, int undated, List<Life> lives) {
    public CountryRow {
        lives = List.copyOf(lives);
    }

    /** Events under the name of a country, in any order. */
    public static CountryRow of(Optional<String> country, List<Event> events, EventClock clock) {
        int undated = (int) events.stream()
                .filter(event -> Moment.of(event, clock).isEmpty())
                .count();
        return new CountryRow(country, Ribbon.of(events, clock), undated, lives(events));
    }

    private static List<Life> lives(List<Event> events) {
        var lives = new LinkedHashMap<Optional<String>, List<String>>(Map.of(Optional.empty(), new ArrayList<>()));
        for (var event : events) {
            lives.computeIfAbsent(event.project().map(project -> project.id()), _ -> new ArrayList<>())
                    .add(event.id());
        }
        return lives.entrySet().stream()
                .filter(life -> !life.getValue().isEmpty())
                .map(life -> new Life(life.getKey(), life.getValue()))
                .toList();
    }

    /** Events of the row, dated or not. */
    public int size() {
        return lives.stream().mapToInt(life -> life.eventIds().size()).sum();
    }

    /** Its events, project by project. */
    public List<String> eventIds() {
        return lives.stream().flatMap(life -> life.eventIds().stream()).toList();
    }

    /**
     * The events of one project.
     *
     * @param project its id; empty for events outside any project
     * @param eventIds in the order in which they were given
     */
    public record Life(Optional<String> project, List<String> eventIds) {
        public Life {
            eventIds = List.copyOf(eventIds);
        }
    }
}
