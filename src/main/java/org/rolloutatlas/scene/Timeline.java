package org.rolloutatlas.scene;

import java.util.List;

/** The timeline of a scene, in days: every event for itself, or, when they are many, counted. */
public sealed interface Timeline permits ExactTimeline, DenseTimeline {
    /** The days that it shows. */
    TimeAxis axis();

    /** How many events there are over time, of all lanes. */
    Histogram histogram();

    /** The events that are drawn one by one, lane by lane; none where they are counted. */
    List<Mark> marks();
}
