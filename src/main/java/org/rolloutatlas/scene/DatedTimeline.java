package org.rolloutatlas.scene;

/** A timeline in days: every event for itself, or, when they are many, counted. */
public sealed interface DatedTimeline extends Timeline permits ExactTimeline, RibbonTimeline {
    /** The days that it shows. */
    TimeAxis axis();

    /** How many events there are over time, of all lanes. */
    Histogram histogram();
}
