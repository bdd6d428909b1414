package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.StageClass;

/**
 * One place on the map with all that is reported from it.
 *
 * @param key stable: the country, and the position if one is known
 * @param country ISO 3166-1 alpha-2 code
 * @param place name of the place; empty when only the country is known
 * @param at plane units
 * @param radius pixels; its area grows with the number of events
 * @param stage the stage that stands, as last reported
 * @param once whether no event that supports this stage has a second independent source
 * @param disputed whether sources disagree on one of its events; not said where events are counted by country
 * @param planned whether all of it is only announced for the future
 * @param eventIds in the order of time
 * @param label its name on the map, where there is room for it
 */
public record PlaceSymbol(
        String key,
        String country,
        Optional<String> place,
        PlanePoint at,
        double radius,
        StageClass stage,
        boolean once,
        boolean disputed,
        boolean planned,
        List<String> eventIds,
        Optional<Label> label) {
    public PlaceSymbol {
        eventIds = List.copyOf(eventIds);
    }

    PlaceSymbol labelled(Optional<Label> placed) {
        return new PlaceSymbol(key, country, place, at, radius, stage, once, disputed, planned, eventIds, placed);
    }
}
