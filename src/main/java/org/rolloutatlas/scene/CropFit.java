package org.rolloutatlas.scene;

import java.util.List;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlanePoint;

/** Chooses the part of the world to show: all places with a margin for their names, larger the narrower the figure is. */
final class CropFit {
    /** A map of the world need not show the Arctic only to be tall: share of the height of the plane. */
    private static final double TALL_ENOUGH = 0.8;

    private CropFit() {}

    /**
     * What a layout allows.
     *
     * @param margin room around the places, share of the width and of the height
     * @param minWidth share of the plane that is shown at least, so that outlines stay smooth
     */
    private record Limits(double margin, double minWidth, double minAspect, double maxAspect) {}

    private static Limits limits(WidthClass widthClass, boolean wide) {
        if (wide) {
            return new Limits(0.06, 0.60, 0.42, 0.50);
        }
        return switch (widthClass) {
            case S -> new Limits(0.11, 0.30, 0.62, 0.95);
            case M -> new Limits(0.09, 0.42, 0.46, 0.60);
            case L -> new Limits(0.08, 0.60, 0.42, 0.50);
        };
    }

    /**
     * The crop.
     *
     * @param wide whether the map is wider than the figure, and scrolls in it
     */
    static Crop of(List<PlanePoint> places, Basemap basemap, WidthClass widthClass, boolean wide) {
        var limits = limits(widthClass, wide);
        var box = places.isEmpty() ? Crop.whole(basemap) : extent(places);
        double inner = 1 - 2 * limits.margin;
        double width = clamp(box.width() / inner, basemap.width() * limits.minWidth, basemap.width());
        double height =
                Math.max(box.height() / inner, Math.min(width * limits.minAspect, basemap.height() * TALL_ENOUGH));
        if (height > width * limits.maxAspect) {
            width = Math.min(height / limits.maxAspect, basemap.width());
        }
        height = Math.min(Math.min(height, width * limits.maxAspect), basemap.height());
        return new Crop(
                place(box.x() + box.width() / 2, width, basemap.width()),
                place(box.y() + box.height() / 2, height, basemap.height()),
                width,
                height);
    }

    private static Crop extent(List<PlanePoint> points) {
        double left = points.stream().mapToDouble(PlanePoint::x).min().orElseThrow();
        double right = points.stream().mapToDouble(PlanePoint::x).max().orElseThrow();
        double top = points.stream().mapToDouble(PlanePoint::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(PlanePoint::y).max().orElseThrow();
        return new Crop(left, top, right - left, bottom - top);
    }

    private static double place(double centre, double size, double room) {
        return clamp(centre - size / 2, 0, room - size);
    }

    private static double clamp(double value, double min, double max) {
        return Math.max(min, Math.min(max, value));
    }
}
