package org.rolloutatlas.render.picture;

import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.ArcPath;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.MapHtml;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Crop;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WorldView;

/** The map of a picture. The crop of the scene is shown whole; where the space has another shape, more of the world is. */
final class MapSvg {
    private final Figure figure;
    private final Scene scene;
    private final SvgPen pen;

    MapSvg(Figure figure, Scene scene, SvgPen pen) {
        this.figure = figure;
        this.scene = scene;
        this.pen = pen;
    }

    /** Fills the width of the picture from {@code top} on. */
    void write(double top, double width, double height) {
        var crop = scene.world().crop();
        double scale = Math.min(width / crop.width(), height / crop.height());
        double left = crop.x() + (crop.width() - width / scale) / 2;
        double upper = crop.y() + (crop.height() - height / scale) / 2;
        pen.rect(0, top, width, height, "sea");
        var out = pen.out();
        out.open("svg").attr("x", "0").attr("y", Decimal.px(top));
        out.attr("width", Decimal.px(width)).attr("height", Decimal.px(height));
        out.attr(
                "viewBox",
                Decimal.px(left) + " " + Decimal.px(upper) + " " + Decimal.px(width / scale) + " "
                        + Decimal.px(height / scale));
        out.attr("preserveAspectRatio", "xMinYMin slice").line();
        land(1 / scale);
        for (var arc : scene.world().arcs()) {
            out.open("path").attr("d", ArcPath.of(arc)).attr("fill", "none").attr("stroke", pen.colour("muted"));
            out.attr("stroke-width", Decimal.of(1 / scale, 2)).empty();
        }
        out.close().line();
        // a layout holds down to the narrowest width of its class
        boolean crowded = scale * crop.width() < scene.frame().widthClass().min();
        var world = crowded
                ? scene.world()
                        .relabelled(
                                new Crop(left, upper, width / scale, height / scale),
                                width,
                                scene.frame().widthClass())
                : scene.world();
        for (var symbol : world.symbols()) {
            symbol(symbol, (symbol.at().x() - left) * scale, (symbol.at().y() - upper) * scale + top);
        }
        world.seat()
                .filter(seat -> !seat.covered())
                .ifPresent(seat ->
                        seat(seat, (seat.at().x() - left) * scale, (seat.at().y() - upper) * scale + top));
        for (var symbol : world.symbols()) {
            double x = (symbol.at().x() - left) * scale;
            double y = (symbol.at().y() - upper) * scale + top;
            symbol.label().ifPresent(label -> label(label, x, y));
        }
    }

    private void seat(WorldView.SeatMark seat, double x, double y) {
        pen.dot(x, y, WorldView.SeatMark.RADIUS);
        seat.label().ifPresent(label -> label(label, x, y));
    }

    private void land(double pixel) {
        var out = pen.out();
        for (var outline : figure.basemap().outlines()) {
            if (!outline.path().isEmpty()) {
                out.open("path")
                        .attr("d", outline.path())
                        .attr("fill", pen.land(stageOf(outline.code())))
                        .empty();
            }
        }
        out.open("path").attr("d", figure.basemap().borders()).attr("fill", "none");
        out.attr("stroke", pen.colour("border"))
                .attr("stroke-width", Decimal.of(pixel * 0.7, 2))
                .empty();
        for (Dot dot : figure.basemap().dots()) {
            out.open("circle")
                    .attr("cx", Decimal.px(dot.position().x()))
                    .attr("cy", Decimal.px(dot.position().y()));
            out.attr("r", Decimal.of(pixel * 1.5, 2))
                    .attr("fill", pen.land(stageOf(dot.code())))
                    .empty();
        }
    }

    private String stageOf(String country) {
        return scene.world().fills().stream()
                .filter(fill -> fill.country().equals(country) && fill.stage() != StageClass.CONTEXT)
                .map(fill -> fill.stage().code())
                .findFirst()
                .orElse("");
    }

    private void symbol(PlaceSymbol symbol, double x, double y) {
        pen.glyphOnFill(symbol.stage(), x, y, MapHtml.glyphScale(symbol, symbol.radius()), SvgPen.Style.of(symbol));
        if (symbol.disputed()) {
            pen.slash(x, y, Math.max(1, symbol.radius() / 5));
        }
    }

    private void label(Label label, double x, double y) {
        label.leader()
                .ifPresent(line -> pen.line(
                        x + line.x1(), y + line.y1(), x + line.x2(), y + line.y2(), pen.colour("muted"), 1, ""));
        double size = label.box().bottom() - label.box().top();
        var colour = switch (label.kind()) {
            case COUNTRY -> "ink";
            case TOWN -> "muted";
        };
        pen.label(label.text(), x + label.dx(), y + label.dy(), size / 1.1, colour, SvgPen.anchor(label.align()));
    }
}
