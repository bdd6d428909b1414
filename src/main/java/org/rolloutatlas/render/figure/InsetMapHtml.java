package org.rolloutatlas.render.figure;

import java.util.Optional;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.InsetView;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/**
 * The small map of one report, for a box of any shape: the land is drawn in plane units, the mark and its name stand in the
 * middle of the box in pixels. Right wherever {@code quote-card.css} is.
 */
public final class InsetMapHtml {
    /** Distance of the lines of a hatching, share of the width that is shown. */
    private static final double HATCH = 0.021;

    private final Figure figure;
    private final Markup out;

    private InsetMapHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
    }

    /** Writes it. */
    public static void write(Figure figure, Markup out) {
        new InsetMapHtml(figure, out).write();
    }

    private void write() {
        var world = figure.scene(WidthClass.S).world();
        var inset = InsetView.of(world, figure.basemap());
        var shown = inset.shown();
        out.open("div").attr("class", "inset");
        out.open("svg").attr("aria-hidden", "true");
        out.attr(
                "viewBox",
                Decimal.px(shown.x()) + " " + Decimal.px(shown.y()) + " " + Decimal.px(shown.width()) + " "
                        + Decimal.px(shown.height()));
        var land = inset.cut(figure.basemap());
        world.fills().stream()
                .filter(WorldView.Fill::once)
                .findFirst()
                .ifPresent(fill -> Hatch.write("inset-h", fill.stage(), shown.width() * HATCH / 4, out));
        out.open("path").attr("class", "land");
        out.attr(
                        "d",
                        Outline.together(land.outlines().stream()
                                .filter(outline -> fill(world, outline).isEmpty())
                                .toList()))
                .empty();
        for (var outline : land.outlines()) {
            fill(world, outline)
                    .ifPresent(fill -> out.open("path")
                            .attr(
                                    "class",
                                    FigureHtml.classes("land", fill.stage().code(), fill.once() ? "once" : ""))
                            .attr("d", outline.path())
                            .empty());
        }
        out.close();
        inset.symbol().ifPresent(this::symbol);
        out.close().line();
    }

    private static Optional<WorldView.Fill> fill(WorldView world, Outline outline) {
        return world.fills().stream()
                .filter(fill -> fill.country().equals(outline.code()))
                .findFirst();
    }

    private void symbol(PlaceSymbol symbol) {
        out.open("svg").attr("class", FigureHtml.classes("at", symbol.stage().code(), MapHtml.style(symbol)));
        out.attr("aria-hidden", "true").attr("viewBox", "-10 -10 20 20");
        out.open("path")
                .attr("d", Glyph.path(symbol.stage(), figure.wording().looks()))
                .empty();
        out.close();
        out.open("b").text(symbol.name().label()).close();
    }
}
