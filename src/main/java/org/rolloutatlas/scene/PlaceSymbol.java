package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;

/**
 * One place on the map with all that is reported from it.
 *
 * @param key stable: the country, and the position if one is known
 * @param country ISO 3166-1 alpha-2 code of the country for which it counts; the first one of a place abroad
 * @param name in the language of the scene
 * @param abroad whether it lies in a country that none of its events concern
 * @param at plane units
 * @param radius pixels; its area grows with the number of events
 * @param stage the stage that stands, as last reported
 * @param once whether no event that supports this stage has a second independent source
 * @param disputed whether sources disagree on one of its events; not said of a country as a whole
 * @param planned whether all of it is only announced for the future
 * @param eventIds in the order of time
 * @param label its name on the map, where there is room for it
 * @param pointer where it really lies, if that is beyond the map: then it stands at the edge
 */
public record PlaceSymbol(
        String key,
        String country,
        PlaceName name,
        boolean abroad,
        PlanePoint at,
        double radius,
        StageClass stage,
        boolean once,
        boolean disputed,
        boolean planned,
        List<String> eventIds,
        Optional<Label> label,
        Optional<Pointer> pointer) {
    /** Least radius of the ring around what a chapter rests on, pixels. */
    public static final double RING = 11;

    /** Room between a symbol and its ring, pixels. */
    private static final double CLEAR = 5;

    /** How far the tick of a disputed symbol reaches from its middle, pixels. */
    private static final double SLASH = 7.8;

    public PlaceSymbol {
        eventIds = List.copyOf(eventIds);
    }

    /** How far it reaches from its middle, pixels: a disputed one has a tick. */
    double reach() {
        double own = disputed ? Math.max(radius, SLASH) : radius;
        return pointer.isPresent() ? Math.max(own, Pointer.REACH) : own;
    }

    /** The same at the edge of the map, small and without tick: it is a sign of what is elsewhere. */
    PlaceSymbol atEdge(PlanePoint edge, Pointer away) {
        return new PlaceSymbol(
                key,
                country,
                name,
                abroad,
                edge,
                Math.min(radius, Pointer.RADIUS),
                stage,
                once,
                false,
                planned,
                eventIds,
                label,
                Optional.of(away));
    }

    /** The same where it really is. */
    PlaceSymbol atHome() {
        return new PlaceSymbol(
                key,
                country,
                name,
                abroad,
                pointer.map(Pointer::to).orElse(at),
                radius,
                stage,
                once,
                disputed,
                planned,
                eventIds,
                label,
                Optional.empty());
    }

    /** The same at another place of the plane. */
    PlaceSymbol movedTo(PlanePoint other) {
        return new PlaceSymbol(
                key, country, name, abroad, other, radius, stage, once, disputed, planned, eventIds, label, pointer);
    }

    /** Larger, and without the tick: seen small, it would be one more thing to wonder at. */
    PlaceSymbol enlarged(double factor) {
        return new PlaceSymbol(
                key, country, name, abroad, at, radius * factor, stage, once, false, planned, eventIds, label, pointer);
    }

    /** The same as a mark of a stage alone, whatever rests on how much. */
    public PlaceSymbol standing(StageClass other, double size) {
        return new PlaceSymbol(
                key, country, name, abroad, at, size, other, false, false, false, eventIds, label, pointer);
    }

    /** The same as the place of one of its events: with the stage that this one reports (of a plan, that something is proposed), and how it was reported. */
    public PlaceSymbol of(Event event) {
        return new PlaceSymbol(
                key,
                country,
                name,
                abroad,
                at,
                radius,
                StandingStage.reached(event),
                event.independentSources() <= 1,
                !event.disagreements().isEmpty() && disputed,
                event.planned(),
                eventIds,
                label,
                pointer);
    }

    PlaceSymbol labelled(Optional<Label> placed) {
        return new PlaceSymbol(
                key, country, name, abroad, at, radius, stage, once, disputed, planned, eventIds, placed, pointer);
    }

    /** Radius of the ring around it where a chapter rests on it, pixels. */
    public double ring() {
        return Math.max(RING, radius + CLEAR);
    }
}
