package org.rolloutatlas.render.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.Frame;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.Rows;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.StageChange;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * Everything that one figure is made of: the same events laid out for every class of width.
 *
 * @param id of the element, unique in its page, {@code atlas} as a rule
 * @param title says what is reported, not what is so
 * @param scenes one per width class, in their order
 * @param links where its marks lead
 * @param outlined countries whose outline says what their fill does not
 */
public record Figure(
        String id,
        String title,
        Map<String, Event> events,
        Basemap basemap,
        List<Scene> scenes,
        AtlasWording wording,
        FigureLinks links,
        List<Outlined> outlined) {
    /** Nominal widths of the classes, pixels. */
    private static final int[] WIDTHS = {360, 720, 1200};

    public Figure {
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        scenes = List.copyOf(scenes);
        outlined = List.copyOf(outlined);
    }

    /** Lays the events out. */
    public static Figure of(
            String id,
            String title,
            List<Event> events,
            Basemap basemap,
            AtlasWording wording,
            EventClock clock,
            Optional<String> focusActor) {
        return of(id, title, events, basemap, wording, clock, focusActor, Rows.of(events.size()));
    }

    /** Lays the events out, with open or closed rows. */
    public static Figure of(
            String id,
            String title,
            List<Event> events,
            Basemap basemap,
            AtlasWording wording,
            EventClock clock,
            Optional<String> focusActor,
            Rows rows) {
        var byId = new LinkedHashMap<String, Event>();
        events.forEach(event -> byId.put(event.id(), event));
        var scenes = Arrays.stream(WIDTHS)
                .mapToObj(width ->
                        Scene.of(events, basemap, new Frame(width, wording.language(), clock, focusActor), rows))
                .toList();
        return new Figure(id, title, byId, basemap, scenes, wording, FigureLinks.IN_PAGE, List.of());
    }

    /** The same, with marks that lead elsewhere. */
    public Figure linked(FigureLinks elsewhere) {
        return new Figure(id, title, events, basemap, scenes, wording, elsewhere, outlined);
    }

    /** The same under another title. */
    public Figure titled(String other) {
        return new Figure(id, other, events, basemap, scenes, wording, links, outlined);
    }

    /** The same as what is left of more; what stood before is outlined. */
    public Figure after(List<StageChange> changes) {
        return outlining(changes.stream()
                .<Outlined>map(change -> new Outlined.Before(change.country(), change.before()))
                .toList());
    }

    /** The same with the outlines of some countries. */
    Figure outlining(List<Outlined> others) {
        return new Figure(id, title, events, basemap, scenes, wording, links, others);
    }

    /** Whether its rows are closed: countries are drawn, not events one by one. */
    public boolean isClosed() {
        return switch (scenes.getFirst().timeline()) {
            case ExactTimeline _, UndatedTimeline _ -> false;
            case RibbonTimeline _ -> true;
        };
    }

    public Scene scene(WidthClass widthClass) {
        return scenes.stream()
                .filter(scene -> scene.frame().widthClass() == widthClass)
                .findFirst()
                .orElseThrow();
    }

    /** The scene of that width; laid out anew where no class of width has it. */
    public Scene at(int width) {
        var frame = scenes.getFirst().frame();
        return scenes.stream()
                .filter(scene -> scene.frame().width() == width)
                .findFirst()
                .orElseGet(() -> Scene.of(
                        List.copyOf(events.values()),
                        basemap,
                        new Frame(width, frame.language(), frame.clock(), frame.focusActor())));
    }

    /** The event of a mark. */
    public Event event(String eventId) {
        var event = events.get(eventId);
        if (event == null) {
            throw new IllegalArgumentException("missing event " + eventId);
        }
        return event;
    }

    /** Opens a link to another page. */
    Markup lead(String address, Markup out) {
        out.open("a").attr("href", address);
        return links.beside() ? out.attr("target", "_blank").attr("rel", "noopener") : out;
    }

    /** The page of a country, where one of its events concerns it; the row of a project may stand under a country that none does. */
    Optional<String> aboutCountry(String code) {
        return events.values().stream().anyMatch(event -> event.countries().contains(code))
                ? links.aboutCountry(code)
                : Optional.empty();
    }

    /** By which of its two clocks its events are placed. */
    public EventClock clock() {
        return scenes.getFirst().frame().clock();
    }
}
