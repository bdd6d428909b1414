package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.WidthClass;

/** The map of a figure alone: a still beside words that say the rest. */
public final class MapSheet {
    private MapSheet() {}

    /**
     * The map, laid out for the class of that width and in the shape asked for.
     *
     * @param width pixels of the picture that is wanted
     * @param height pixels
     */
    public static Sheet of(Figure figure, int width, int height, Palette palette) {
        var scene = figure.scene(width < WidthClass.M.min() ? WidthClass.S : WidthClass.of(width));
        double wide = scene.frame().width();
        double high = height * wide / width;
        return new Sheet(
                wide,
                high,
                figure.title(),
                figure.wording().language().tag(),
                pen -> new MapPart(figure, scene, new Marks(palette, pen)).draw(0, wide, high));
    }
}
