package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Sight;

/** The map of a chapter: the places of its events in the countries that the story is about, as near as they allow. */
public final class ChapterView {
    /** Height of a still in widths. */
    public static final double ASPECT = 2.0 / 3;

    /** The narrowest and the widest still, pixels: names hold at all widths between them. */
    private static final double NARROWEST = 280;

    private static final double WIDEST = 900;
    /** From here on there may be buttons over its corner. */
    private static final double WITH_BUTTONS = 560;

    /** Room around the places, share of the width and of the height. */
    private static final double MARGIN = 0.13;
    /** Share of the plane that is shown at least, so that outlines stay smooth. */
    private static final double CLOSEST = 0.03;
    /** The same where the plane is a part of the world, as a share of all of it: a small island has coasts around it. */
    private static final double CLOSEST_OF_WORLD = 0.02;
    /** Share of the width of the world: where less is seen, neighbours are named, and towns after themselves. */
    private static final double NEAR = 0.3;

    private ChapterView() {}

    /**
     * The part of the plane to show. What lies abroad, in none of the story's countries, does not widen it, unless it is asked
     * for.
     *
     * @param own ISO 3166-1 alpha-2 codes of the countries of the story
     * @param view the places to fit; empty for those of the events
     * @return plane units, in the shape of {@link #ASPECT} but for what the edge of the plane cuts off; the whole plane where no
     *     place is known
     */
    public static Crop box(List<Event> events, Set<String> own, List<Sight> view, Basemap basemap) {
        return Sights.box(view, events, code -> land(code, basemap), basemap.projector())
                .or(() -> usual(events, own, basemap))
                .map(places -> fit(places, basemap))
                .orElseGet(() -> Crop.whole(basemap));
    }

    /** Around its places at home, and the bodies of its countries. */
    private static Optional<PlaneBox> usual(List<Event> events, Set<String> own, Basemap basemap) {
        var boxes = new ArrayList<PlaneBox>();
        PlaceGroup.of(events).stream()
                .filter(group -> group.isIn(own))
                .flatMap(group -> group.at(basemap).stream())
                .map(PlaneBox::at)
                .forEach(boxes::add);
        Event.countries(events).forEach(code -> land(code, basemap).ifPresent(boxes::add));
        return boxes.isEmpty() ? Optional.empty() : Optional.of(PlaneBox.around(boxes));
    }

    private static Crop fit(PlaneBox places, Basemap basemap) {
        double inner = 1 - 2 * MARGIN;
        double least = basemap.closeUp()
                .map(close -> close.world().width() * CLOSEST_OF_WORLD)
                .orElse(0.0);
        double width = Math.max(
                Math.max(places.width(), places.height() / ASPECT) / inner, Math.max(least, basemap.width() * CLOSEST));
        width = Math.min(width, basemap.width());
        double height = Math.min(width * ASPECT, basemap.height());
        return new Crop(
                Math.clamp(places.middle().x() - width / 2, 0, basemap.width() - width),
                Math.clamp(places.middle().y() - height / 2, 0, basemap.height() - height),
                width,
                height);
    }

    /** Countries that no mark is named after, neighbours too. */
    private static List<LandName> lands(
            WorldView world, Crop box, Basemap basemap, Collection<String> told, Frame frame) {
        return basemap.closeUp()
                .map(close -> CloseLayout.lands(
                        close, box, WidthClass.S, world.symbols(), Set.copyOf(told), frame.language()))
                .orElseGet(() -> LandNames.of(
                        basemap, box, Set.copyOf(told), LandNames.named(world.symbols()), frame.language()));
    }

    /** The body of a country, or where nothing is drawn of it a square of its area. */
    private static Optional<PlaneBox> land(String code, Basemap basemap) {
        return basemap.body(code)
                .or(() -> basemap.findOutline(code)
                        .map(WorldLayout::around)
                        .map(corners -> PlaneBox.around(
                                corners.stream().map(PlaneBox::at).toList())));
    }

    /**
     * What is drawn there, with the names that have room in a still of any width. What lies beyond is pointed to.
     *
     * @param focus id of the event on which the chapter rests
     * @param basemap of the story
     * @param story marks of the whole story: those of other chapters are seen beside these
     */
    public static WorldView of(
            List<Event> events,
            Optional<String> focus,
            Ground ground,
            Basemap basemap,
            Frame frame,
            List<PlaceSymbol> story) {
        var box = ground.box();
        var room =
                new LabelRoom(box, NARROWEST, WIDEST, LabelRoom.fontSize(WidthClass.S), Optional.empty(), WITH_BUTTONS);
        var ids = events.stream().map(Event::id).collect(Collectors.toSet());
        var beside = ground.moved(story).stream()
                .filter(symbol ->
                        symbol.pointer().isEmpty() && symbol.eventIds().stream().noneMatch(ids::contains))
                .toList();
        // towns that are one mark are named after the first
        var first = events.stream()
                .sorted(Comparator.comparing(
                        event -> focus.filter(event.id()::equals).isEmpty()))
                .toList();
        double world = basemap.closeUp().map(close -> close.world().width()).orElse(basemap.width());
        boolean near = ground.view().width() <= world * NEAR;
        var drawn = ground.moved(WorldLayout.of(first, basemap, frame, ground.view()));
        var lands = near
                ? lands(drawn, box, ground.own().orElse(basemap), Event.countries(events), frame)
                : List.<LandName>of();
        return WorldLabels.inChapter(
                CloseLayout.pointing(drawn.naming(lands), room),
                room,
                near || basemap.closeUp().isPresent(),
                symbol -> focus.filter(symbol.eventIds()::contains).isPresent(),
                beside);
    }
}
