package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.PlaceBasis;
import org.rolloutatlas.event.Precision;

/**
 * Events that share a place.
 *
 * <p>Positions within half a degree in one country are one place. An event of which only the country is known joins the
 * place at which the dataset lets the capital stand for that country, if there is one; otherwise it sits on the country's
 * anchor. An event without place that concerns several countries appears in each of them.
 */
final class PlaceGroup {
    private static final double SAME_PLACE_DEGREES = 0.5;

    private final String country;
    private final Optional<LonLat> position;
    /** Whether it stands for all of the country, whatever places its events name. */
    private final boolean whole;

    private final List<Event> events = new ArrayList<>();

    private PlaceGroup(String country, Optional<LonLat> position, boolean whole) {
        this.country = country;
        this.position = position;
        this.whole = whole;
    }

    static List<PlaceGroup> of(List<Event> events) {
        var groups = new ArrayList<PlaceGroup>();
        for (var event : events) {
            position(event).ifPresent(at -> located(groups, seat(event), at).add(event));
        }
        for (var event : events) {
            if (position(event).isEmpty()) {
                event.countries().forEach(country -> somewhere(groups, country).add(event));
            }
        }
        return groups;
    }

    /** One group per country that an event concerns, wherever in it. */
    static List<PlaceGroup> byCountry(List<Event> events) {
        var groups = new TreeMap<String, PlaceGroup>();
        for (var event : events) {
            event.countries()
                    .forEach(country -> groups.computeIfAbsent(
                                    country, code -> new PlaceGroup(code, Optional.empty(), true))
                            .add(event));
        }
        return List.copyOf(groups.values());
    }

    String country() {
        return country;
    }

    /** Whether it stands for all of its country. */
    boolean isWhole() {
        return whole;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    String key() {
        return position.map(at -> String.format(Locale.ROOT, "%s@%.1f,%.1f", country, at.lon(), at.lat()))
                .orElse(country);
    }

    /** The place that its events name; empty when only the country is known. */
    Optional<Place> named() {
        return events.stream()
                .filter(_ -> !whole)
                .flatMap(event -> event.place().stream())
                .filter(place -> !isCountryOnly(place))
                .findFirst();
    }

    Optional<PlanePoint> at(Basemap basemap) {
        return position.map(at -> basemap.projector().project(at.lon(), at.lat()))
                .or(() -> basemap.findOutline(country).map(outline -> outline.anchor()));
    }

    /** Joined with the places of the same country that would be drawn over it. */
    static List<PlaceGroup> merged(List<PlaceGroup> groups, BiPredicate<PlaceGroup, PlaceGroup> overlaps) {
        var largestFirst = groups.stream()
                .sorted(Comparator.comparingInt((PlaceGroup group) -> -group.events.size()))
                .toList();
        var merged = new ArrayList<PlaceGroup>();
        for (var group : largestFirst) {
            find(merged, other -> other.country.equals(group.country) && overlaps.test(other, group))
                    .orElseGet(() -> begin(merged, group))
                    .events
                    .addAll(group.events);
        }
        return merged;
    }

    private void add(Event event) {
        events.add(event);
    }

    private static Optional<LonLat> position(Event event) {
        return event.place().flatMap(Place::position);
    }

    /** The country in which the event is placed; that of a meeting abroad is not one of those it concerns. */
    private static String seat(Event event) {
        return event.place()
                .flatMap(Place::country)
                .or(() -> event.countries().stream().findFirst())
                .orElse("");
    }

    private static PlaceGroup located(List<PlaceGroup> groups, String country, LonLat at) {
        return find(
                        groups,
                        group -> group.country.equals(country)
                                && group.position
                                        .filter(other -> isNear(other, at))
                                        .isPresent())
                .orElseGet(() -> begin(groups, country, Optional.of(at)));
    }

    private static PlaceGroup somewhere(List<PlaceGroup> groups, String country) {
        return find(groups, group -> group.country.equals(country) && group.standsForCountry())
                .orElseGet(() -> begin(groups, country, Optional.empty()));
    }

    private boolean standsForCountry() {
        return position.isEmpty()
                || events.stream().flatMap(event -> event.place().stream()).anyMatch(PlaceGroup::isCountryOnly);
    }

    private static boolean isCountryOnly(Place place) {
        return place.precision() == Precision.COUNTRY || place.basis() == PlaceBasis.CAPITAL_AS_PROXY;
    }

    private static boolean isNear(LonLat a, LonLat b) {
        return Math.hypot(a.lon() - b.lon(), a.lat() - b.lat()) < SAME_PLACE_DEGREES;
    }

    private static Optional<PlaceGroup> find(List<PlaceGroup> groups, Predicate<PlaceGroup> condition) {
        return groups.stream().filter(condition).findFirst();
    }

    /** Without its events. */
    private static PlaceGroup begin(List<PlaceGroup> groups, PlaceGroup like) {
        var group = new PlaceGroup(like.country, like.position, like.whole);
        groups.add(group);
        return group;
    }

    private static PlaceGroup begin(List<PlaceGroup> groups, String country, Optional<LonLat> position) {
        var group = new PlaceGroup(country, position, false);
        groups.add(group);
        return group;
    }
}
