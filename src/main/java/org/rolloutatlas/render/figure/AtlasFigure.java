package org.rolloutatlas.render.figure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Projection;
import org.rolloutatlas.event.Sight;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.scene.CloseFit;

/**
 * How a figure of the atlas is composed, alike on pages, in embeds, in pictures and in the explorer.
 *
 * @param all events of the dataset: whatever is drawn, the map stays the same
 * @param map how the world is laid out
 */
public record AtlasFigure(World world, Collection<Event> all, MapForm map) {
    /** Id of the element. */
    private static final String ID = "atlas";

    /**
     * Lays the events out.
     *
     * @param title says what is reported, not what is so
     * @param events those that are drawn, at least one
     * @param focusActor id of the actor whose supplies are drawn as arcs
     */
    public Figure of(
            String title, List<Event> events, AtlasWording wording, EventClock clock, Optional<String> focusActor) {
        return of(title, events, List.of(), wording, clock, focusActor);
    }

    /**
     * Lays the events of a story out.
     *
     * @param views places that its chapters ask to show, of a chapter each
     */
    public Figure of(
            String title,
            List<Event> events,
            List<List<Sight>> views,
            AtlasWording wording,
            EventClock clock,
            Optional<String> focusActor) {
        var basemap = CloseFit.basemap(events, views, world, projection()).orElseGet(() -> basemap(Detail.PAGE));
        return Figure.of(ID, title, events, basemap, wording, clock, focusActor);
    }

    /** The world on which it is drawn where it is not about a part of it. */
    public Basemap basemap(Detail detail) {
        var countries =
                all.stream().flatMap(event -> event.countries().stream()).collect(Collectors.toSet());
        return world.basemap(projection(), map.centralMeridian(), detail, countries);
    }

    private ProjectionKind projection() {
        return switch (map.projection()) {
            case EQUAL_EARTH -> ProjectionKind.EQUAL_EARTH;
            case ROBINSON -> ProjectionKind.ROBINSON;
            case ECKERT_IV -> ProjectionKind.ECKERT_IV;
            case WINKEL_TRIPEL -> ProjectionKind.WINKEL_TRIPEL;
        };
    }

    /** The form in which a basemap is laid out. */
    static MapForm formOf(Basemap basemap) {
        var projection = switch (basemap.kind()) {
            case EQUAL_EARTH -> Projection.EQUAL_EARTH;
            case ROBINSON -> Projection.ROBINSON;
            case ECKERT_IV -> Projection.ECKERT_IV;
            case WINKEL_TRIPEL -> Projection.WINKEL_TRIPEL;
        };
        return new MapForm(projection, basemap.centralMeridian());
    }
}
