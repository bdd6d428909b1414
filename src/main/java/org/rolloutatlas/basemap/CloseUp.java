package org.rolloutatlas.basemap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a basemap of a part of the world knows besides its outlines. Boxes are in the units of that basemap. Safe for use by
 * several threads.
 */
public final class CloseUp {
    private final World from;
    private final Plane plane;
    private final CloseUpBuilder.Window window;
    private final Land land;
    private final Map<String, Optional<PlaneBox>> bodies = new ConcurrentHashMap<>();

    CloseUp(World from, Plane plane, CloseUpBuilder.Window window, Land land) {
        this.from = from;
        this.plane = plane;
        this.window = window;
        this.land = land;
    }

    /** Where all of the world would be. */
    public PlaneBox world() {
        return window.inUnits(plane.bounds());
    }

    /** The central meridian, degrees east, a multiple of {@link Plane#MERIDIANS_APART}. */
    public int meridian() {
        return (int) plane.key().meridian();
    }

    /** What is drawn of the world. */
    public PlaneBox drawn() {
        return window.inUnits(window.clip());
    }

    /** Where it is drawn as finely as its scale asks. */
    PlaneBox fine() {
        return window.inUnits(window.fine());
    }

    /** The box around the body of a country; empty for a code that the world has not. */
    public Optional<PlaneBox> body(String code) {
        return bodies.computeIfAbsent(code, key -> plane.body(key).map(window::inUnits));
    }

    /**
     * Where the mark of a country as a whole belongs: inside its largest part, clear of its towns.
     *
     * @param towns plane units
     */
    public Optional<PlanePoint> clear(String code, List<PlanePoint> towns) {
        return land.clear(code, towns);
    }

    /** The town that a country is governed from, see {@link World#capital}. */
    public Optional<Capital> capital(String code) {
        return from.capital(code);
    }

    /** Where a geographic position lies here. */
    public PlanePoint at(double lon, double lat) {
        return window.inUnits(plane.project(lon, lat));
    }

    /** What is drawn here, to find room for names in. */
    public Land land() {
        return land;
    }

    /**
     * The outline of all land, without borders, for a small map that says where this one lies: SVG path data in units of
     * {@link WorldSketch#WIDTH} across the world.
     */
    public WorldSketch sketch() {
        return from.sketch(plane.key().projection(), meridian());
    }

    /** A part of the same plane, see {@link World#finer}. */
    Basemap finer(PlaneBox part, double pixel) {
        return from.closeUp(plane, window.inWorld(part), pixel / window.units());
    }

    /** The same plane with more of the world drawn on it, coarsely. */
    Basemap reaching(PlaneBox part) {
        return from.closeUp(plane, window.reaching(window.inWorld(part)));
    }

    /** The same plane with more of the world drawn on it. */
    Basemap covering(PlaneBox part) {
        return from.closeUp(plane, window.clippedTo(window.inWorld(part)));
    }
}
