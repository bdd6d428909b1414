package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;

/**
 * What is reported of one country, counted.
 *
 * @param country ISO 3166-1 alpha-2 code; empty for what names no country
 * @param histogram in the bins of the histogram of the whole timeline; events without a date by the clock of the frame are
 *     not in it
 * @param lives its projects, after what belongs to no project; together they hold every event of the lane once
 */
public record DenseLane(Optional<String> country, Histogram histogram, List<Life> lives) {
    public DenseLane {
        lives = List.copyOf(lives);
    }

    /** Events of the lane, dated or not. */
    public int size() {
        return lives.stream().mapToInt(life -> life.eventIds().size()).sum();
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
