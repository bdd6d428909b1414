package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

/** Events → map. */
final class WorldLayout {
    /** How many times wider than a phone the map is that scrolls in it. */
    private static final double WIDE = 2.4;

    private WorldLayout() {}

    static WorldView of(List<Event> events, Basemap basemap, Frame frame, Rows rows) {
        return basemap.closeUp()
                .map(close -> CloseLayout.of(events, basemap, close, frame, groups(events, rows)))
                .orElseGet(() -> world(events, basemap, frame, rows));
    }

    private static List<PlaceGroup> groups(List<Event> events, Rows rows) {
        return switch (rows) {
            case OPEN -> PlaceGroup.of(events);
            case CLOSED -> PlaceGroup.byCountry(events);
        };
    }

    private static WorldView world(List<Event> events, Basemap basemap, Frame frame, Rows rows) {
        var groups = groups(events, rows);
        var fills = fills(events);
        var seat = seat(events, basemap, frame);
        var points = new ArrayList<PlanePoint>();
        symbols(groups, basemap, frame).forEach(symbol -> points.add(symbol.at()));
        fills.forEach(fill -> basemap.findOutline(fill.country()).ifPresent(outline -> points.addAll(around(outline))));
        seat.ifPresent(mark -> points.add(mark.at()));
        double scale = scale(rows, frame.widthClass());
        var crop = CropFit.of(points, basemap, frame.widthClass(), scale > 1);
        return WorldLabels.placed(
                drawn(events, groups, crop, basemap, frame, scale),
                LabelRoom.of(crop, frame.widthClass(), scale),
                scale > 1 || frame.widthClass() != WidthClass.S);
    }

    /** The same events on a part of the plane that was chosen for them, without names. */
    static WorldView of(List<Event> events, Basemap basemap, Frame frame, Crop crop) {
        return drawn(events, PlaceGroup.of(events), crop, basemap, frame, 1);
    }

    private static WorldView drawn(
            List<Event> events, List<PlaceGroup> groups, Crop crop, Basemap basemap, Frame frame, double scale) {
        var seat = seat(events, basemap, frame);
        var merged = PlaceGroup.merged(groups, (a, b) -> overlap(a, b, groups.size(), basemap, crop, frame));
        var symbols = symbols(merged, basemap, frame);
        return new WorldView(
                crop,
                fills(events),
                symbols,
                arcs(events, symbols, seat, frame),
                seat,
                beyond(groups, basemap, frame),
                scale,
                WorldView.Extent.WORLD,
                List.of(),
                Optional.empty());
    }

    /** On a phone the world of many reports is wider than the screen, so that its marks can be told apart and touched. */
    private static double scale(Rows rows, WidthClass widthClass) {
        return switch (rows) {
            case OPEN -> 1;
            case CLOSED ->
                switch (widthClass) {
                    case S -> WIDE;
                    case M, L -> 1;
                };
        };
    }

    /** What no part of the map can show. */
    static List<PlaceName> beyond(List<PlaceGroup> groups, Basemap basemap, Frame frame) {
        return groups.stream()
                .filter(group ->
                        group.at(basemap).filter(at -> isOn(basemap, at)).isEmpty())
                .map(group -> group.name(frame.language()))
                .toList();
    }

    /** Whether a map of the world shows it; beyond the edge of a part of it there is a pointer. */
    private static boolean isOn(Basemap basemap, PlanePoint at) {
        if (basemap.closeUp().isPresent()) {
            return true;
        }
        return at.x() >= 0 && at.x() <= basemap.width() && at.y() >= 0 && at.y() <= basemap.height();
    }

    /** A square of the area of the country, so that the crop shows most of what is filled. */
    static List<PlanePoint> around(Outline outline) {
        double half = Math.sqrt(outline.area()) / 2;
        var at = outline.anchor();
        return List.of(new PlanePoint(at.x() - half, at.y() - half), new PlanePoint(at.x() + half, at.y() + half));
    }

    static List<PlaceSymbol> symbols(List<PlaceGroup> groups, Basemap basemap, Frame frame) {
        int most =
                groups.stream().mapToInt(group -> group.events().size()).max().orElse(1);
        return groups.stream()
                .flatMap(group -> group
                        .at(basemap)
                        .filter(at -> isOn(basemap, at))
                        .map(at -> symbol(group, at, groups.size(), most, frame))
                        .stream())
                .sorted(Comparator.comparingInt(
                                (PlaceSymbol symbol) -> -symbol.eventIds().size())
                        .thenComparing(PlaceSymbol::stage, Comparator.reverseOrder())
                        .thenComparing(PlaceSymbol::key))
                .toList();
    }

    /** Whether two places would be drawn over each other, at the narrowest width of the layout. */
    static boolean overlap(PlaceGroup a, PlaceGroup b, int places, Basemap basemap, Crop crop, Frame frame) {
        var widthClass = frame.widthClass();
        return a.at(basemap)
                .flatMap(from -> b.at(basemap).map(to -> Math.hypot(to.x() - from.x(), to.y() - from.y())))
                .filter(distance -> distance * widthClass.min() / crop.width()
                        < (radius(a) + radius(b)) * SymbolRadius.crowd(places) * widthClass.symbolScale())
                .isPresent();
    }

    /** Whatever its stage: a place may not join another when the window changes. */
    private static double radius(PlaceGroup group) {
        return SymbolRadius.ofPlace(group.events().size(), StageClass.PROPOSED);
    }

    static List<WorldView.Fill> fills(List<Event> events) {
        var byCountry = new TreeMap<String, List<Event>>();
        for (var event : events) {
            for (var country : event.countries()) {
                byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(event);
            }
        }
        return byCountry.entrySet().stream()
                .map(entry -> fill(entry.getKey(), StandingStage.of(entry.getValue())))
                .toList();
    }

    private static WorldView.Fill fill(String country, StandingStage standing) {
        return new WorldView.Fill(country, standing.stage(), standing.once());
    }

    private static PlaceSymbol symbol(PlaceGroup group, PlanePoint at, int places, int most, Frame frame) {
        var events = group.events().stream()
                .sorted(Comparator.comparingDouble(event -> Moment.of(event, frame.clock())
                        .or(() -> Moment.of(event, EventClock.REPORTED))
                        .map(Span::at)
                        .orElse(Double.MAX_VALUE)))
                .toList();
        var standing = StandingStage.of(events);
        var stage = standing.stage();
        double radius = group.isCounted()
                ? SymbolRadius.ofShare(events.size(), most, stage)
                : SymbolRadius.ofPlace(events.size(), stage) * SymbolRadius.crowd(places);
        return new PlaceSymbol(
                group.key(),
                group.countries().stream().findFirst().orElse(""),
                group.name(frame.language()),
                group.isAbroad(),
                at,
                radius * frame.widthClass().symbolScale(),
                stage,
                standing.once(),
                // among all that is reported of a country there is always some question: it would say nothing
                !group.isCounted()
                        && events.stream()
                                .anyMatch(event -> !event.disagreements().isEmpty()),
                events.stream().allMatch(Event::planned),
                events.stream().map(Event::id).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean isSupplied(Event event, Frame frame) {
        var focus = frame.focusActor().orElse("");
        return event.parties().stream()
                .anyMatch(party -> party.role().supplies() && party.actor().id().equals(focus));
    }

    /** The town of the actor in focus. No town is known: no arcs, because the middle of a country is nobody's seat. */
    static Optional<WorldView.SeatMark> seat(List<Event> events, Basemap basemap, Frame frame) {
        return events.stream()
                .filter(event -> isSupplied(event, frame))
                .flatMap(event -> event.parties().stream())
                .filter(party -> Optional.of(party.actor().id()).equals(frame.focusActor()))
                .findFirst()
                .flatMap(party -> party.actor().seat())
                .map(seat -> new WorldView.SeatMark(
                        basemap.projector()
                                .project(seat.position().lon(), seat.position().lat()),
                        seat.name().in(frame.language()),
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .filter(mark -> isOn(basemap, mark.at()));
    }

    static List<Arc> arcs(
            List<Event> events, List<PlaceSymbol> symbols, Optional<WorldView.SeatMark> seat, Frame frame) {
        var supplied = events.stream()
                .filter(event -> isSupplied(event, frame))
                .map(Event::id)
                .collect(Collectors.toSet());
        return symbols.stream()
                .filter(symbol -> symbol.eventIds().stream().anyMatch(supplied::contains))
                .flatMap(symbol -> seat.map(mark -> Arc.between(symbol.key(), mark.at(), symbol.at())).stream())
                .toList();
    }
}
