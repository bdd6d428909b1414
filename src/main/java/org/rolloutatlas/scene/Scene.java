package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.event.Event;

/**
 * What is drawn where: map and timeline are two views of the same events.
 *
 * @param unplaced ids of events that neither view can show, because they have no date at all and no country; a table can
 */
public record Scene(Frame frame, WorldView world, Timeline timeline, List<String> unplaced) {
    public Scene {
        unplaced = List.copyOf(unplaced);
    }

    /** Lays events out; counts them when they are many. A pure function: equal arguments, equal scene. */
    public static Scene of(List<Event> events, Basemap basemap, Frame frame) {
        return of(events, basemap, frame, Density.of(events.size()));
    }

    /** Lays events out, one by one or counted. */
    public static Scene of(List<Event> events, Basemap basemap, Frame frame, Density density) {
        var timeline = TimelineLayout.of(events, frame, density);
        var world = WorldLayout.of(events, basemap, frame, density);
        var unplaced = events.stream()
                .filter(event -> Moment.of(event, frame.clock()).isEmpty()
                        && Moment.reportDay(event).isEmpty())
                .filter(event -> world.symbols().stream()
                        .noneMatch(symbol -> symbol.eventIds().contains(event.id())))
                .map(Event::id)
                .toList();
        return new Scene(frame, world, timeline, unplaced);
    }
}
