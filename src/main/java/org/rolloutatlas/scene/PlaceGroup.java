package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Place;

/**
 * Events that share a place.
 *
 * <p>Positions within half a degree in one country are one place. An event of which only the country is known is never drawn
 * at the capital: it sits on the country's anchor. An event without place that concerns several countries appears in each of
 * them. A place abroad belongs to the countries that its events concern, not to the one in which it lies.
 */
final class PlaceGroup {
    private static final double SAME_PLACE_DEGREES = 0.5;
    /** Share of the radius of the country's body. */
    private static final double BESIDE = 0.6;

    /** The country in which it lies. */
    private final String country;
    /** Whether none of its events concern that country. */
    private final boolean abroad;
    /** Empty for the country as a whole. */
    private final Optional<LonLat> position;
    /** Of the place; empty for the country as a whole, or when there are several. */
    private Optional<LocalizedText> name;
    /** Whether it gathers several places. */
    private boolean several;
    /** Whether it stands for all that is counted of its country, wherever it was. */
    private boolean counted;

    /** Where the country as a whole stands on a close map, clear of its towns; plane units. */
    private Optional<PlanePoint> clear = Optional.empty();

    private final List<Event> events = new ArrayList<>();

    private PlaceGroup(String country, boolean abroad, Optional<LonLat> position, Optional<LocalizedText> name) {
        this.country = country;
        this.abroad = abroad;
        this.position = position;
        this.name = name;
    }

    static List<PlaceGroup> of(List<Event> events) {
        var groups = new ArrayList<PlaceGroup>();
        for (var event : events) {
            if (event.place().isEmpty()) {
                event.countries()
                        .forEach(country -> whole(groups, country, false).add(event));
            } else {
                var place = event.place().get();
                var host = place.country().filter(code -> !event.countries().contains(code));
                var country =
                        host.or(() -> event.countries().stream().findFirst()).orElse("");
                (place.pinpoint().isEmpty()
                                ? whole(groups, country, host.isPresent())
                                : located(groups, country, host.isPresent(), place))
                        .add(event);
            }
        }
        return groups;
    }

    /** One group per country that an event concerns, wherever in it. */
    static List<PlaceGroup> byCountry(List<Event> events) {
        var groups = new TreeMap<String, PlaceGroup>();
        for (var event : events) {
            event.countries()
                    .forEach(country -> groups.computeIfAbsent(country, PlaceGroup::anywhere)
                            .add(event));
        }
        return List.copyOf(groups.values());
    }

    /** ISO 3166-1 alpha-2 codes of the countries for which it counts; the first of them stands for it. */
    List<String> countries() {
        var concerned = new LinkedHashSet<String>();
        events.forEach(event -> concerned.addAll(event.countries()));
        return abroad ? List.copyOf(concerned) : List.of(country);
    }

    /** Whether none of its events concern the country in which it lies. */
    boolean isAbroad() {
        return abroad;
    }

    /** Whether it lies in one of these countries. */
    boolean isIn(Set<String> codes) {
        return codes.contains(country);
    }

    /** Whether it stands for all that is counted of its country, wherever it was. */
    boolean isCounted() {
        return counted;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** Stable: the country for which it counts, and where it lies if that is not all of that country. */
    String key() {
        var owner = countries().stream().findFirst().orElse("");
        var where = position.map(at -> String.format(Locale.ROOT, "%.1f,%.1f", at.lon(), at.lat()))
                .orElse(country);
        return where.equals(owner) ? owner : owner + "@" + where;
    }

    PlaceName name(Language language) {
        var text = name.map(place -> place.in(language));
        if (abroad) {
            var place = text.orElseGet(() -> CountryNames.of(country, language));
            return PlaceName.abroad(place, country, countries(), language);
        }
        return text.map(town -> PlaceName.ofTown(town, country, language))
                .orElseGet(
                        () -> several ? PlaceName.ofCountry(country, language) : PlaceName.ofWhole(country, language));
    }

    Optional<PlanePoint> at(Basemap basemap) {
        return position.isPresent()
                ? position.map(at -> basemap.projector().project(at.lon(), at.lat()))
                : clear.or(() -> basemap.findOutline(country).map(this::inBody));
    }

    /** The country's anchor; a visit from abroad beside it, still within the country. */
    private PlanePoint inBody(Outline outline) {
        var anchor = outline.anchor();
        return abroad ? new PlanePoint(anchor.x() + outline.radius() * BESIDE, anchor.y()) : anchor;
    }

    /** Marks of countries as a whole stand clear of the towns of the same country. */
    static void clear(List<PlaceGroup> groups, Basemap basemap, CloseUp close) {
        for (var group : groups) {
            if (group.position.isEmpty() && !group.abroad) {
                var towns = groups.stream()
                        .filter(other -> other.country.equals(group.country) && other.position.isPresent())
                        .flatMap(other -> other.at(basemap).stream())
                        .toList();
                if (!towns.isEmpty()) {
                    group.clear = close.clear(group.country, towns);
                }
            }
        }
    }

    /** Joined with the places of the same country that would be drawn over it; the country as a whole takes its towns in. */
    static List<PlaceGroup> merged(List<PlaceGroup> groups, BiPredicate<PlaceGroup, PlaceGroup> overlaps) {
        var widestFirst = groups.stream()
                .sorted(Comparator.comparing((PlaceGroup group) -> group.position.isPresent())
                        .thenComparingInt(group -> -group.events.size()))
                .toList();
        var merged = new ArrayList<PlaceGroup>();
        for (var group : widestFirst) {
            find(merged, other -> other.isOfSameKind(group) && overlaps.test(other, group))
                    .orElseGet(() -> begin(merged, group.country, group.abroad, group.position, group.name))
                    .take(group);
        }
        return merged;
    }

    private void take(PlaceGroup other) {
        counted |= other.counted;
        clear = clear.or(() -> other.clear);
        several |= other.several || !name.equals(other.name);
        name = several ? Optional.empty() : name;
        events.addAll(other.events);
    }

    private boolean isOfSameKind(PlaceGroup other) {
        return country.equals(other.country) && abroad == other.abroad;
    }

    private void add(Event event) {
        events.add(event);
    }

    private static PlaceGroup located(List<PlaceGroup> groups, String country, boolean abroad, Place place) {
        return find(
                        groups,
                        group -> group.country.equals(country)
                                && group.abroad == abroad
                                && group.position
                                        .filter(other -> place.position()
                                                .filter(at -> isNear(other, at))
                                                .isPresent())
                                        .isPresent())
                .orElseGet(() -> begin(groups, country, abroad, place.position(), Optional.of(place.name())));
    }

    private static PlaceGroup whole(List<PlaceGroup> groups, String country, boolean abroad) {
        return find(
                        groups,
                        group -> group.country.equals(country) && group.abroad == abroad && group.position.isEmpty())
                .orElseGet(() -> begin(groups, country, abroad, Optional.empty(), Optional.empty()));
    }

    private static PlaceGroup anywhere(String country) {
        var group = new PlaceGroup(country, false, Optional.empty(), Optional.empty());
        group.several = true;
        group.counted = true;
        return group;
    }

    private static boolean isNear(LonLat a, LonLat b) {
        return Math.hypot(a.lon() - b.lon(), a.lat() - b.lat()) < SAME_PLACE_DEGREES;
    }

    private static Optional<PlaceGroup> find(List<PlaceGroup> groups, Predicate<PlaceGroup> condition) {
        return groups.stream().filter(condition).findFirst();
    }

    private static PlaceGroup begin(
            List<PlaceGroup> groups,
            String country,
            boolean abroad,
            Optional<LonLat> position,
            Optional<LocalizedText> name) {
        var group = new PlaceGroup(country, abroad, position, name);
        groups.add(group);
        return group;
    }
}
