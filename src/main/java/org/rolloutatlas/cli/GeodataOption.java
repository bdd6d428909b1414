package org.rolloutatlas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.basemap.GeodataException;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.CountryDistance;

/** The map against which points are checked. */
record GeodataOption(Path path) {
    static final String FOLDER = "geodata";

    /**
     * Distances to the countries of the map. Without a map in the usual place points are not checked; a map that was named
     * has to be there.
     */
    CountryDistance distance() {
        if (path.equals(Path.of(FOLDER)) && !Files.exists(path)) {
            return CountryDistance.UNKNOWN;
        }
        try {
            return World.read(path)::distanceKm;
        } catch (GeodataException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
