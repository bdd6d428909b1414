package org.rolloutatlas.render.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.KnownWords;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/**
 * The map of what was known on a day. A country is filled with the stage that stood by the reports of that day; a ghost, the stage
 * that is now said to have stood, is an outline. Every country of which anything is held has its shape and its mark in the
 * page, so that the browser module can draw another day; what is not to be seen has the class {@code gone}.
 */
final class KnownMapHtml {
    private final Figure figure;
    private final KnownThen then;
    private final Set<String> held;
    private final Markup out;

    KnownMapHtml(Figure figure, KnownThen then, Markup out) {
        this.figure = figure;
        this.then = then;
        this.held = figure.scene(WidthClass.L).world().fills().stream()
                .map(WorldView.Fill::country)
                .collect(Collectors.toSet());
        this.out = out;
    }

    void write() {
        var plates = new PlatesHtml(figure, out);
        plates.ways();
        out.open("div").attr("class", "map");
        plates.stops();
        out.open("div").attr("class", "world").line();
        base();
        symbols();
        out.close().close().line();
    }

    private void base() {
        var basemap = figure.basemap();
        out.open("svg").attr("class", "base").attr("aria-hidden", "true");
        out.attr("viewBox", "0 0 " + Decimal.px(basemap.width()) + " " + Decimal.px(basemap.height()))
                .line();
        out.open("defs").attr("class", "shapes");
        shape(
                KnownStillHtml.REST,
                Outline.together(basemap.outlines().stream()
                        .filter(outline -> !held.contains(outline.code()))
                        .toList()));
        var shapes = basemap.outlines().stream()
                .filter(outline ->
                        held.contains(outline.code()) && !outline.path().isEmpty())
                .toList();
        shapes.forEach(outline -> shape(KnownStillHtml.shape(outline.code()), outline.path()));
        out.close().line();
        use("land", KnownStillHtml.REST).empty();
        shapes.forEach(outline -> land(outline.code()));
        out.line().open("g").attr("class", "ghosts");
        shapes.stream()
                .map(Outline::code)
                .filter(code -> said(code).isPresent())
                .forEach(code -> use("ghost", KnownStillHtml.shape(code)).empty());
        out.close().line();
        for (var dot : basemap.dots()) {
            out.open("path").attr("class", FigureHtml.classes("dots", fill(dot.code())));
            if (held.contains(dot.code())) {
                out.attr("data-cc", dot.code());
            }
            out.attr("d", BaseHtml.point(dot)).empty();
        }
        out.close().line();
    }

    private void shape(String id, String path) {
        out.open("path").attr("id", id).attr("d", path).empty();
    }

    private Markup use(String style, String shape) {
        return out.open("use").attr("class", style).attr("href", "#" + shape);
    }

    private void land(String country) {
        var about = figure.links().aboutCountry(country);
        about.ifPresent(address -> figure.lead(address, out).attr("tabindex", -1));
        use(FigureHtml.classes("land", fill(country)), KnownStillHtml.shape(country))
                .attr("data-cc", country)
                .empty();
        about.ifPresent(_ -> out.close());
    }

    private String fill(String country) {
        return known(country).map(StageClass::code).orElse("");
    }

    private Optional<StageClass> known(String country) {
        return then.find(country).flatMap(KnownThen.Country::known);
    }

    private Optional<StageClass> said(String country) {
        return then.find(country).flatMap(KnownThen.Country::said).map(KnownThen.Said::stage);
    }

    private void symbols() {
        var wording = figure.wording();
        out.open("svg").attr("class", "over").attr("width", "100%").attr("height", "100%");
        out.attr("role", "graphics-document").attr("aria-roledescription", wording.text("map.role"));
        out.attr("aria-label", wording.text("map.label"));
        out.open("g").attr("role", "list").attr("aria-label", wording.text("map.places"));
        out.line();
        figure.scene(WidthClass.L).world().symbols().forEach(this::symbol);
        out.close().close().line();
    }

    private void symbol(PlaceSymbol symbol) {
        var known = known(symbol.country());
        var said = said(symbol.country());
        out.open("svg")
                .attr(
                        "class",
                        FigureHtml.classes(
                                "place",
                                known.map(_ -> "known").orElse(""),
                                said.map(_ -> "said").orElse(""),
                                known.or(() -> said).isPresent() ? "" : "gone"));
        out.attr("role", "listitem").attr("data-cc", symbol.country());
        out.attr("x", Decimal.percent(symbol.at().x() / figure.basemap().width()));
        out.attr("y", Decimal.percent(symbol.at().y() / figure.basemap().height()));
        lead(symbol).attr("aria-label", new KnownWords(figure.wording()).name(symbol.country(), known, said));
        out.open("circle").attr("class", "hit").attr("r", "14").empty();
        out.open("path").attr("class", "joint").attr("d", "M-8 0H8").empty();
        glyph("known", known);
        glyph("said", said);
        Variants.of(
                        figure,
                        scene -> scene.world().symbols().stream()
                                .filter(other -> other.country().equals(symbol.country()))
                                .findFirst()
                                .flatMap(PlaceSymbol::label))
                .byForm()
                .forEach((label, where) -> LabelHtml.write(label, Variants.classes(where), out));
        out.close().close().line();
    }

    private Markup lead(PlaceSymbol symbol) {
        return figure.links()
                .aboutCountry(symbol.country())
                .map(address -> figure.lead(address, out))
                .orElseGet(() -> out.open("a"));
    }

    /** Of what is not known, or not said, any shape stands for one that is not to be seen. */
    private void glyph(String style, Optional<StageClass> stage) {
        out.open("use")
                .attr(
                        "class",
                        "glyph " + style + " " + stage.map(StageClass::code).orElse("none"));
        out.attr("href", "#" + Glyph.id(figure.id(), stage.orElse(StageClass.CONTEXT)))
                .empty();
    }
}
