package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which mark of a map wishes for which name. The first symbol of a country carries the name of the country, further ones
 * that of their place; a place abroad carries its own name only. Where the map is close, every town carries its own name and
 * countries are named by themselves. The seat of an actor is named before all, land after all.
 */
final class WorldLabels {
    private static final String SEAT = "seat";
    private static final double SEAT_RADIUS = WorldView.SeatMark.RADIUS;

    private static final List<Label.Kind> FAR = List.of(Label.Kind.COUNTRY, Label.Kind.TOWN);
    private static final List<Label.Kind> CLOSE = List.of(Label.Kind.COUNTRY);

    private final WorldView world;
    private final boolean towns;
    private final boolean near;

    private WorldLabels(WorldView world, boolean towns) {
        this(world, towns, isClose(world));
    }

    /**
     * Wishes for the names of a map.
     *
     * @param near whether every town carries its own name, and a line may lead to it
     */
    private WorldLabels(WorldView world, boolean towns, boolean near) {
        this.world = world;
        this.towns = towns;
        this.near = near;
    }

    /**
     * The same map with names where there is room for them.
     *
     * @param towns whether places smaller than a country are named
     */
    static WorldView placed(WorldView world, LabelRoom room, boolean towns) {
        var wishes = new WorldLabels(world, towns);
        var covering = wishes.covering(room);
        return wishes.named(LabelPlacement.of(wishes.wishes(covering), world.lands(), room), covering);
    }

    /**
     * The map of a chapter: what it rests on is named first. Where marks of the rest of the story lie, no name stands that could
     * be theirs, unless fewer would find room.
     *
     * @param near whether it is so near that a town is not named after its country
     * @param ringed what the chapter rests on
     * @param beside marks of the rest of the story
     */
    static WorldView inChapter(
            WorldView world, LabelRoom room, boolean near, Predicate<PlaceSymbol> ringed, List<PlaceSymbol> beside) {
        var chapter = new WorldLabels(world, true, near);
        var covering = chapter.covering(room);
        var wishes = new ArrayList<LabelPlacement.Wish>();
        var rings = world.symbols().stream()
                .filter(ringed)
                .collect(Collectors.toMap(PlaceSymbol::key, PlaceSymbol::ring, Math::max));
        chapter.wishes(covering).stream()
                .map(wish -> Optional.ofNullable(rings.get(wish.key()))
                        .map(wish::within)
                        .orElse(wish))
                .sorted(Comparator.comparing(wish -> !rings.containsKey(wish.key())))
                .forEach(wishes::add);
        var alone = LabelPlacement.of(wishes, world.lands(), room);
        beside.forEach(symbol -> wishes.add(new LabelPlacement.Wish(
                "beside " + symbol.key(), symbol.at(), symbol.radius(), symbol.reach(), "", Label.Kind.TOWN, false)));
        var among = LabelPlacement.of(wishes, world.lands(), room);
        return chapter.named(among.size() < alone.size() ? alone : among, covering);
    }

    /** The same with a few names of countries: where most is reported first, then those that lie widest apart. */
    static WorldView few(WorldView world, LabelRoom room, int most) {
        var wishes = new WorldLabels(world, world.extent() != WorldView.Extent.WORLD);
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

    private static boolean isClose(WorldView world) {
        return world.extent() != WorldView.Extent.WORLD;
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
                        mark.at(),
                        mark.name(),
                        covering.isPresent(),
                        Optional.ofNullable(labels.get(SEAT)),
                        mark.pointer()));
        var lands = world.lands().stream()
                .map(land -> land.labelled(Optional.ofNullable(labels.get(land.key()))))
                .toList();
        return new WorldView(
                world.crop(),
                world.fills(),
                symbols,
                arcs,
                seat,
                world.beyond(),
                world.scale(),
                world.extent(),
                lands,
                world.locator());
    }

    /** The symbol under which the seat would lie: it is named after the seat, and no arc leads to it. */
    private Optional<PlaceSymbol> covering(LabelRoom room) {
        return world.seat()
                .flatMap(seat -> world.symbols().stream()
                        .filter(symbol -> seat.pointer().isEmpty()
                                && room.distance(seat.at(), symbol.at()) < symbol.reach() + SEAT_RADIUS)
                        .findFirst());
    }

    private List<LabelPlacement.Wish> wishes(Optional<PlaceSymbol> covering) {
        var seats = new ArrayList<LabelPlacement.Wish>();
        var countries = new ArrayList<LabelPlacement.Wish>();
        var places = new ArrayList<LabelPlacement.Wish>();
        world.seat()
                .filter(_ -> covering.isEmpty())
                .ifPresent(seat -> seats.add(new LabelPlacement.Wish(
                        SEAT,
                        seat.at(),
                        SEAT_RADIUS,
                        seat.reach(),
                        seat.name(),
                        Label.Kind.TOWN,
                        seat.pointer().isEmpty())));
        var carriers = carriers();
        for (var symbol : world.symbols()) {
            if (covering.filter(symbol::equals).isPresent()) {
                seats.add(wish(symbol, world.seat().orElseThrow().name(), Label.Kind.TOWN, true));
            } else if (symbol.pointer().isPresent()) {
                seats.add(wish(
                        symbol,
                        near && !isClose(world) ? symbol.name().own() : counted(symbol),
                        Label.Kind.TOWN,
                        false));
            } else if (carriers.contains(symbol)) {
                countries.add(wish(symbol, country(symbol), Label.Kind.COUNTRY, true));
            } else {
                boolean named = towns && symbol.name().kind() == Label.Kind.TOWN;
                places.add(wish(symbol, named ? town(symbol) : "", Label.Kind.TOWN, near));
            }
        }
        seats.addAll(countries);
        seats.addAll(places);
        return seats;
    }

    /** The mark of a country says so where it stands among towns of the same country. */
    private String country(PlaceSymbol symbol) {
        return switch (world.extent()) {
            case WORLD, COUNTRIES -> symbol.name().country();
            case COUNTRY -> symbol.name().full();
        };
    }

    private String town(PlaceSymbol symbol) {
        return switch (world.extent()) {
            case WORLD -> near ? symbol.name().own() : symbol.name().label();
            case COUNTRIES ->
                symbol.abroad()
                        ? symbol.name().label()
                        : numbered(symbol, symbol.name().own());
            case COUNTRY -> numbered(symbol, symbol.name().own());
        };
    }

    private String counted(PlaceSymbol symbol) {
        return switch (world.extent()) {
            case WORLD, COUNTRIES -> numbered(symbol, symbol.name().label());
            case COUNTRY -> numbered(symbol, symbol.name().own());
        };
    }

    /** With the number of its reports, if there are several. */
    private static String numbered(PlaceSymbol symbol, String name) {
        int reports = symbol.eventIds().size();
        return reports > 1 ? name + " " + reports : name;
    }

    /**
     * One symbol for each country: that of the country as a whole, otherwise the first; no place abroad. Where the map is
     * close, only those of countries as a whole.
     */
    private Set<PlaceSymbol> carriers() {
        var carriers = new LinkedHashMap<String, PlaceSymbol>();
        for (var kind : near ? CLOSE : FAR) {
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
