package org.rolloutatlas.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

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
    private final String boundaries;
    private final Map<String, Capital> capitals;
    private final BasemapCache basemaps = new BasemapCache();
    private final Map<String, List<Polygon>> bodies = new ConcurrentHashMap<>();
    private final Map<String, Optional<double[]>> anchors = new ConcurrentHashMap<>();
    private final Map<String, WorldSketch> sketches = new ConcurrentHashMap<>();

    private World(List<Country> countries, String boundaries, Map<String, Capital> capitals) {
        this.countries = countries;
        this.boundaries = boundaries;
        this.capitals = Map.copyOf(capitals);
        index = new CountryIndex(countries);
        codes = Collections.unmodifiableSet(
                new TreeSet<>(countries.stream().map(Country::code).toList()));
    }

    /**
     * The world in a map file. Takes up to two seconds the first time: it also loads the projections, so that no later call
     * pays for them.
     *
     * @param geodata a TopoJSON file with an object {@code countries} whose geometries have the property {@code a3}, a GeoJSON
     *     file of countries, or a
     *     folder with {@code visionscarto-50m.json} or with one {@code .json} file of another name; {@code capitals.json} may
     *     stand beside it
     * @throws GeodataException if the file is missing or is not such a file
     */
    public static World read(Path geodata) {
        var drawn = GeodataReader.read(geodata);
        MapProjections.warmUp();
        return new World(drawn.countries(), drawn.boundaries(), CapitalsReader.read(geodata));
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
        var key = new BasemapCache.Whole(projection, meridian, detail, Set.copyOf(eventCountries));
        return basemaps.get(
                key, () -> BasemapBuilder.build(countries, projection, meridian, detail, key.eventCountries()));
    }

    /**
     * The plane for a map of some countries and places: its central meridian runs through their middle.
     *
     * @param countries codes
     * @param places pairs of degrees east and north
     * @return empty if they reach further than half around the globe, or if there are none
     */
    public Optional<Plane> plane(ProjectionKind projection, Set<String> countries, List<double[]> places) {
        var boxes = new ArrayList<Envelope>();
        for (var code : countries) {
            var body = body(code);
            if (body.isEmpty()) {
                anchor(code).ifPresent(at -> boxes.add(new Envelope(new Coordinate(at[0], at[1]))));
            } else {
                boxes.add(Rings.together(body).getEnvelopeInternal());
            }
        }
        places.forEach(at -> boxes.add(new Envelope(new Coordinate(at[0], at[1]))));
        return Extent.of(boxes)
                .filter(extent -> extent.longitudes() <= 180)
                .map(extent -> Plane.of(this, projection, extent));
    }

    /**
     * A part of the world, with outlines cut to it and as fine as its scale asks; computed once (some 10 ms), then kept.
     *
     * @param window which part, in units of the plane
     * @param pixel what a reader sees as one pixel where the map is drawn largest, in units of the plane; lines may be off by
     *     half of it
     */
    public Basemap closeUp(Plane plane, PlaneBox window, double pixel) {
        return closeUp(plane, window, window, window, pixel);
    }

    /**
     * The same with outlines around it, coarser, for pictures of other shapes than that of the part.
     *
     * @param fine where they are as fine as the scale asks, in units of the plane
     * @param drawn what they show, in units of the plane; holds the part
     */
    public Basemap closeUp(Plane plane, PlaneBox window, PlaneBox fine, PlaneBox drawn, double pixel) {
        return closeUp(plane, new CloseUpBuilder.Window(window, drawn, fine, pixel));
    }

    /**
     * A part of a map on the same plane, cut to it and finer.
     *
     * @param map of this world
     * @param part plane units of the map
     * @param pixel as for {@link #closeUp(Plane, PlaneBox, double)}, in plane units of the map
     */
    public Basemap finer(Basemap map, PlaneBox part, double pixel) {
        return map.closeUp()
                .map(close -> close.finer(part, pixel))
                .orElseGet(() -> closeUp(
                        Plane.of(this, map.kind(), map.centralMeridian()),
                        part.scaled(1 / map.width()),
                        pixel / map.width()));
    }

    Basemap closeUp(Plane plane, CloseUpBuilder.Window window) {
        return basemaps.get(
                new BasemapCache.Part(plane.key(), window), () -> new CloseUpBuilder(this, plane, window).build());
    }

    /** The polygons of the body of a country; none where it has no shape. */
    List<Polygon> body(String code) {
        return bodies.computeIfAbsent(code, key -> find(key).map(Bodies::of).orElse(List.of()));
    }

    /** Where the symbol of a country belongs, degrees east and north. */
    Optional<double[]> anchor(String code) {
        return anchors.computeIfAbsent(code, key -> find(key).flatMap(Anchors::onGlobe));
    }

    WorldSketch sketch(ProjectionKind projection, int meridian) {
        return sketches.computeIfAbsent(
                projection + " " + meridian, _ -> WorldSketch.of(countries, projection, meridian));
    }

    private Optional<Country> find(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
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

    /** Who drew the boundaries, to be named where they are shown. */
    public String boundaries() {
        return boundaries;
    }

    /** Whether any capital is known, whose source is to be named where they are shown. */
    public boolean hasCapitals() {
        return !capitals.isEmpty();
    }

    /** The town that a country is governed from; empty where that is disputed, or where nothing says so. */
    public Optional<Capital> capital(String code) {
        return Optional.ofNullable(capitals.get(code));
    }

    /** The codes of all countries and territories, in their order. */
    public Set<String> codes() {
        return codes;
    }

    List<Country> countries() {
        return countries;
    }
}
