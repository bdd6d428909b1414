package org.rolloutatlas.scene;

import java.util.List;

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
     * @param sure events with two or more independent sources
     * @param once events that rest on one
     */
    public record Bin(long first, long last, int sure, int once) {
        /** All events. */
        public int count() {
            return sure + once;
        }
    }
}
