package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.event.Event;

/** The timeline of a scene; where not a single day is known, there is none, and it only lists its lanes. */
public sealed interface Timeline permits DatedTimeline, UndatedTimeline {
    /** Lays events out in time alone, without a map. */
    static Timeline of(List<Event> events, Frame frame, Rows rows) {
        return TimelineLayout.of(events, frame, rows);
    }

    /** The events that are drawn one by one, lane by lane; none where rows are closed or no day is known. */
    List<Mark> marks();
}
