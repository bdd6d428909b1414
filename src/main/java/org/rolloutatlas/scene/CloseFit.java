package org.rolloutatlas.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Sight;

/**
 * Maps at the scale of what they are about, down to one country with its neighbours; the world where that is most of it.
 */
public final class CloseFit {
    /** Share of the width of the world from which on the world itself is shown. */
    private static final double MOST_OF_THE_WORLD = 0.5;
    /** Share of the width of the world that is shown at least: an island has its sea, a city state its neighbours. */
    private static final double CLOSEST = 0.022;
    /** Room beyond the crop, share of its width, so that a small step back needs nothing new. */
    private static final double AROUND = 0.04;
    /** Pixels across the widest layout for which outlines are as fine as can be seen. */
    private static final double FINE_AT = 1200;

    private CloseFit() {}

    /**
     * What a layout allows.
     *
     * @param margin room around what the map is about, share of the width and of the height
     */
    private record Limits(double margin, double minAspect, double maxAspect) {}

    private static Limits limits(WidthClass widthClass) {
        return switch (widthClass) {
            case S -> new Limits(0.09, 0.72, 1.05);
            case M -> new Limits(0.08, 0.5, 0.66);
            case L -> new Limits(0.07, 0.42, 0.5);
        };
    }

    /**
     * The basemap of what the events are about, and of what chapters ask to show besides.
     *
     * @param views places of a chapter each; where there are chapters, there are pictures of other shapes
     * @return empty where that is most of the world, or nothing that is on a map
     */
    public static Optional<Basemap> basemap(
            List<Event> events, List<List<Sight>> views, World world, ProjectionKind projection) {
        var about = About.of(events);
        return world.plane(projection, about.countries(), about.positions()).flatMap(plane -> {
            var bounds = plane.bounds();
            var box = about.box(plane::body, plane).map(seen -> seen.within(bounds));
            var asked = views.stream()
                    .flatMap(view -> Sights.box(view, events, plane::body, plane).stream())
                    .flatMap(seen -> fits(seen, bounds))
                    .toList();
            return box.map(seen -> fits(seen, bounds).toList())
                    .filter(crops -> Stream.concat(crops.stream(), asked.stream())
                            .allMatch(crop -> crop.width() < MOST_OF_THE_WORLD))
                    .map(crops -> {
                        double pixel = rounded(crops.getLast().width() / FINE_AT);
                        var window = window(
                                Stream.concat(crops.stream(), asked.stream()).toList(), bounds);
                        return views.isEmpty()
                                ? world.closeUp(plane, window, pixel)
                                : world.closeUp(
                                        plane,
                                        window,
                                        fine(crops.getLast(), asked, bounds),
                                        Shapes.aroundPartsOf(window).within(bounds),
                                        pixel);
                    });
        });
    }

    /** What is seen from further away only need not be finer than that. */
    private static PlaneBox fine(Crop widest, List<Crop> asked, PlaneBox bounds) {
        var near = asked.stream().filter(crop -> crop.width() <= widest.width());
        return window(Stream.concat(Stream.of(widest), near).toList(), bounds);
    }

    private static Stream<Crop> fits(PlaneBox box, PlaneBox bounds) {
        return Arrays.stream(WidthClass.values()).map(width -> fit(box, bounds, bounds.width(), width));
    }

    /**
     * The crop for some of the events of such a basemap, such as those of a chapter, in the layout of a width.
     *
     * @return empty where they are about nothing that is on the map; then all of the basemap is to be shown
     */
    public static Optional<Crop> crop(List<Event> events, Basemap basemap, WidthClass widthClass) {
        return basemap.closeUp()
                .flatMap(close -> about(events, basemap, close)
                        .map(box -> fit(box, bounds(basemap), close.world().width(), widthClass)));
    }

    /**
     * The same in a map that keeps its shape, so that nothing moves below it.
     *
     * @param aspect height of the map in widths
     */
    public static Optional<Crop> crop(List<Event> events, Basemap basemap, WidthClass widthClass, double aspect) {
        return basemap.closeUp()
                .flatMap(close -> about(events, basemap, close)
                        .map(box -> fit(
                                box,
                                bounds(basemap),
                                close.world().width(),
                                new Limits(limits(widthClass).margin, aspect, aspect))));
    }

    private static Optional<PlaneBox> about(List<Event> events, Basemap basemap, CloseUp close) {
        return About.of(events)
                .box(close::body, basemap.projector())
                .filter(box -> box.right() > 0
                        && box.left() < basemap.width()
                        && box.bottom() > 0
                        && box.top() < basemap.height())
                .map(box -> box.within(bounds(basemap)));
    }

    private static PlaneBox bounds(Basemap basemap) {
        return new PlaneBox(0, 0, basemap.width(), basemap.height());
    }

    private static Crop fit(PlaneBox box, PlaneBox bounds, double world, WidthClass widthClass) {
        return fit(box, bounds, world, limits(widthClass));
    }

    private static Crop fit(PlaneBox box, PlaneBox bounds, double world, Limits limits) {
        double inner = 1 - 2 * limits.margin;
        double width = Math.max(box.width() / inner, world * CLOSEST);
        double height = Math.max(box.height() / inner, width * limits.minAspect);
        width = Math.max(width, height / limits.maxAspect);
        width = Math.min(width, bounds.width());
        height = Math.min(Math.min(height, width * limits.maxAspect), bounds.height());
        var middle = box.middle();
        return new Crop(
                placed(middle.x(), width, bounds.left(), bounds.right()),
                placed(middle.y(), height, bounds.top(), bounds.bottom()),
                width,
                height);
    }

    private static double placed(double middle, double size, double from, double to) {
        return Math.max(from, Math.min(middle - size / 2, to - size));
    }

    private static PlaneBox window(List<Crop> crops, PlaneBox bounds) {
        var around = PlaneBox.around(crops.stream()
                .map(crop -> new PlaneBox(crop.x(), crop.y(), crop.x() + crop.width(), crop.y() + crop.height())
                        .grown(AROUND * crop.width()))
                .toList());
        var outward = new PlaneBox(
                Math.floor(around.left() * 1e4) / 1e4,
                Math.floor(around.top() * 1e4) / 1e4,
                Math.ceil(around.right() * 1e4) / 1e4,
                Math.ceil(around.bottom() * 1e4) / 1e4);
        return outward.within(bounds);
    }

    /** To a part in a hundred, so that like maps are one. */
    private static double rounded(double pixel) {
        double step = Math.pow(10, Math.floor(Math.log10(pixel)) - 1);
        return Math.floor(pixel / step) * step;
    }
}
