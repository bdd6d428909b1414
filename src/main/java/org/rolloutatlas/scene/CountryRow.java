package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;

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
     * @param eventIds in the order of time
     */
    public record Life(Optional<String> project, List<String> eventIds) {
        public Life {
            eventIds = List.copyOf(eventIds);
        }
    }
}
