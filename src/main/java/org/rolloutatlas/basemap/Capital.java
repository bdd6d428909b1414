package org.rolloutatlas.basemap;

import java.util.Map;
import java.util.Optional;

/**
 * The town that a country is governed from, to find the way on a map of it.
 *
 * @param country as in {@link World#codes()}
 * @param lon degrees east
 * @param lat degrees north
 * @param names by language tag
 */
public record Capital(String country, double lon, double lat, Map<String, String> names) {
    public Capital {
        names = Map.copyOf(names);
    }

    /** What it is called in that language; a map without a word for it is left without it. */
    public Optional<String> name(String tag) {
        return Optional.ofNullable(names.get(tag));
    }
}
