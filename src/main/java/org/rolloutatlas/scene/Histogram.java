package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.event.StageClass;

/**
 * How many events there are over time.
 *
 * @param max events in the fullest bin, at least 1
 * @param months length of a bin in months; 0 for weeks
 * @param bins those with events, in the order of time
 */
public record Histogram(int max, int months, List<Bin> bins) {
    public Histogram {
        bins = List.copyOf(bins);
    }

    /**
     * Epoch days {@code first} to {@code last}, both included.
     *
     * @param stacks from the ground up, in the order of progress, what is planned on top
     */
    public record Bin(long first, long last, List<Stack> stacks) {
        public Bin {
            stacks = List.copyOf(stacks);
        }
    }

    /** Events of one kind in one bin. */
    public record Stack(StageClass stage, boolean planned, int count) {}
}
