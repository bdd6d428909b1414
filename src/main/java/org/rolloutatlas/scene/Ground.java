package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.basemap.World;

/**
 * What the map of a chapter is drawn on: the outlines of its story or, where it is so near that these would be seen to be
 * polygons, finer ones of the same part of the same plane, in units of their own.
 *
 * @param view what the map shows, plane units of the story
 * @param own the finer outlines; empty where those of the story will do
 * @param box what the map shows, in the units of what it is drawn on
 */
public record Ground(Crop view, Optional<Basemap> own, Crop box) {
    /** Plane units of a story's basemap, whose lines are off by about one: where fewer are seen, that is seen. */
    private static final double ROUGH = 260;
    /** Pixels across a map of its own for which outlines are as fine as can be seen. */
    private static final double FINE_AT = 400;

    /** Chooses it for a part of a story's plane. */
    public static Ground of(Crop view, Basemap story, World world) {
        var own = Optional.of(view)
                .filter(near -> near.width() < ROUGH)
                .map(near -> world.finer(
                        story,
                        new PlaneBox(near.x(), near.y(), near.x() + near.width(), near.y() + near.height()),
                        near.width() / FINE_AT));
        return new Ground(view, own, own.map(Crop::whole).orElse(view));
    }

    /** Marks in the units of what is drawn on. A mark stays where the figure of the story has it: there it is touched. */
    List<PlaceSymbol> moved(List<PlaceSymbol> symbols) {
        return symbols.stream().map(symbol -> symbol.movedTo(at(symbol.at()))).toList();
    }

    WorldView moved(WorldView world) {
        return new WorldView(
                box,
                world.fills(),
                moved(world.symbols()),
                List.of(),
                Optional.empty(),
                world.beyond(),
                world.scale(),
                world.extent(),
                world.lands(),
                world.locator());
    }

    private PlanePoint at(PlanePoint story) {
        double scale = box.width() / view.width();
        return new PlanePoint(box.x() + (story.x() - view.x()) * scale, box.y() + (story.y() - view.y()) * scale);
    }
}
