package org.rolloutatlas.scene;

import java.util.List;

/**
 * A timeline whose rows are closed: one ribbon per country. Its size grows with countries, not with events.
 *
 * @param rows in the order in which their countries are first heard of
 */
public record RibbonTimeline(TimeAxis axis, Histogram histogram, List<CountryRow> rows) implements DatedTimeline {
    public RibbonTimeline {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Mark> marks() {
        return List.of();
    }
}
