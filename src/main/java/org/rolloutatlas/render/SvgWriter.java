package org.rolloutatlas.render;

import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WidthClass;

/**
 * Writes one layout of a figure as a picture that stands alone: exact pixels, no links, no script, colours of one theme.
 *
 * <p>Uses no style element and no custom properties, so that programs other than browsers draw it as well.
 */
public final class SvgWriter {
    static final double MARGIN = 16;

    private final Figure figure;
    private final Scene scene;
    private final SvgPen pen;
    private final double width;

    private SvgWriter(Figure figure, Scene scene, Palette palette, Markup out) {
        this.figure = figure;
        this.scene = scene;
        this.pen = new SvgPen(palette, out);
        this.width = Math.min(scene.frame().width(), WidthClass.L.max());
    }

    /**
     * Writes the layout of that scene.
     *
     * @param scene of the figure's events
     */
    public static void write(Figure figure, Scene scene, Palette palette, Markup out) {
        new SvgWriter(figure, scene, palette, out).write();
    }

    private void write() {
        var wide = scene.frame().widthClass() == WidthClass.L;
        double titleSize = wide ? 28 : 20;
        var head = new SvgText(pen, MARGIN, width - 2 * MARGIN);
        double mapHeight = width * scene.world().crop().aspect();
        var timeline = new TimelineSvg(figure, scene, pen, width);
        var summary = new EventWords(figure.wording())
                .summary(figure.events().values().stream().toList());
        double headHeight =
                head.height(figure.title(), titleSize) + head.height(summary, 14) + SvgText.LEGEND + 2 * MARGIN;
        double height = headHeight + mapHeight + timeline.height() + MARGIN;
        pen.begin(width, height, figure.title(), figure.wording().language().tag());
        double y = head.serif(figure.title(), titleSize, MARGIN);
        y = head.sans(summary, 14, y);
        legend(y + 4);
        map(headHeight, mapHeight);
        timeline.write(headHeight + mapHeight);
        pen.end();
    }

    private void legend(double y) {
        double x = MARGIN + 6;
        for (var stage : StageClass.values()) {
            if (stage != StageClass.CONTEXT && isReported(stage)) {
                var words = figure.wording().stageClass(stage);
                pen.glyph(stage, x, y + 8, 1, SvgPen.Style.FULL);
                pen.text(words, x + 11, y + 12, 12, "ink", "start");
                x += 30 + FontMetrics.width(words, 12);
            }
        }
    }

    private boolean isReported(StageClass stage) {
        return figure.events().values().stream().anyMatch(event -> event.stage().stageClass() == stage);
    }

    private void map(double top, double height) {
        var crop = scene.world().crop();
        var out = pen.out();
        pen.rect(0, top, width, height, "sea");
        out.open("svg").attr("x", "0").attr("y", Decimal.px(top));
        out.attr("width", Decimal.px(width)).attr("height", Decimal.px(height));
        out.attr(
                "viewBox",
                Decimal.px(crop.x()) + " " + Decimal.px(crop.y()) + " " + Decimal.px(crop.width()) + " "
                        + Decimal.px(crop.height()));
        out.attr("preserveAspectRatio", "xMinYMin slice").line();
        for (var outline : figure.basemap().outlines()) {
            if (!outline.path().isEmpty()) {
                out.open("path")
                        .attr("d", outline.path())
                        .attr("fill", pen.land(stageOf(outline.code())))
                        .empty();
            }
        }
        var stroke = crop.width() / width;
        out.open("path").attr("d", figure.basemap().borders()).attr("fill", "none");
        out.attr("stroke", pen.colour("border"))
                .attr("stroke-width", Decimal.of(stroke * 0.7, 2))
                .empty();
        for (var arc : scene.world().arcs()) {
            out.open("path").attr("d", ArcPath.of(arc)).attr("fill", "none").attr("stroke", pen.colour("muted"));
            out.attr("stroke-width", Decimal.of(stroke, 2)).empty();
        }
        out.close().line();
        symbols(top);
    }

    private String stageOf(String country) {
        return scene.world().fills().stream()
                .filter(fill -> fill.country().equals(country) && fill.stage() != StageClass.CONTEXT)
                .map(fill -> fill.stage().code())
                .findFirst()
                .orElse("");
    }

    private void symbols(double top) {
        var crop = scene.world().crop();
        for (var symbol : scene.world().symbols()) {
            double x = crop.screenX(symbol.at(), width);
            double y = crop.screenY(symbol.at(), width) + top;
            pen.glyph(symbol.stage(), x, y, MapHtml.glyphScale(symbol, symbol.radius()), SvgPen.Style.of(symbol));
            if (symbol.disputed()) {
                pen.slash(x, y, Math.max(1, symbol.radius() / 5));
            }
            symbol.label().ifPresent(label -> label(label, x, y));
        }
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
