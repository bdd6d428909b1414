package org.rolloutatlas.selection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.TextPack;

/** The part of the world in which a country is counted, after the M49 standard of the United Nations. */
public final class Region {
    private static final Map<String, String> BY_COUNTRY = read();

    private Region() {}

    /** The region code of a country, e.g. {@code south-eastern-asia} for {@code MM}; empty for an unknown country. */
    public static Optional<String> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }

    private static Map<String, String> read() {
        var byCountry = new HashMap<String, String>();
        TextPack.read(Region.class, "regions").forEach((region, countries) -> {
            for (var country : countries.split(" ", -1)) {
                byCountry.put(country, region);
            }
        });
        return Map.copyOf(byCountry);
    }
}
