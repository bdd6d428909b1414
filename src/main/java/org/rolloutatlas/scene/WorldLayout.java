package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.event.StageClass;

/** Events → map. */
final class WorldLayout {
    /** How far the tick of a disputed symbol reaches from its middle, pixels. */
    private static final double SLASH = 7.8;

    private WorldLayout() {}

    static WorldView of(List<Event> all, Basemap basemap, Frame frame, Density density) {
        var events = inWindow(all, frame);
        var groups = switch (density) {
            case EXACT -> PlaceGroup.of(events);
            case DENSE -> PlaceGroup.byCountry(events);
        };
        var first = symbols(groups, basemap, frame);
        var fills = fills(events);
        var seat = seat(events, basemap, frame);
        var points = new ArrayList<PlanePoint>();
        first.forEach(symbol -> points.add(symbol.at()));
        fills.forEach(fill -> basemap.findOutline(fill.country()).ifPresent(outline -> points.addAll(around(outline))));
        seat.ifPresent(points::add);
        var crop = CropFit.of(points, basemap, frame.widthClass());
        var merged = PlaceGroup.merged(groups, (a, b) -> overlap(a, b, groups.size(), basemap, crop, frame));
        var symbols = symbols(merged, basemap, frame);
        return new WorldView(crop, fills, labelled(symbols, crop, frame), arcs(events, symbols, seat, frame));
    }

    /** A square of the area of the country, so that the crop shows most of what is filled. */
    private static List<PlanePoint> around(Outline outline) {
        double half = Math.sqrt(outline.area()) / 2;
        var at = outline.anchor();
        return List.of(new PlanePoint(at.x() - half, at.y() - half), new PlanePoint(at.x() + half, at.y() + half));
    }

    private static List<PlaceSymbol> symbols(List<PlaceGroup> groups, Basemap basemap, Frame frame) {
        int most =
                groups.stream().mapToInt(group -> group.events().size()).max().orElse(1);
        return groups.stream()
                .flatMap(group -> group.at(basemap).map(at -> symbol(group, at, groups.size(), most, frame)).stream())
                .sorted(Comparator.comparingInt(
                                (PlaceSymbol symbol) -> -symbol.eventIds().size())
                        .thenComparing(PlaceSymbol::stage, Comparator.reverseOrder())
                        .thenComparing(PlaceSymbol::key))
                .toList();
    }

    /** Whether two places would be drawn over each other, at the narrowest width of the layout. */
    private static boolean overlap(PlaceGroup a, PlaceGroup b, int places, Basemap basemap, Crop crop, Frame frame) {
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

    private static List<Event> inWindow(List<Event> events, Frame frame) {
        return events.stream()
                .filter(event -> frame.window()
                        .filter(window -> !window.holds(event, frame.clock()))
                        .isEmpty())
                .toList();
    }

    private static List<WorldView.Fill> fills(List<Event> events) {
        var byCountry = new TreeMap<String, List<Event>>();
        for (var event : events) {
            for (var country : event.countries()) {
                byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(event);
            }
        }
        return byCountry.entrySet().stream()
                .map(entry -> new WorldView.Fill(
                        entry.getKey(), StandingStage.of(entry.getValue()).stage()))
                .toList();
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
        double radius = group.isWhole()
                ? SymbolRadius.ofShare(events.size(), most, stage)
                : SymbolRadius.ofPlace(events.size(), stage) * SymbolRadius.crowd(places);
        return new PlaceSymbol(
                group.key(),
                group.country(),
                group.named().map(place -> place.name().in(frame.language())),
                at,
                radius * frame.widthClass().symbolScale(),
                stage,
                standing.once(),
                // among all that is reported of a country there is always some question: it would say nothing
                !group.isWhole()
                        && events.stream()
                                .anyMatch(event -> !event.disagreements().isEmpty()),
                events.stream().allMatch(Event::planned),
                events.stream().map(Event::id).toList(),
                Optional.empty());
    }

    /** The largest symbol of a country carries the country's name, further ones that of their place. */
    private static List<PlaceSymbol> labelled(List<PlaceSymbol> symbols, Crop crop, Frame frame) {
        var named = new HashSet<String>();
        var countries = new ArrayList<LabelPlacement.Wish>();
        var places = new ArrayList<LabelPlacement.Wish>();
        for (var symbol : symbols) {
            if (named.add(symbol.country())) {
                countries.add(wish(symbol, CountryNames.of(symbol.country(), frame.language())));
            } else {
                var text =
                        frame.widthClass() == WidthClass.S ? "" : symbol.place().orElse("");
                places.add(wish(symbol, text));
            }
        }
        countries.addAll(places);
        var labels = LabelPlacement.of(countries, crop, frame.widthClass());
        return symbols.stream()
                .map(symbol -> symbol.labelled(Optional.ofNullable(labels.get(symbol.key()))))
                .toList();
    }

    private static LabelPlacement.Wish wish(PlaceSymbol symbol, String text) {
        double taken = symbol.disputed() ? Math.max(symbol.radius(), SLASH) : symbol.radius();
        return new LabelPlacement.Wish(symbol.key(), symbol.at(), taken, text);
    }

    private static boolean isSupplied(Event event, Frame frame) {
        var focus = frame.focusActor().orElse("");
        return event.parties().stream()
                .anyMatch(party ->
                        party.role() == Role.SUPPLIER && party.actor().id().equals(focus));
    }

    private static Optional<PlanePoint> seat(List<Event> events, Basemap basemap, Frame frame) {
        return events.stream()
                .filter(event -> isSupplied(event, frame))
                .flatMap(event -> event.parties().stream())
                .filter(party -> Optional.of(party.actor().id()).equals(frame.focusActor()))
                .findFirst()
                .flatMap(party -> party.actor().country())
                .flatMap(basemap::findOutline)
                .map(outline -> outline.anchor());
    }

    private static List<Arc> arcs(
            List<Event> events, List<PlaceSymbol> symbols, Optional<PlanePoint> seat, Frame frame) {
        var supplied = events.stream()
                .filter(event -> isSupplied(event, frame))
                .map(Event::id)
                .collect(Collectors.toSet());
        return symbols.stream()
                .filter(symbol -> symbol.eventIds().stream().anyMatch(supplied::contains))
                .flatMap(symbol -> seat.map(from -> Arc.between(symbol.key(), from, symbol.at())).stream())
                .toList();
    }
}
