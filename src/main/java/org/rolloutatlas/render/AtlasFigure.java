package org.rolloutatlas.render;

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
import org.rolloutatlas.event.Language;

/** The figure of the whole atlas or of a selection from it, alike on the front page and in the explorer. */
public final class AtlasFigure {
    private static final String ID = "atlas";

    /** Degrees east. The map is cut in the Pacific, through no land but the tip of Siberia. */
    private static final double CENTRAL_MERIDIAN = 11;

    private AtlasFigure() {}

    /**
     * Lays the events out.
     *
     * @param title says what is reported, not what is so
     * @param events those that are drawn, at least one
     * @param all of the dataset: whatever is drawn, the map stays the same
     */
    public static Figure of(
            World world, String title, List<Event> events, List<Event> all, Language language, EventClock clock) {
        var basemap = basemap(world, all, Detail.PAGE);
        return Figure.of(ID, title, events, basemap, language, clock, Optional.empty());
    }

    /** The world of every atlas figure. */
    static Basemap basemap(World world, Collection<Event> all, Detail detail) {
        var countries =
                all.stream().flatMap(event -> event.countries().stream()).collect(Collectors.toSet());
        return world.basemap(ProjectionKind.EQUAL_EARTH, CENTRAL_MERIDIAN, detail, countries);
    }
}
