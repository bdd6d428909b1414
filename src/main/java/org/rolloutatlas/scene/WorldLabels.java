package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which mark of a map wishes for which name. The first symbol of a country carries the name of the country, further ones
 * that of their place; a place abroad carries its own name only. The seat of an actor is named before all.
 */
final class WorldLabels {
    private static final String SEAT = "seat";
    private static final double SEAT_RADIUS = WorldView.SeatMark.RADIUS;

    private final WorldView world;
    private final boolean towns;

    private WorldLabels(WorldView world, boolean towns) {
        this.world = world;
        this.towns = towns;
    }

    /**
     * The same map with names where there is room for them.
     *
     * @param towns whether places smaller than a country are named
     */
    static WorldView placed(WorldView world, LabelRoom room, boolean towns) {
        var wishes = new WorldLabels(world, towns);
        var covering = wishes.covering(room);
        return wishes.named(LabelPlacement.of(wishes.wishes(covering), room), covering);
    }

    /** The same with a few names of countries: where most is reported first, then those that lie widest apart. */
    static WorldView few(WorldView world, LabelRoom room, int most) {
        var wishes = new WorldLabels(world, false);
        var covering = wishes.covering(room);
        var ranked = ranked(wishes.wishes(covering), reports(world));
        return wishes.named(LabelPlacement.of(ranked, room, most), covering);
    }

    private static Map<String, Integer> reports(WorldView world) {
        return world.symbols().stream()
                .collect(Collectors.toMap(
                        PlaceSymbol::key, symbol -> symbol.eventIds().size(), Math::max));
    }

    /** Of those with as many reports, each next one is the farthest from all that come before it; the seat is first. */
    private static List<LabelPlacement.Wish> ranked(List<LabelPlacement.Wish> wishes, Map<String, Integer> reports) {
        var left = new ArrayList<>(wishes);
        var ranked = new ArrayList<LabelPlacement.Wish>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .max(Comparator.comparingInt(
                                    (LabelPlacement.Wish wish) -> reports.getOrDefault(wish.key(), Integer.MAX_VALUE))
                            .thenComparingDouble(wish -> apart(wish, ranked)))
                    .orElseThrow();
            left.remove(next);
            ranked.add(next);
        }
        return ranked;
    }

    private static double apart(LabelPlacement.Wish wish, List<LabelPlacement.Wish> others) {
        return others.stream()
                .mapToDouble(other -> Math.hypot(
                        wish.at().x() - other.at().x(),
                        wish.at().y() - other.at().y()))
                .min()
                .orElse(0);
    }

    private WorldView named(Map<String, Label> labels, Optional<PlaceSymbol> covering) {
        var symbols = world.symbols().stream()
                .map(symbol -> symbol.labelled(Optional.ofNullable(labels.get(symbol.key()))))
                .toList();
        var arcs = world.arcs().stream()
                .filter(arc -> !covering.map(PlaceSymbol::key).equals(Optional.of(arc.place())))
                .toList();
        var seat = world.seat()
                .map(mark -> new WorldView.SeatMark(
                        mark.at(), mark.name(), covering.isPresent(), Optional.ofNullable(labels.get(SEAT))));
        return new WorldView(world.crop(), world.fills(), symbols, arcs, seat, world.beyond(), world.scale());
    }

    /** The symbol under which the seat would lie: it is named after the seat, and no arc leads to it. */
    private Optional<PlaceSymbol> covering(LabelRoom room) {
        return world.seat()
                .flatMap(seat -> world.symbols().stream()
                        .filter(symbol -> room.distance(seat.at(), symbol.at()) < symbol.reach() + SEAT_RADIUS)
                        .findFirst());
    }

    private List<LabelPlacement.Wish> wishes(Optional<PlaceSymbol> covering) {
        var seats = new ArrayList<LabelPlacement.Wish>();
        var countries = new ArrayList<LabelPlacement.Wish>();
        var places = new ArrayList<LabelPlacement.Wish>();
        world.seat()
                .filter(_ -> covering.isEmpty())
                .ifPresent(seat -> seats.add(new LabelPlacement.Wish(
                        SEAT, seat.at(), SEAT_RADIUS, SEAT_RADIUS, seat.name(), Label.Kind.TOWN, true)));
        var carriers = carriers();
        for (var symbol : world.symbols()) {
            if (covering.filter(symbol::equals).isPresent()) {
                seats.add(wish(symbol, world.seat().orElseThrow().name(), Label.Kind.TOWN, true));
            } else if (carriers.contains(symbol)) {
                countries.add(wish(symbol, symbol.name().country(), Label.Kind.COUNTRY, true));
            } else {
                boolean named = towns && symbol.name().kind() == Label.Kind.TOWN;
                places.add(wish(symbol, named ? symbol.name().label() : "", Label.Kind.TOWN, false));
            }
        }
        seats.addAll(countries);
        seats.addAll(places);
        return seats;
    }

    /** One symbol for each country: that of the country as a whole, otherwise the first; no place abroad. */
    private Set<PlaceSymbol> carriers() {
        var carriers = new LinkedHashMap<String, PlaceSymbol>();
        for (var kind : Label.Kind.values()) {
            world.symbols().stream()
                    .filter(symbol -> !symbol.abroad() && symbol.name().kind() == kind)
                    .forEach(symbol -> carriers.putIfAbsent(symbol.country(), symbol));
        }
        return Set.copyOf(carriers.values());
    }

    private static LabelPlacement.Wish wish(PlaceSymbol symbol, String text, Label.Kind kind, boolean leader) {
        return new LabelPlacement.Wish(symbol.key(), symbol.at(), symbol.radius(), symbol.reach(), text, kind, leader);
    }
}
