package org.rolloutatlas.render.figure;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/** The ground of the map: land, dots and arcs, in plane units. A border is the edge of land, drawn by the style sheet. */
final class BaseHtml {
    private final Figure figure;
    private final Markup out;
    private final Map<String, String> fills;

    BaseHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
        this.fills = figure.scene(WidthClass.L).world().fills().stream()
                .collect(Collectors.toMap(
                        WorldView.Fill::country,
                        fill -> FigureHtml.classes(fill.stage().code(), fill.once() ? "once" : "")));
    }

    void write() {
        var basemap = figure.basemap();
        out.open("svg").attr("class", "base").attr("aria-hidden", "true");
        out.attr("viewBox", "0 0 " + Decimal.px(basemap.width()) + " " + Decimal.px(basemap.height()));
        form(AtlasFigure.formOf(basemap));
        basemap.closeUp().ifPresent(this::beyond);
        out.line();
        boolean lends = figure.links().lendsOutlines();
        if (lends) {
            out.open("g").attr("id", ChapterGround.land(figure));
        }
        rest();
        basemap.outlines().stream()
                .filter(outline -> !outline.path().isEmpty())
                .filter(outline -> !fill(outline.code()).isEmpty())
                .forEach(this::land);
        if (lends) {
            out.close();
        }
        figure.outlined().forEach(this::outline);
        out.line();
        plainDots();
        basemap.dots().stream().filter(dot -> !fill(dot.code()).isEmpty()).forEach(this::dot);
        for (var arc : figure.scene(WidthClass.L).world().arcs()) {
            out.open("path")
                    .attr("class", "arc")
                    .attr("data-place", arc.place())
                    .attr("d", ArcPath.of(arc))
                    .empty();
        }
        out.close().line();
    }

    /** Which world there is to come close to or to step back to, where that is not the usual one; {@code detail.js} reads it. */
    private void form(MapForm form) {
        form.findProjectionName().ifPresent(code -> out.attr("data-projection", code));
        if (figure.basemap().closeUp().isPresent() || !form.equals(MapForm.USUAL)) {
            out.attr("data-meridian", form.degrees());
        }
    }

    private static String numbers(PlaneBox box) {
        return Stream.of(box.left(), box.top(), box.width(), box.height())
                .map(Decimal::px)
                .collect(Collectors.joining(" "));
    }

    /** Where all of the world would be, and what is drawn of it, for those who step back from a part of it. */
    private void beyond(CloseUp close) {
        out.attr("data-world", numbers(close.world()));
        out.attr("data-drawn", numbers(close.drawn()));
    }

    /** Countries of which nothing is reported are one shape. */
    private void rest() {
        new LandHtml(out)
                .together(
                        FigureHtml.classes("land", figure.links().lendsOutlines() ? "atlas-land" : ""),
                        figure.basemap().outlines().stream()
                                .filter(outline -> fill(outline.code()).isEmpty())
                                .toList());
    }

    /** The land of a country leads to it. The keyboard has its symbols and lanes. */
    private void land(Outline outline) {
        var about = figure.links().aboutCountry(outline.code());
        about.ifPresent(address -> figure.lead(address, out).attr("tabindex", -1));
        boolean lends = figure.links().lendsOutlines();
        new LandHtml(out)
                .one(
                        lends ? ChapterGround.country(figure, outline.code()) : "",
                        FigureHtml.classes("land", lends ? "atlas-land" : "", fill(outline.code())),
                        outline,
                        "data-cc",
                        outline.code());
        about.ifPresent(_ -> out.close());
    }

    private void outline(Outlined outlined) {
        figure.basemap()
                .findOutline(outlined.country())
                .filter(outline -> !outline.path().isEmpty())
                .ifPresent(outline -> out.open("path")
                        .attr(
                                "class",
                                switch (outlined) {
                                    case Outlined.Before(var _, var stage) -> "before " + stage.code();
                                    case Outlined.Said _ -> "ghost";
                                })
                        .attr("d", outline.edge())
                        .empty());
    }

    private void plainDots() {
        var path = figure.basemap().dots().stream()
                .filter(dot -> fill(dot.code()).isEmpty())
                .map(BaseHtml::point)
                .collect(Collectors.joining());
        out.open("path").attr("class", "dots").attr("d", path).empty();
    }

    private void dot(Dot dot) {
        out.open("path").attr("class", "dots " + fill(dot.code())).attr("data-cc", dot.code());
        out.attr("d", point(dot)).empty();
    }

    /** A line without length: its round caps are the dot. */
    static String point(Dot dot) {
        return "M" + Decimal.px(dot.position().x()) + " "
                + Decimal.px(dot.position().y()) + "h0";
    }

    private String fill(String country) {
        return fills.getOrDefault(country, "");
    }
}
