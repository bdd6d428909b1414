package org.rolloutatlas.render.figure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/** The ground of the map: land, borders, dots and arcs, in plane units. */
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
        basemap.closeUp().ifPresent(this::beyond);
        out.line();
        boolean lends = figure.links().lendsOutlines();
        if (lends) {
            out.open("g").attr("id", ChapterGround.land(figure));
        }
        basemap.outlines().stream().filter(outline -> !outline.path().isEmpty()).forEach(this::land);
        if (lends) {
            out.close();
        }
        out.line().open("path").attr("class", lends ? "borders atlas-lines" : "borders");
        lend(ChapterGround.borders(figure), lends);
        out.attr("d", basemap.borders()).empty();
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

    /** Where all of the world would be, and which one, for those who step back from a part of it. */
    private void beyond(CloseUp close) {
        var world = close.world();
        out.attr("data-meridian", Math.floorMod(close.meridian(), 360));
        out.attr(
                "data-world",
                Stream.of(world.left(), world.top(), world.width(), world.height())
                        .map(Decimal::px)
                        .collect(Collectors.joining(" ")));
    }

    /** The land of a country leads to it. The keyboard has its symbols and lanes. */
    private void land(Outline outline) {
        var about = fills.containsKey(outline.code())
                ? figure.links().aboutCountry(outline.code())
                : Optional.<String>empty();
        about.ifPresent(address -> figure.lead(address, out).attr("tabindex", -1));
        boolean lends = figure.links().lendsOutlines();
        out.open("path").attr("class", FigureHtml.classes("land", lends ? "atlas-land" : "", fill(outline.code())));
        lend(
                ChapterGround.country(figure, outline.code()),
                lends && !fill(outline.code()).isEmpty());
        out.attr("data-cc", outline.code()).attr("d", outline.path()).empty();
        about.ifPresent(_ -> out.close());
    }

    /** Names what the stills of chapters draw by reference. */
    private void lend(String id, boolean lends) {
        if (lends) {
            out.attr("id", id);
        }
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
    private static String point(Dot dot) {
        return "M" + Decimal.px(dot.position().x()) + " "
                + Decimal.px(dot.position().y()) + "h0";
    }

    private String fill(String country) {
        return fills.getOrDefault(country, "");
    }
}
