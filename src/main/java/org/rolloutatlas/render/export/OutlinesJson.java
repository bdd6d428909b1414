package org.rolloutatlas.render.export;

import java.util.Collection;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.render.figure.AtlasFigure;

/**
 * Outlines that a figure asks for when its reader comes close, or steps back from a part of the world:
 * {@code {"width":…,"height":…,"paths":{"MM":"M…"}}}, in units of {@code width} across the world.
 */
public final class OutlinesJson {
    private OutlinesJson() {}

    /**
     * The world, finer.
     *
     * @param all every event of the dataset: their countries are drawn finest
     */
    public static String fine(World world, Collection<Event> all, MapForm map) {
        return of(new AtlasFigure(world, all, map).basemap(Detail.ZOOM));
    }

    /**
     * The world around the map of a part of it.
     *
     * @param map how both are laid out
     */
    public static String around(World world, Collection<Event> all, MapForm map) {
        return of(new AtlasFigure(world, all, map).basemap(Detail.PAGE));
    }

    private static String of(Basemap basemap) {
        var paths = JsonWriting.object();
        for (var outline : basemap.outlines()) {
            if (!outline.path().isEmpty()) {
                paths.put(outline.code(), outline.path());
            }
        }
        var root = JsonWriting.object();
        root.put("width", basemap.width());
        root.put("height", basemap.height());
        root.set("paths", paths);
        return root.toString();
    }
}
