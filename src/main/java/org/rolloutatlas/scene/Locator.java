package org.rolloutatlas.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.basemap.WorldSketch;

/**
 * A small world in a corner of a map that says where that map lies. In a corner without marks; in a narrow figure there is no
 * room for it.
 *
 * @param width pixels
 * @param height pixels
 */
public record Locator(Corner corner, double width, double height) {
    /** From the edge of the map, pixels. */
    public static final double INSET = 8;
    /** Share of the world from which on a map needs none. */
    private static final double LARGE = 1 / 6.0;
    /** Between it and a mark, pixels. */
    private static final double APART = 16;

    /** In the order in which they are tried; the upper left one belongs to the buttons. */
    public enum Corner {
        LOWER_LEFT(false, true),
        LOWER_RIGHT(true, true),
        UPPER_RIGHT(true, false);

        private final boolean right;
        private final boolean low;

        Corner(boolean right, boolean low) {
            this.right = right;
            this.low = low;
        }

        public boolean isRight() {
            return right;
        }

        public boolean isLow() {
            return low;
        }
    }

    static Optional<Locator> of(Basemap basemap, Crop crop, WidthClass widthClass, List<PlanePoint> marks) {
        double width = switch (widthClass) {
            case S -> 0;
            case M -> 96;
            case L -> 130;
        };
        return basemap.closeUp()
                .filter(_ -> width > 0)
                .filter(close -> crop.width() * crop.height()
                        < LARGE * close.world().width() * close.world().height())
                .flatMap(close -> Arrays.stream(Corner.values())
                        .map(corner -> new Locator(
                                corner, width, width * close.sketch().height() / WorldSketch.WIDTH))
                        .filter(locator ->
                                locator.besides(marks, crop, widthClass.min()).isPresent()
                                        && locator.besides(marks, crop, widthClass.max())
                                                .isPresent())
                        .findFirst());
    }

    /** Itself, if no mark of the map is under it. */
    Optional<Locator> besides(List<PlanePoint> marks, Crop crop, double mapWidth) {
        return marks.stream().noneMatch(mark -> covers(mark, crop, mapWidth)) ? Optional.of(this) : Optional.empty();
    }

    /** What it takes of a map of that size, pixels from the upper left corner of the map. */
    public Box box(double mapWidth, double mapHeight) {
        double left = corner.right ? mapWidth - INSET - width : INSET;
        double top = corner.low ? mapHeight - INSET - height : INSET;
        return new Box(left, top, left + width, top + height);
    }

    private boolean covers(PlanePoint mark, Crop crop, double mapWidth) {
        var taken = box(mapWidth, mapWidth * crop.aspect()).grown(APART);
        double x = crop.screenX(mark, mapWidth);
        double y = crop.screenY(mark, mapWidth);
        return x > taken.left() && x < taken.right() && y > taken.top() && y < taken.bottom();
    }
}
