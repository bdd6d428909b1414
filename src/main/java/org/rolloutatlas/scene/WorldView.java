package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.StageClass;

/**
 * The map of a scene, in plane units of its basemap; sizes and labels in pixels.
 *
 * @param fills countries of which something is reported in the window, ordered by code
 * @param symbols one per place, largest first: a small one is drawn over a large one
 * @param arcs from the seat of the actor in focus to the places that it is reported to supply; none where the dataset names
 *     no seat
 * @param seat where the arcs begin
 * @param beyond places that this map cannot show, such as a pole
 * @param scale how many times wider than its figure the map is: 1, or more where it scrolls in it
 * @param extent how much of the world it is about
 * @param lands names of countries, where the map is close enough to have them
 * @param locator where in the world it lies, if it is small and there is room to say so
 */
public record WorldView(
        Crop crop,
        List<Fill> fills,
        List<PlaceSymbol> symbols,
        List<Arc> arcs,
        Optional<SeatMark> seat,
        List<PlaceName> beyond,
        double scale,
        Extent extent,
        List<LandName> lands,
        Optional<Locator> locator) {
    public WorldView {
        fills = List.copyOf(fills);
        symbols = List.copyOf(symbols);
        arcs = List.copyOf(arcs);
        beyond = List.copyOf(beyond);
        lands = List.copyOf(lands);
    }

    /** The same map with other fills and marks. */
    public WorldView with(List<Fill> otherFills, List<PlaceSymbol> others) {
        return new WorldView(crop, otherFills, others, arcs, seat, beyond, scale, extent, lands, locator);
    }

    /** The same map with other names of countries to place. */
    WorldView naming(List<LandName> others) {
        return new WorldView(crop, fills, symbols, arcs, seat, beyond, scale, extent, others, locator);
    }

    /**
     * The same map with the names that have room in a picture.
     *
     * @param shown what the picture shows of the plane
     * @param width of the picture, pixels
     */
    public WorldView relabelled(Crop shown, double width, WidthClass widthClass) {
        if (extent == Extent.WORLD) {
            var room = new LabelRoom(shown, width, width, LabelRoom.fontSize(widthClass), locator);
            return WorldLabels.placed(this, room, widthClass != WidthClass.S);
        }
        return CloseLayout.moved(this, shown, width, widthClass);
    }

    /** How much of the world a map is about, which decides what its names say. */
    public enum Extent {
        /** Most of it: a mark is named after its country. */
        WORLD,
        /** Several countries near each other: towns are named, and countries by themselves. */
        COUNTRIES,
        /** One country: what is reported of none of its towns is reported of it as a whole. */
        COUNTRY
    }

    /**
     * The same map for a picture that is seen small: larger marks, and few names.
     *
     * @param shown what the picture shows of the plane
     * @param width of the picture, pixels
     * @param letters of the names, pixels
     * @param most names: where most is reported first, then those that lie widest apart
     * @param larger how many times the marks are larger
     */
    public WorldView poster(Crop shown, double width, double letters, int most, double larger) {
        var here = extent == Extent.WORLD ? this : CloseLayout.moved(this, shown, width, WidthClass.L);
        var enlarged =
                here.symbols.stream().map(symbol -> symbol.enlarged(larger)).toList();
        var world =
                new WorldView(crop, fills, enlarged, arcs, here.seat, beyond, scale, extent, List.of(), here.locator);
        return WorldLabels.few(world, new LabelRoom(shown, width, width, letters, here.locator), most);
    }

    /**
     * Where an actor sits, in plane units, with the name of that place.
     *
     * @param covered whether a symbol stands there, which carries that name
     * @param pointer where it really is, if that is beyond the map
     */
    public record SeatMark(
            PlanePoint at, String name, boolean covered, Optional<Label> label, Optional<Pointer> pointer) {
        /** Pixels. */
        public static final double RADIUS = 2.5;

        /** The same where it really is. */
        SeatMark atHome() {
            return new SeatMark(pointer.map(Pointer::to).orElse(at), name, covered, label, Optional.empty());
        }

        /** How far it reaches from its middle, pixels. */
        double reach() {
            return pointer.isPresent() ? Pointer.REACH : RADIUS;
        }
    }

    /**
     * The stage that stands, as last reported, for the projects of one country: {@code StandingStage}.
     *
     * @param once whether no event that supports this stage has a second independent source
     */
    public record Fill(String country, StageClass stage, boolean once) {}
}
