package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A point lies where its record says, and says where it comes from. */
final class PlaceRules {
    /** Kilometres by which coasts and borders of the base map may differ from the ground. */
    static final double TOLERANCE = 15;

    private PlaceRules() {}

    static void check(Draft draft, CountryDistance distance, Findings findings) {
        for (var event : draft.events) {
            event.place().ifPresent(place -> {
                basis(place, findings);
                point(event, place, distance, findings);
            });
            event.amount().ifPresent(amount -> order(amount, findings));
        }
    }

    private static void basis(Entry place, Findings findings) {
        var basis = place.text("basis");
        if (place.text("precision").filter("country"::equals).isPresent()
                && basis.isPresent()
                && !basis.get().equals("capital-as-proxy")) {
            findings.error(
                    place.find("basis").orElse(place),
                    "invalid basis '" + basis.get() + "' for a place of which only the country is known; allowed: "
                            + "capital-as-proxy",
                    "Give the capital's point as a proxy, or a finer precision if the source names the place.");
        }
    }

    private static void point(EventFields event, Entry place, CountryDistance distance, Findings findings) {
        var lon = place.number("lon").map(BigDecimal::doubleValue);
        var lat = place.number("lat").map(BigDecimal::doubleValue);
        if (lon.isEmpty() || lat.isEmpty() || Math.abs(lon.get()) > 180 || Math.abs(lat.get()) > 90) {
            return;
        }
        var countries = place.text("country")
                .map(List::of)
                .orElseGet(() -> event.entry().texts("countries"));
        var distances = new ArrayList<Double>();
        for (var country : countries) {
            var kilometres = distance.kilometres(country, lon.get(), lat.get());
            if (kilometres.isEmpty()) {
                return;
            }
            distances.add(kilometres.getAsDouble());
        }
        var nearest = distances.stream().mapToDouble(Double::doubleValue).min();
        if (nearest.isPresent() && nearest.getAsDouble() > TOLERANCE) {
            findings.error(
                    place,
                    "invalid point " + lon.get() + ", " + lat.get() + ": " + words(nearest) + " km from "
                            + String.join(", ", countries) + ", " + (int) TOLERANCE + " km at most",
                    "Mend lon and lat (longitude first), or name the country of a meeting abroad in place.country.");
        }
    }

    private static String words(OptionalDouble kilometres) {
        return String.format(Locale.ROOT, "%,.0f", kilometres.getAsDouble());
    }

    private static void order(Entry amount, Findings findings) {
        var min = amount.number("min");
        var max = amount.number("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            findings.error(amount, "invalid amount: min " + min.get() + " is more than max " + max.get(), "Swap them.");
        }
    }
}
