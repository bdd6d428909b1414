package org.rolloutatlas.render.picture;

import java.util.Optional;
import java.util.function.BiFunction;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.WorldSketch;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.ArcPath;
import org.rolloutatlas.render.figure.ArrowPath;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.MapHtml;
import org.rolloutatlas.render.figure.Outlined;
import org.rolloutatlas.render.figure.SurroundingsHtml;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Crop;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.Locator;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WorldView;

/** The map of a picture. The crop of the scene is shown whole; where the space has another shape, more of the world is. */
final class MapPart {
    /** Letters of the names of countries in a poster, pixels; those of towns are 28. */
    private static final double NAMES = 29;

    private static final int MOST_NAMES = 6;
    /** How many times larger the marks of a poster are. */
    private static final double LARGER = 1.6;

    private final Figure figure;
    private final Scene scene;
    private final Marks marks;

    MapPart(Figure figure, Scene scene, Marks marks) {
        this.figure = figure;
        this.scene = scene;
        this.marks = marks;
    }

    /** Fills the width of the picture from {@code top} on. */
    void draw(double top, double width, double height) {
        draw(top, width, height, 1, (shown, scale) -> named(shown, scale, width));
    }

    /** The same with few names in large letters, and marks as large as these ask: read at the width of a thumb. */
    void poster(double top, double width, double height) {
        draw(top, width, height, 2, (shown, _) -> scene.world().poster(shown, width, NAMES, MOST_NAMES, LARGER));
    }

    /** A layout holds down to the narrowest width of its class. */
    private WorldView named(Crop shown, double scale, double width) {
        var world = scene.world();
        boolean crowded =
                scale * world.crop().width() < scene.frame().widthClass().min() * world.scale();
        return crowded || figure.basemap().closeUp().isPresent()
                ? world.relabelled(shown, width, scene.frame().widthClass())
                : world;
    }

    private void draw(
            double top, double width, double height, double coarse, BiFunction<Crop, Double, WorldView> names) {
        var crop = scene.world().crop();
        double scale = Math.min(width / crop.width(), height / crop.height());
        double left = crop.x() + (crop.width() - width / scale) / 2;
        double upper = crop.y() + (crop.height() - height / scale) / 2;
        var shown = new Crop(left, upper, width / scale, height / scale);
        var basemap =
                figure.basemap().covering(new PlaneBox(left, upper, left + shown.width(), upper + shown.height()));
        var inset = new Inset(0, top, width, height, left, upper, scale);
        marks.rect(0, top, width, height, "sea");
        marks.pen().inset(inset, () -> world(basemap, coarse / scale));
        var world = names.apply(shown, scale);
        close(basemap, world, shown, inset);
        for (var symbol : world.symbols()) {
            symbol(
                    symbol,
                    inset.onSheetX(symbol.at().x()),
                    inset.onSheetY(symbol.at().y()));
        }
        world.seat()
                .filter(seat -> !seat.covered())
                .ifPresent(seat -> seat(
                        seat,
                        inset.onSheetX(seat.at().x()),
                        inset.onSheetY(seat.at().y())));
        for (var symbol : world.symbols()) {
            symbol.label()
                    .ifPresent(label -> label(
                            label,
                            inset.onSheetX(symbol.at().x()),
                            inset.onSheetY(symbol.at().y())));
        }
    }

    /** What a close map has besides: names of countries, and where in the world it lies. */
    private void close(Basemap basemap, WorldView world, Crop shown, Inset inset) {
        for (var land : world.lands()) {
            land.label()
                    .ifPresent(label -> label(
                            label,
                            inset.onSheetX(land.at().x()),
                            inset.onSheetY(land.at().y())));
        }
        basemap.closeUp()
                .ifPresent(close -> world.locator().ifPresent(locator -> locator(close, locator, shown, inset)));
    }

    private void locator(CloseUp close, Locator locator, Crop shown, Inset map) {
        var box = locator.box(map.width(), map.height());
        double left = map.x() + box.left();
        double top = map.y() + box.top();
        double scale = locator.width() / WorldSketch.WIDTH;
        var sketch = close.sketch();
        var frame = SurroundingsHtml.frame(close, sketch, shown);
        var pen = marks.pen();
        marks.rect(left - 1, top - 1, locator.width() + 2, locator.height() + 2, "border");
        marks.rect(left, top, locator.width(), locator.height(), "sea");
        pen.inset(new Inset(left, top, locator.width(), locator.height(), 0, 0, scale), () -> {
            pen.shape(sketch.path(), 0, 0, 1, Ink.fill(marks.pale(StageClass.CONTEXT)));
            var rectangle = "M" + Decimal.px(frame.left()) + " " + Decimal.px(frame.top()) + "h"
                    + Decimal.px(frame.width()) + "v" + Decimal.px(frame.height()) + "h"
                    + Decimal.px(-frame.width()) + "z";
            pen.shape(rectangle, 0, 0, 1, Ink.line(marks.colour("ink"), 2.2));
        });
    }

    private void seat(WorldView.SeatMark seat, double x, double y) {
        marks.dot(x, y, WorldView.SeatMark.RADIUS);
        seat.label().ifPresent(label -> label(label, x, y));
    }

    /** Land, borders, and arcs, in the coordinates of the plane. */
    private void world(Basemap basemap, double pixel) {
        var pen = marks.pen();
        for (var outline : basemap.outlines()) {
            if (!outline.path().isEmpty()) {
                land(outline, pixel);
            }
        }
        pen.shape(basemap.borders(), 0, 0, 1, Ink.line(marks.colour("border"), pixel * 0.7));
        for (var outlined : figure.outlined()) {
            outline(outlined, basemap, pixel);
        }
        for (Dot dot : basemap.dots()) {
            pen.circle(dot.position().x(), dot.position().y(), pixel * 1.5, marks.land(stageOf(dot.code())));
        }
        for (var arc : scene.world().arcs()) {
            pen.shape(ArcPath.of(arc), 0, 0, 1, Ink.line(marks.colour("muted"), pixel));
        }
    }

    private void outline(Outlined outlined, Basemap basemap, double pixel) {
        var ink = switch (outlined) {
            case Outlined.Before(var _, var stage) ->
                Ink.line(marks.colour(stage.code()), pixel).dashed(2.5 * pixel, 2 * pixel);
            case Outlined.Said _ -> Ink.line(marks.colour("focus"), 1.2 * pixel);
        };
        basemap.findOutline(outlined.country())
                .filter(outline -> !outline.path().isEmpty())
                .ifPresent(outline -> marks.pen().shape(outline.path(), 0, 0, 1, ink));
    }

    private void land(Outline outline, double pixel) {
        var fill = fillOf(outline.code());
        if (fill.filter(WorldView.Fill::once).isPresent()) {
            marks.pen().hatch(outline.path(), 0, 0, marks.hatchedLand(stageOf(outline.code()), 4 * pixel));
        } else {
            marks.pen().shape(outline.path(), 0, 0, 1, Ink.fill(marks.land(stageOf(outline.code()))));
        }
    }

    private Optional<WorldView.Fill> fillOf(String country) {
        return scene.world().fills().stream()
                .filter(fill -> fill.country().equals(country) && fill.stage() != StageClass.CONTEXT)
                .findFirst();
    }

    private String stageOf(String country) {
        return fillOf(country).map(fill -> fill.stage().code()).orElse("");
    }

    private void symbol(PlaceSymbol symbol, double x, double y) {
        symbol.pointer().ifPresent(pointer -> {
            var plate = pointer.plate(symbol.radius(), symbol.label());
            marks.rect(
                    x + plate.left(),
                    y + plate.top(),
                    plate.right() - plate.left(),
                    plate.bottom() - plate.top(),
                    "paper");
            marks.pen().shape(ArrowPath.of(pointer), x, y, 1, Ink.line(marks.colour("ink"), ArrowPath.STROKE));
        });
        marks.glyphOnFill(symbol.stage(), x, y, MapHtml.glyphScale(symbol, symbol.radius()), Marks.Style.of(symbol));
        if (symbol.disputed()) {
            marks.slash(x, y, Math.max(1, symbol.radius() / 5));
        }
    }

    private void label(Label label, double x, double y) {
        label.leader()
                .ifPresent(line -> marks.line(x + line.x1(), y + line.y1(), x + line.x2(), y + line.y2(), "muted"));
        double size = label.box().bottom() - label.box().top();
        var colour = switch (label.kind()) {
            case COUNTRY, CAPITAL -> "ink";
            case TOWN, LAND -> "muted";
        };
        if (size > NAMES) {
            marks.name(label.text(), x + label.dx(), y + label.dy(), size / 1.1, label.align());
        } else {
            marks.label(label.text(), x + label.dx(), y + label.dy(), size / 1.1, colour, label.align());
        }
    }
}
