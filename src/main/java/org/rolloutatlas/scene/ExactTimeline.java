package org.rolloutatlas.scene;

import java.util.List;

/** A timeline on which every event is a mark; lanes are in the order in which their countries are first heard of. */
public record ExactTimeline(TimeAxis axis, Histogram histogram, List<Lane> lanes) implements DatedTimeline {
    public ExactTimeline {
        lanes = List.copyOf(lanes);
    }

    /** The lanes in which there is something to see. */
    public List<Lane> drawn() {
        return lanes.stream().filter(Lane::hasMarks).toList();
    }

    @Override
    public List<Mark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
    }
}
