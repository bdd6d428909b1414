package org.rolloutatlas.scene;

import java.util.List;

/** The timeline of a scene, in days; lanes are in the order in which their countries are first heard of. */
public record Timeline(TimeAxis axis, Histogram histogram, List<Lane> lanes) {
    public Timeline {
        lanes = List.copyOf(lanes);
    }
}
