package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.event.Event;

/**
 * What is drawn where: map and timeline are two views of the same events.
 * An event that has neither a date nor a country is in neither; a table can show it.
 */
public record Scene(Frame frame, WorldView world, Timeline timeline) {
    /** Lays events out; counts them when they are many. A pure function: equal arguments, equal scene. */
    public static Scene of(List<Event> events, Basemap basemap, Frame frame) {
        return of(events, basemap, frame, Density.of(events.size()));
    }

    /** Lays events out, one by one or counted. */
    public static Scene of(List<Event> events, Basemap basemap, Frame frame, Density density) {
        return new Scene(
                frame, WorldLayout.of(events, basemap, frame, density), TimelineLayout.of(events, frame, density));
    }
}
