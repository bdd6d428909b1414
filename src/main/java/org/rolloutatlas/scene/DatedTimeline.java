package org.rolloutatlas.scene;

/** A timeline in days, its rows open or closed. */
public sealed interface DatedTimeline extends Timeline permits ExactTimeline, RibbonTimeline {
    /** The days that it shows. */
    TimeAxis axis();

    /** How many events there are over time, of all rows. */
    Histogram histogram();
}
