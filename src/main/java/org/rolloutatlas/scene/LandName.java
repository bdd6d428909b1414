package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * The name of a country where the map shows it and no mark carries it: quiet, to find the way.
 *
 * @param text in capitals, where the script has them
 * @param at the middle of what is seen of it, plane units
 * @param reach how far its land reaches around there, plane units
 * @param label around that point, where there is room for it
 */
public record LandName(String country, String text, PlanePoint at, double reach, Optional<Label> label) {
    LandName labelled(Optional<Label> placed) {
        return new LandName(country, text, at, reach, placed);
    }
}
