package org.rolloutatlas.scene;

import java.util.List;

/**
 * The days that a timeline shows.
 *
 * @param first epoch day at the left end
 * @param last epoch day whose end is the right end
 * @param ticks in the order of time, none outside
 */
public record TimeAxis(long first, long last, List<Tick> ticks) {
    public TimeAxis {
        ticks = List.copyOf(ticks);
    }

    /** Where a moment lies: 0 at the left end, 1 at the right end. A day begins at its number and ends at the next one. */
    public double fraction(double day) {
        return Math.max(0, Math.min(1, (day - first) / (last + 1 - first)));
    }

    /** How the label of a tick lies to it: those at the ends lie inwards, so that nothing is cut. */
    public Label.Align align(Tick tick) {
        return tick.day() == first ? Label.Align.START : tick.day() == last + 1 ? Label.Align.END : Label.Align.MIDDLE;
    }

    /** Where a day begins. */
    public double fraction(long day) {
        return fraction((double) day);
    }

    /**
     * A line across the lanes.
     *
     * @param label what stands at it; empty for a minor one. That of the right end names the period that ends there
     */
    public record Tick(long day, String label) {}
}
