package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.Projector;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Sight;

/** Where the places lie that a chapter's map is asked to show. */
final class Sights {
    private Sights() {}

    /**
     * The box around them; empty where nothing is asked for, or nothing of it is on the map.
     *
     * @param events among which those are that it names
     * @param body of a country, in the units of the projector
     */
    static Optional<PlaneBox> box(
            List<Sight> view, List<Event> events, Function<String, Optional<PlaneBox>> body, Projector projector) {
        var boxes = view.stream()
                .flatMap(sight -> box(sight, events, body, projector).stream())
                .toList();
        return boxes.isEmpty() ? Optional.empty() : Optional.of(PlaneBox.around(boxes));
    }

    private static Optional<PlaneBox> box(
            Sight sight, List<Event> events, Function<String, Optional<PlaneBox>> body, Projector projector) {
        return switch (sight) {
            case Sight.OfCountry(var code) -> body.apply(code);
            case Sight.OfEvent(var id) ->
                events.stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .flatMap(Event::place)
                        .flatMap(Place::pinpoint)
                        .map(at -> PlaneBox.at(projector.project(at.lon(), at.lat())));
        };
    }
}
