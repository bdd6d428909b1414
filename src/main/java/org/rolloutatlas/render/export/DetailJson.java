package org.rolloutatlas.render.export;

import java.util.Collection;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.AtlasFigure;

/**
 * The finer outlines that a figure asks for when its reader comes close: {@code {"width":…,"paths":{"MM":"M…"},"borders":"M…"}},
 * the same projection as the page's, in units of {@code width} across the world.
 */
public final class DetailJson {
    private DetailJson() {}

    /**
     * Writes them in one line.
     *
     * @param all every event of the dataset: their countries are drawn finest
     */
    public static String of(World world, Collection<Event> all) {
        var basemap = new AtlasFigure(world, all, Story.USUAL_MERIDIAN).basemap(Detail.ZOOM);
        var paths = JsonWriting.object();
        for (var outline : basemap.outlines()) {
            if (!outline.path().isEmpty()) {
                paths.put(outline.code(), outline.path());
            }
        }
        var root = JsonWriting.object();
        root.put("width", basemap.width());
        root.set("paths", paths);
        root.put("borders", basemap.borders());
        return root.toString();
    }
}
