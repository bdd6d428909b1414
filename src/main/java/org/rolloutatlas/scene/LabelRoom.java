package org.rolloutatlas.scene;

import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * The map on which names are to find room, at every width of a range.
 *
 * @param crop what it shows
 * @param min narrowest width, pixels
 * @param max widest width, pixels; the same for a picture
 * @param fontSize letters of the name of a country, pixels
 * @param locator what stands in a corner
 * @param buttons the narrowest width at which a script puts buttons into the upper left corner, pixels
 */
record LabelRoom(Crop crop, double min, double max, double fontSize, Optional<Locator> locator, double buttons) {
    private static final double EDGE = 4;
    /** The upper left corner belongs to the buttons that a script puts there, pixels. */
    private static final Box BUTTONS = new Box(0, 0, 106, 46);

    /** With buttons at every width. */
    LabelRoom(Crop crop, double min, double max, double fontSize, Optional<Locator> locator) {
        this(crop, min, max, fontSize, locator, 0);
    }

    /**
     * For a figure at all widths of a class.
     *
     * @param scale of the map beside the figure, see {@link WorldView#scale}
     */
    static LabelRoom of(Crop crop, WidthClass widthClass, double scale) {
        return new LabelRoom(
                crop, widthClass.min() * scale, widthClass.max() * scale, fontSize(widthClass), Optional.empty());
    }

    /** The same with a corner taken. */
    LabelRoom beside(Optional<Locator> corner) {
        return new LabelRoom(crop, min, max, fontSize, corner, buttons);
    }

    static LabelRoom of(Crop crop, WidthClass widthClass) {
        return of(crop, widthClass, 1);
    }

    /** Size of the letters of names of countries, pixels. */
    static double fontSize(WidthClass widthClass) {
        return switch (widthClass) {
            case S -> 12;
            case M -> 12.5;
            case L -> 13;
        };
    }

    /** Size of the letters of a name, pixels: towns are smaller than countries. */
    double fontSize(Label.Kind kind) {
        return switch (kind) {
            case COUNTRY -> fontSize;
            case TOWN -> fontSize - 1;
            case LAND, CAPITAL -> fontSize - 2.5;
        };
    }

    /** Whether what stands at a mark lies on the map at every width, and not under the buttons. */
    boolean holds(PlanePoint at, Box box) {
        return holds(at, box, min) && holds(at, box, max);
    }

    /** Whether two shapes of two marks overlap at some width. */
    boolean meet(PlanePoint at, Shape shape, PlanePoint otherAt, Shape other) {
        double dx = (otherAt.x() - at.x()) / crop.width();
        double dy = (otherAt.y() - at.y()) / crop.width();
        return shape.meets(other, dx, dy, min, max);
    }

    /** The least distance of two marks, pixels. */
    double distance(PlanePoint a, PlanePoint b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y()) / crop.width() * min;
    }

    private boolean holds(PlanePoint at, Box box, double width) {
        double x = crop.screenX(at, width);
        double y = crop.screenY(at, width);
        return x + box.left() >= EDGE
                && x + box.right() <= width - EDGE
                && y + box.top() >= EDGE
                && y + box.bottom() <= width * crop.aspect() - EDGE
                && (width < buttons || x + box.left() >= BUTTONS.right() || y + box.top() >= BUTTONS.bottom())
                && locator.map(corner -> corner.box(width, width * crop.aspect()))
                        .filter(taken -> x + box.left() < taken.right()
                                && x + box.right() > taken.left()
                                && y + box.top() < taken.bottom()
                                && y + box.bottom() > taken.top())
                        .isEmpty();
    }
}
