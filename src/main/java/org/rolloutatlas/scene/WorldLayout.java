package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Role;

/** Events → map. */
final class WorldLayout {
    private static final double MAX_RADIUS = 15;

    private WorldLayout() {}

    static WorldView of(List<Event> all, Basemap basemap, Frame frame) {
        var events = inWindow(all, frame);
        var symbols = PlaceGroup.of(events).stream()
                .flatMap(group -> group.at(basemap).map(at -> symbol(group, at, frame)).stream())
                .sorted(Comparator.comparing(
                                (PlaceSymbol symbol) -> -symbol.eventIds().size())
                        .thenComparing(symbol -> -symbol.stage().ordinal())
                        .thenComparing(PlaceSymbol::key))
                .toList();
        var arcs = arcs(events, symbols, basemap, frame);
        var points = new ArrayList<PlanePoint>();
        symbols.forEach(symbol -> points.add(symbol.at()));
        arcs.forEach(arc -> points.add(arc.from()));
        var crop = CropFit.of(points, basemap, frame.widthClass());
        return new WorldView(crop, fills(events, frame), labelled(symbols, crop, frame), arcs);
    }

    private static List<Event> inWindow(List<Event> events, Frame frame) {
        return events.stream()
                .filter(event -> frame.window().isEmpty()
                        || Moment.of(event, frame.clock())
                                .filter(frame.window().get()::meets)
                                .isPresent())
                .toList();
    }

    private static List<WorldView.Fill> fills(List<Event> events, Frame frame) {
        var byCountry = new TreeMap<String, List<Event>>();
        for (var event : events) {
            for (var country : event.countries()) {
                byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(event);
            }
        }
        return byCountry.entrySet().stream()
                .map(entry -> new WorldView.Fill(entry.getKey(), Furthest.of(entry.getValue(), frame.clock())))
                .toList();
    }

    private static PlaceSymbol symbol(PlaceGroup group, PlanePoint at, Frame frame) {
        var events = group.events().stream()
                .sorted(Comparator.comparingDouble(event -> Moment.of(event, frame.clock())
                        .or(() -> Moment.of(event, Clock.REPORTED))
                        .map(Span::at)
                        .orElse(Double.MAX_VALUE)))
                .toList();
        return new PlaceSymbol(
                group.key(),
                group.country(),
                group.named().map(place -> place.name().in(frame.language())),
                at,
                radius(events.size(), frame.widthClass()),
                Furthest.of(events, frame.clock()),
                events.stream().allMatch(event -> event.independentSources() <= 1),
                events.stream().anyMatch(event -> !event.disagreements().isEmpty()),
                events.stream().allMatch(Event::planned),
                events.stream().map(Event::id).toList(),
                Optional.empty());
    }

    private static double radius(int count, WidthClass widthClass) {
        double one = switch (widthClass) {
            case S -> 4.5;
            case M -> 5;
            case L -> 5.5;
        };
        return Math.min(one * Math.sqrt(0.7 + 0.3 * count), MAX_RADIUS);
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
        return new LabelPlacement.Wish(symbol.key(), symbol.at(), symbol.radius(), text);
    }

    private static List<Arc> arcs(List<Event> events, List<PlaceSymbol> symbols, Basemap basemap, Frame frame) {
        var focus = frame.focusActor().orElse("");
        var supplied = new HashSet<String>();
        Optional<PlanePoint> seat = Optional.empty();
        for (var event : events) {
            for (var party : event.parties()) {
                if (party.actor().id().equals(focus) && party.role() == Role.SUPPLIER) {
                    supplied.add(event.id());
                    seat = party.actor().country().flatMap(basemap::findOutline).map(outline -> outline.anchor());
                }
            }
        }
        var from = seat;
        return symbols.stream()
                .filter(symbol -> symbol.eventIds().stream().anyMatch(supplied::contains))
                .flatMap(symbol -> from.map(point -> Arc.between(symbol.key(), point, symbol.at())).stream())
                .toList();
    }
}
