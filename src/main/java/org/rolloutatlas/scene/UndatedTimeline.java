package org.rolloutatlas.scene;

import java.util.List;

/**
 * Lanes without time: of none of their events is any day known, neither of what they tell nor of a report.
 *
 * @param lanes without marks
 */
public record UndatedTimeline(List<Lane> lanes) implements Timeline {
    public UndatedTimeline {
        lanes = List.copyOf(lanes);
    }

    @Override
    public List<Mark> marks() {
        return List.of();
    }
}
