package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * The small map beside the words of one report: its mark lies in the middle, whatever shape the map has. All lengths in plane
 * units.
 *
 * @param shown what the map shows at least; more of the world where its shape is another one
 * @param symbol the one mark of it, at the middle; empty where the report concerns several places, which their fills tell
 */
public record InsetView(Crop shown, Optional<PlaceSymbol> symbol) {
    /** Share of the plane that is shown at least, so that outlines stay smooth. */
    private static final double LEAST = 0.11;
    /** How many times wider than the country the map is. */
    private static final double AROUND = 2.6;

    private static final double ASPECT = 0.75;

    /** The small map of a world with the marks of one report. */
    public static InsetView of(WorldView world, Basemap basemap) {
        var symbol =
                world.symbols().size() == 1 ? Optional.of(world.symbols().getFirst()) : Optional.<PlaceSymbol>empty();
        double width = symbol.map(one -> Math.min(world.crop().width(), around(world, basemap)))
                .orElse(world.crop().width());
        var middle = symbol.map(PlaceSymbol::at)
                .orElseGet(() -> new PlanePoint(
                        world.crop().x() + world.crop().width() / 2,
                        world.crop().y() + world.crop().height() / 2));
        double height = width * ASPECT;
        return new InsetView(new Crop(middle.x() - width / 2, middle.y() - height / 2, width, height), symbol);
    }

    /** Wide enough for the largest country that the report concerns. */
    private static double around(WorldView world, Basemap basemap) {
        double size = world.fills().stream()
                .flatMap(fill -> basemap.findOutline(fill.country()).stream())
                .mapToDouble(Outline::area)
                .max()
                .orElse(0);
        return Math.max(basemap.width() * LEAST, AROUND * Math.sqrt(size));
    }

    /** What a map of any usual shape can show. */
    private Crop reach() {
        double width = shown.width() * 3;
        double height = shown.width() * 1.7;
        double x = shown.x() + shown.width() / 2;
        double y = shown.y() + shown.height() / 2;
        return new Crop(x - width / 2, y - height / 2, width, height);
    }

    /** The world as far as it reaches, also where the page's own map ends before. */
    public Basemap cut(Basemap basemap) {
        var reach = reach();
        var box = new PlaneBox(reach.x(), reach.y(), reach.x() + reach.width(), reach.y() + reach.height());
        return basemap.covering(box)
                .within(reach.x(), reach.y(), reach.x() + reach.width(), reach.y() + reach.height());
    }
}
