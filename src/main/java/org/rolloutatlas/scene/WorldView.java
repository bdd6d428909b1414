package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.event.StageClass;

/**
 * The map of a scene, in plane units of its basemap; sizes and labels in pixels.
 *
 * @param fills countries of which something is reported in the window, ordered by code
 * @param symbols one per place, largest first: a small one is drawn over a large one
 * @param arcs from the seat of the actor in focus to the places that it is reported to supply
 */
public record WorldView(Crop crop, List<Fill> fills, List<PlaceSymbol> symbols, List<Arc> arcs) {
    public WorldView {
        fills = List.copyOf(fills);
        symbols = List.copyOf(symbols);
        arcs = List.copyOf(arcs);
    }

    /** The stage that stands, as last reported, for the projects of one country: {@code StandingStage}. */
    public record Fill(String country, StageClass stage) {}
}
