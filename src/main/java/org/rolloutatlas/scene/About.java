package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.Projector;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Place;

/**
 * What a map of some events is about: the bodies of the countries that all of them concern, or of all countries if they have
 * none in common, and their places in these countries. Where a supplier sits, and where a meeting abroad was, is not; nor are
 * the other countries of one report among many.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 */
record About(Set<String> countries, List<LonLat> places) {
    static About of(List<Event> events) {
        var all = new TreeSet<String>();
        events.forEach(event -> all.addAll(event.countries()));
        var common = new TreeSet<>(all);
        events.stream()
                .filter(event -> !event.countries().isEmpty())
                .forEach(event -> common.retainAll(event.countries()));
        var countries = common.isEmpty() ? all : common;
        var places = new ArrayList<LonLat>();
        for (var event : events) {
            event.place()
                    .filter(place -> place.country()
                            .or(() -> event.countries().stream().findFirst())
                            .map(countries::contains)
                            .orElse(true))
                    .flatMap(Place::pinpoint)
                    .ifPresent(places::add);
        }
        return new About(Set.copyOf(countries), List.copyOf(places));
    }

    /** Degrees east and north. */
    List<double[]> positions() {
        return places.stream().map(at -> new double[] {at.lon(), at.lat()}).toList();
    }

    /**
     * The box around all of it; empty where nothing of it is on the map.
     *
     * @param body of a country, in the units of the projector
     */
    Optional<PlaneBox> box(Function<String, Optional<PlaneBox>> body, Projector projector) {
        var boxes = new ArrayList<PlaneBox>();
        countries.forEach(code -> body.apply(code).ifPresent(boxes::add));
        places.forEach(at -> boxes.add(PlaneBox.at(projector.project(at.lon(), at.lat()))));
        return boxes.isEmpty() ? Optional.empty() : Optional.of(PlaneBox.around(boxes));
    }
}
