package org.rolloutatlas.render.picture;

import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.scene.InsetView;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.TextLines;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/** The small map of one report in a picture: its mark in the middle, its name above it. */
final class InsetPart {
    private static final double NAME = 26;

    private InsetPart() {}

    /** Draws it from the upper edge of the picture on. */
    static void draw(Figure figure, Marks marks, double left, double width, double height) {
        var world = figure.scene(WidthClass.S).world();
        var view = InsetView.of(world, figure.basemap());
        var shown = view.shown();
        double scale = Math.min(width / shown.width(), height / shown.height());
        var inset = new Inset(
                left,
                0,
                width,
                height,
                shown.x() + (shown.width() - width / scale) / 2,
                shown.y() + (shown.height() - height / scale) / 2,
                scale);
        marks.rect(left, 0, width, height, "sea");
        marks.pen().inset(inset, () -> {
            var land = view.cut(figure.basemap());
            land.outlines().forEach(outline -> land(outline, world, 1 / scale, marks));
            marks.pen().shape(land.borders(), 0, 0, 1, Ink.line(marks.colour("border"), 1 / scale));
        });
        view.symbol().ifPresent(symbol -> symbol(symbol, marks, left + width / 2, height / 2, width));
    }

    private static void land(Outline outline, WorldView world, double pixel, Marks marks) {
        var fill = world.fills().stream()
                .filter(each -> each.country().equals(outline.code()) && each.stage() != StageClass.CONTEXT)
                .findFirst();
        var stage = fill.map(each -> each.stage().code()).orElse("");
        if (fill.filter(WorldView.Fill::once).isPresent()) {
            marks.pen().hatch(outline.path(), 0, 0, marks.hatchedLand(stage, 8 * pixel));
        } else {
            marks.pen().shape(outline.path(), 0, 0, 1, Ink.fill(marks.land(stage)));
        }
    }

    private static void symbol(PlaceSymbol symbol, Marks marks, double x, double y, double width) {
        marks.glyphOnFill(symbol.stage(), x, y, 2.6, Marks.Style.of(symbol));
        var lines = new TextLines(NAME, 1.1).of(symbol.name().label(), "und", width - 16);
        double base = y - 30 - (lines.size() - 1) * 30;
        for (var line : lines) {
            marks.name(line, x, base, NAME, Label.Align.MIDDLE);
            base += 30;
        }
    }
}
