package org.rolloutatlas.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.ArcPath;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.MapHtml;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.Scene;

/** The map of a picture. The crop of the scene is shown whole; where the space has another shape, more of the world is. */
final class MapSvg {
    /** Room around the names of a crowded map, pixels. */
    private static final double CLEARANCE = 7;

    private final Figure figure;
    private final Scene scene;
    private final SvgPen pen;
    private final List<Area> taken = new ArrayList<>();

    /** Pixels of the picture. */
    private record Area(double left, double top, double right, double bottom) {
        boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        Area grown(double by) {
            return new Area(left - by, top - by, right + by, bottom + by);
        }

        boolean holds(Area other) {
            return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
        }
    }

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
        var frame = new Area(0, top, width, top + height);
        // a layout holds down to the narrowest width of its class
        boolean crowded = scale * crop.width() < scene.frame().widthClass().min();
        for (var symbol : scene.world().symbols()) {
            double x = (symbol.at().x() - left) * scale;
            double y = (symbol.at().y() - upper) * scale + top;
            double r = symbol.radius();
            taken.add(new Area(x - r, y - r, x + r, y + r));
            symbol(symbol, x, y);
        }
        for (var symbol : scene.world().symbols()) {
            double x = (symbol.at().x() - left) * scale;
            double y = (symbol.at().y() - upper) * scale + top;
            symbol.label()
                    .filter(label -> !crowded || isFree(label, x, y, frame))
                    .ifPresent(label -> label(label, x, y));
        }
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
        pen.glyph(symbol.stage(), x, y, MapHtml.glyphScale(symbol, symbol.radius()), SvgPen.Style.of(symbol));
        if (symbol.disputed()) {
            pen.slash(x, y, Math.max(1, symbol.radius() / 5));
        }
    }

    private boolean isFree(Label label, double x, double y, Area frame) {
        var box = label.box();
        var area = new Area(x + box.left(), y + box.top(), x + box.right(), y + box.bottom());
        // a name close to another symbol would be taken for its name
        if (!frame.holds(area)
                || taken.stream()
                        .filter(other -> !other.holds(new Area(x, y, x, y)))
                        .anyMatch(area.grown(CLEARANCE)::meets)) {
            return false;
        }
        taken.add(area);
        return true;
    }

    private void label(Label label, double x, double y) {
        var anchor = switch (label.align()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        double size = label.box().bottom() - label.box().top();
        pen.label(label.text(), x + label.dx(), y + label.dy(), size / 1.1, anchor);
    }
}
