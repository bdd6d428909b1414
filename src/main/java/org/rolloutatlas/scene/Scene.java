package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.event.Event;

/**
 * What is drawn where: map and timeline are two views of the same events.
 * An event that has neither a date nor a country is in neither; a table can show it.
 */
public record Scene(Frame frame, WorldView world, Timeline timeline) {
    /** Lays events out; closes the rows when they are many. A pure function: equal arguments, equal scene. */
    public static Scene of(List<Event> events, Basemap basemap, Frame frame) {
        return of(events, basemap, frame, Rows.of(events.size()));
    }

    /** Lays events out, with open or closed rows. */
    public static Scene of(List<Event> events, Basemap basemap, Frame frame, Rows rows) {
        return new Scene(frame, WorldLayout.of(events, basemap, frame, rows), TimelineLayout.of(events, frame, rows));
    }
}
