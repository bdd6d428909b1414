package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * Puts names beside symbols so that no name meets another name, a symbol or the edge of the map at any width of a class.
 *
 * <p>Greedy in the order given, first candidate that is free; what does not fit stays without name. Every pair is compared
 * exactly over the whole range of widths, which no spatial index of one width can do; places are few hundreds at most.
 */
final class LabelPlacement {
    private static final double GAP = 4;
    private static final double EDGE = 4;
    /** The upper left corner belongs to the buttons that a script puts there, pixels. */
    private static final Box BUTTONS = new Box(0, 0, 106, 46);

    private final Crop crop;
    private final WidthClass widthClass;
    private final List<Placed> taken = new ArrayList<>();

    private record Placed(PlanePoint at, Box box) {}

    /** One wish, in the order of importance. */
    record Wish(String key, PlanePoint at, double radius, String text) {}

    private LabelPlacement(Crop crop, WidthClass widthClass) {
        this.crop = crop;
        this.widthClass = widthClass;
    }

    /** Size of the letters of names on the map, pixels. */
    static double fontSize(WidthClass widthClass) {
        return switch (widthClass) {
            case S -> 12;
            case M -> 12.5;
            case L -> 13;
        };
    }

    /** Names by key of their wish; all symbols are kept free, also those of empty wishes. */
    static Map<String, Label> of(List<Wish> wishes, Crop crop, WidthClass widthClass) {
        var placement = new LabelPlacement(crop, widthClass);
        for (var wish : wishes) {
            double r = wish.radius + 1;
            placement.taken.add(new Placed(wish.at, new Box(-r, -r, r, r)));
        }
        var labels = new LinkedHashMap<String, Label>();
        for (var wish : wishes) {
            if (!wish.text.isEmpty()) {
                placement.place(wish).ifPresent(label -> labels.put(wish.key, label));
            }
        }
        return labels;
    }

    private Optional<Label> place(Wish wish) {
        for (var candidate : candidates(wish)) {
            if (isFree(wish.at, candidate.box())) {
                taken.add(new Placed(wish.at, candidate.box()));
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Label> candidates(Wish wish) {
        double size = fontSize(widthClass);
        double width = FontMetrics.width(wish.text, size);
        double beside = wish.radius + GAP;
        double slanted = wish.radius * 0.7 + GAP - 1;
        double middle = size * 0.35;
        double above = -wish.radius - GAP - 1;
        double below = wish.radius + GAP + size * 0.8;
        return List.of(
                label(wish.text, Label.Align.START, beside, middle, width, size),
                label(wish.text, Label.Align.END, -beside, middle, width, size),
                label(wish.text, Label.Align.START, beside, middle + size * 0.4, width, size),
                label(wish.text, Label.Align.END, -beside, middle + size * 0.4, width, size),
                label(wish.text, Label.Align.START, beside, middle - size * 0.4, width, size),
                label(wish.text, Label.Align.END, -beside, middle - size * 0.4, width, size),
                label(wish.text, Label.Align.MIDDLE, 0, above, width, size),
                label(wish.text, Label.Align.MIDDLE, 0, below, width, size),
                label(wish.text, Label.Align.END, wish.radius, below, width, size),
                label(wish.text, Label.Align.START, -wish.radius, below, width, size),
                label(wish.text, Label.Align.END, wish.radius, above, width, size),
                label(wish.text, Label.Align.START, -wish.radius, above, width, size),
                label(wish.text, Label.Align.START, slanted, above + 4, width, size),
                label(wish.text, Label.Align.START, slanted, below - 4, width, size),
                label(wish.text, Label.Align.END, -slanted, above + 4, width, size),
                label(wish.text, Label.Align.END, -slanted, below - 4, width, size));
    }

    private static Label label(String text, Label.Align align, double dx, double dy, double width, double size) {
        double left = switch (align) {
            case START -> dx;
            case MIDDLE -> dx - width / 2;
            case END -> dx - width;
        };
        return new Label(text, align, dx, dy, new Box(left, dy - size * 0.85, left + width, dy + size * 0.25));
    }

    private boolean isFree(PlanePoint at, Box box) {
        return isInside(at, box, widthClass.min())
                && isInside(at, box, widthClass.max())
                && taken.stream().noneMatch(other -> meets(at, box, other));
    }

    private boolean meets(PlanePoint at, Box box, Placed other) {
        double dx = (other.at.x() - at.x()) / crop.width();
        double dy = (other.at.y() - at.y()) / crop.width();
        return box.meets(other.box, dx, dy, widthClass.min(), widthClass.max());
    }

    private boolean isInside(PlanePoint at, Box box, double width) {
        double x = crop.screenX(at, width);
        double y = crop.screenY(at, width);
        return x + box.left() >= EDGE
                && x + box.right() <= width - EDGE
                && y + box.top() >= EDGE
                && y + box.bottom() <= width * crop.aspect() - EDGE
                && (x + box.left() >= BUTTONS.right() || y + box.top() >= BUTTONS.bottom());
    }
}
