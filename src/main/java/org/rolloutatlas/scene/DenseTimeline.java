package org.rolloutatlas.scene;

import java.util.List;

/**
 * A timeline that counts: one lane per country. Its size grows with countries and years, not with events.
 *
 * @param lanes in the order in which their countries are first heard of
 */
public record DenseTimeline(TimeAxis axis, Histogram histogram, List<DenseLane> lanes) implements DatedTimeline {
    public DenseTimeline {
        lanes = List.copyOf(lanes);
    }

    @Override
    public List<Mark> marks() {
        return List.of();
    }

    /** Events in the fullest bin of any lane, at least 1: all lanes count on the same scale. */
    public int max() {
        return lanes.stream().mapToInt(lane -> lane.histogram().max()).max().orElse(1);
    }
}
