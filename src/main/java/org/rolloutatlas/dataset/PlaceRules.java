package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.phrase.Amount;
import org.rolloutatlas.phrase.Phrase;

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
                    Phrase.of(
                            "invalid basis '{0}' for a place of which only the country is known; allowed: capital-as-proxy",
                            basis.get()),
                    Phrase.of(
                            "Give the capital's point as a proxy, or a finer precision if the source names the place."));
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
                    Phrase.of(
                            "invalid point {0}, {1}: {2} km from {3}, {4} km at most",
                            lon.get(),
                            lat.get(),
                            new Amount(rounded(nearest.getAsDouble())),
                            String.join(", ", countries),
                            (int) TOLERANCE),
                    Phrase.of(
                            "Mend lon and lat (longitude first), or name the country of a meeting abroad in place.country."));
        }
    }

    private static long rounded(double kilometres) {
        return BigDecimal.valueOf(kilometres).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static void order(Entry amount, Findings findings) {
        var min = amount.number("min");
        var max = amount.number("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            findings.error(
                    amount,
                    Phrase.of("invalid amount: min {0} is more than max {1}", min.get(), max.get()),
                    Phrase.of("Swap them."));
        }
    }
}
