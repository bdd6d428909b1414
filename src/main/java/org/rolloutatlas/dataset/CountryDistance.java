package org.rolloutatlas.dataset;

import java.util.OptionalDouble;

/** How far a point lies from a country, as the base map knows it. */
@FunctionalInterface
public interface CountryDistance {
    /** A map that knows no country: no point is checked. */
    CountryDistance UNKNOWN = (country, lon, lat) -> OptionalDouble.empty();

    /**
     * Kilometres from the point to the outline of the country, 0 within it; empty when the map does not show the country.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param lon degrees east of Greenwich, -180 to 180
     * @param lat degrees north of the equator, -90 to 90
     */
    OptionalDouble kilometres(String country, double lon, double lat);
}
