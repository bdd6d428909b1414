package org.rolloutatlas.scene;

import org.rolloutatlas.basemap.PlaneBox;

/**
 * The shapes of pictures. A figure, a still, a plate in a frame and the stage of a story show the same part of the plane in
 * rectangles of different shapes, that part in their middle: so each shows something besides, and all of it must be drawn.
 */
public final class Shapes {
    /** The lowest stage or still in a page, width in heights. */
    public static final double LOWEST = 2.8;
    /** The lowest plate in a frame, which is as low as its lanes and words leave it; a frame asks for nothing more of the world. */
    public static final double LOWEST_PLATE = 5;
    /** The highest picture. */
    public static final double HIGHEST = 1.2;

    private Shapes() {}

    /**
     * What pictures of all shapes show together.
     *
     * @param view the part of the plane that each of them shows, plane units
     * @param lowest width in heights
     */
    public static PlaneBox around(Crop view, double lowest) {
        return around(new PlaneBox(view.x(), view.y(), view.x() + view.width(), view.y() + view.height()), lowest);
    }

    private static PlaneBox around(PlaneBox view, double lowest) {
        double right = Math.max(0, view.height() * lowest - view.width()) / 2;
        double below = Math.max(0, view.width() / HIGHEST - view.height()) / 2;
        return new PlaneBox(view.left() - right, view.top() - below, view.right() + right, view.bottom() + below);
    }

    /**
     * The same for pictures of any of its parts that have the shape of a still, and for those of all of it.
     *
     * @param box plane units
     */
    static PlaneBox aroundPartsOf(PlaneBox box) {
        double width = Math.min(box.width(), box.height() / ChapterView.ASPECT);
        double height = width * ChapterView.ASPECT;
        double right = (height * LOWEST - width) / 2;
        double below = (width / HIGHEST - height) / 2;
        return around(box, LOWEST)
                .union(new PlaneBox(box.left() - right, box.top() - below, box.right() + right, box.bottom() + below));
    }
}
