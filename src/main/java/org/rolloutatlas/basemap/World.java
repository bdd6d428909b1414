package org.rolloutatlas.basemap;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * The countries of one map file: to be drawn as a {@link Basemap}, and to be asked what lies where. Immutable; safe for use by
 * several threads.
 *
 * <p>Codes are ISO 3166-1 alpha-2, XK for Kosovo, and the file's own code in lower case for what has neither. The borders are
 * those of the file ({@code geodata/README.md}); Antarctica is left out.
 */
public final class World {
    private final List<Country> countries;
    private final CountryIndex index;
    private final Set<String> codes;
    private final BasemapCache basemaps = new BasemapCache();

    private World(List<Country> countries) {
        this.countries = countries;
        index = new CountryIndex(countries);
        codes = Collections.unmodifiableSet(
                new TreeSet<>(countries.stream().map(Country::code).toList()));
    }

    /**
     * The world in a map file. Takes up to two seconds the first time: it also loads the projections, so that no later call
     * pays for them.
     *
     * @param geodata a TopoJSON file with an object {@code countries} whose geometries have the property {@code a3}, or a
     *     folder with {@code visionscarto-50m.json} or with one {@code .json} file of another name
     * @throws GeodataException if the file is missing or is not such a file
     */
    public static World read(Path geodata) {
        var countries = GeodataReader.read(geodata);
        MapProjections.warmUp();
        return new World(countries);
    }

    /**
     * The map to draw on; computed once (0.1 to 0.5 s), then kept.
     *
     * @param centralMeridian degrees east at the middle of the map, any finite value
     * @param eventCountries codes of the countries that are drawn finer because the reader comes for them
     */
    public Basemap basemap(
            ProjectionKind projection, double centralMeridian, Detail detail, Set<String> eventCountries) {
        if (!Double.isFinite(centralMeridian)) {
            throw new IllegalArgumentException("central meridian must be a number of degrees, was " + centralMeridian);
        }
        // + 0.0 turns -0.0 into 0.0
        var meridian = centralMeridian - 360 * Math.floor((centralMeridian + 180) / 360) + 0.0;
        var key = new BasemapCache.Key(projection, meridian, detail, Set.copyOf(eventCountries));
        return basemaps.get(
                key, () -> BasemapBuilder.build(countries, projection, meridian, detail, key.eventCountries()));
    }

    /**
     * How far a position is from a country: 0 inside, otherwise the length of the geodesic to its nearest edge. That edge is
     * found in a plane around the position, so that distances over about 1000 km may be some per cent too long.
     *
     * @param lon degrees east
     * @param lat degrees north
     * @return kilometres, to a point where the file has no shape (Vatican City); empty for a code that this world has not
     */
    public OptionalDouble distanceKm(String code, double lon, double lat) {
        return index.distanceKm(code, lon, lat);
    }

    /** The codes of all countries and territories, in their order. */
    public Set<String> codes() {
        return codes;
    }

    List<Country> countries() {
        return countries;
    }
}
