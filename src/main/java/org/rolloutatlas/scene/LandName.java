package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * The name of a country where the map shows it and no mark carries it, or of a capital: quiet, to find the way.
 *
 * @param kind {@link Label.Kind#LAND} or {@link Label.Kind#CAPITAL}
 * @param country whose name it is, or whose capital
 * @param text in capitals, where the script has them; of a town as it is written
 * @param at the middle of what is seen of it, or the town, plane units
 * @param reach how far its land reaches around there, plane units
 * @param label around that point, where there is room for it
 */
public record LandName(
        Label.Kind kind, String country, String text, PlanePoint at, double reach, Optional<Label> label) {
    /** Tells it from others of its map. */
    public String key() {
        return kind + " " + country;
    }

    LandName labelled(Optional<Label> placed) {
        return new LandName(kind, country, text, at, reach, placed);
    }
}
