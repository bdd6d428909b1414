package org.rolloutatlas.render.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.scene.Box;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.Pointer;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/**
 * The map: a drawing of the world in plane units, and above it, in pixels at shares of the plane, the symbols with their names.
 */
public final class MapHtml {
    private final Figure figure;
    private final Markup out;
    private final SurroundingsHtml surroundings;
    private final StandingWords words;

    MapHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
        this.surroundings = new SurroundingsHtml(figure, out);
        this.words = new StandingWords(figure.wording());
    }

    void write() {
        var plates = new PlatesHtml(figure, out);
        plates.ways();
        out.open("div").attr("class", "map");
        plates.stops();
        out.open("div").attr("class", "world").line();
        new BaseHtml(figure, out).write();
        symbols();
        out.close();
        surroundings.locator();
        out.close().line();
    }

    private void symbols() {
        var wording = figure.wording();
        out.open("svg").attr("class", "over").attr("width", "100%").attr("height", "100%");
        out.attr("role", "graphics-document").attr("aria-roledescription", wording.text("map.role"));
        out.attr("aria-label", wording.text("map.label"));
        surroundings.names();
        suppliers();
        seat();
        out.open("g")
                .attr("role", "list")
                .attr("aria-label", wording.text("map.places"))
                .line();
        forms().forEach(this::symbol);
        out.close().close().line();
    }

    /** Where the arcs begin; those who cannot see them hear of the actor in the title. */
    private void seat() {
        var seats = Variants.of(figure, scene -> scene.world().seat().filter(mark -> !mark.covered()));
        seats.byForm().forEach((seat, where) -> {
            out.open("svg").attr("class", FigureHtml.classes("seat", Variants.classes(where)));
            out.attr("aria-hidden", "true");
            at(seat.at());
            seat.pointer().ifPresent(this::whereto);
            seat.pointer().ifPresent(this::arrow);
            out.open("circle").attr("r", Decimal.px(WorldView.SeatMark.RADIUS)).empty();
            seat.label().ifPresent(label -> LabelHtml.write(label, "", out));
            out.close().line();
        });
    }

    /** Where suppliers sit, not to be seen until the reader points to what they supply. */
    private void suppliers() {
        for (var seat : new Seats(figure.events().values()).all()) {
            out.open("svg").attr("class", "seat supplier").attr("aria-hidden", "true");
            at(figure.basemap()
                    .projector()
                    .project(seat.position().lon(), seat.position().lat()));
            out.open("circle").attr("r", Decimal.px(WorldView.SeatMark.RADIUS)).empty();
            out.open("text").attr("x", 6).attr("y", -5);
            out.text(seat.name().in(figure.wording().language())).close();
            out.close();
        }
    }

    private void at(PlanePoint point) {
        out.attr("x", Decimal.percent(point.x() / figure.basemap().width()));
        out.attr("y", Decimal.percent(point.y() / figure.basemap().height()));
    }

    /**
     * Symbols that gather different events, narrow layouts more than wide ones, are different elements; so are pointers, at
     * the edge of each layout.
     */
    private record Form(String key, List<String> eventIds, Optional<PlanePoint> edge) {
        static Form of(PlaceSymbol symbol) {
            return new Form(symbol.key(), symbol.eventIds(), symbol.pointer().map(_ -> symbol.at()));
        }
    }

    private List<PlaceSymbol> forms() {
        var forms = new LinkedHashMap<Form, PlaceSymbol>();
        for (var width : List.of(WidthClass.L, WidthClass.M, WidthClass.S)) {
            figure.scene(width).world().symbols().forEach(symbol -> forms.putIfAbsent(Form.of(symbol), symbol));
        }
        return forms.values().stream()
                .sorted(Comparator.comparingDouble(symbol -> -symbol.radius()))
                .toList();
    }

    private void symbol(PlaceSymbol symbol) {
        var shown = Variants.of(figure, scene -> inScene(scene, symbol).map(Form::of))
                .byForm()
                .get(Form.of(symbol));
        var widths = Variants.classes(Objects.requireNonNull(shown));
        out.open("svg")
                .attr(
                        "class",
                        FigureHtml.classes(
                                "place",
                                symbol.pointer().map(_ -> "away").orElse(""),
                                LabelHtml.kind(symbol.name().kind()),
                                widths));
        out.attr("role", "listitem");
        at(symbol.at());
        symbol.pointer().ifPresent(this::whereto);
        lead(symbol).attr("aria-label", words.name(symbol));
        out.attr("data-place", symbol.key());
        if (!figure.isClosed()) {
            out.attr("data-ids", String.join(" ", symbol.eventIds()));
        }
        out.attr("data-c", symbol.stage().code());
        var labels = Variants.of(figure, scene -> inScene(scene, symbol).flatMap(PlaceSymbol::label));
        if (labels.byForm().isEmpty()) {
            out.attr("data-name", symbol.name().label());
        }
        out.open("circle").attr("class", "hit").attr("r", "14").empty();
        symbol.pointer().ifPresent(pointer -> plate(pointer.plate(symbol.radius(), symbol.label())));
        Variants.of(figure, scene -> inScene(scene, symbol).map(drawn -> size(drawn, scene)))
                .byForm()
                .forEach((size, where) -> glyph(symbol, size, variant(where, shown)));
        symbol.pointer().ifPresent(this::arrow);
        labels.byForm().forEach((label, where) -> LabelHtml.write(label, variant(where, shown), out));
        out.close().close().line();
    }

    /** Where the place really is, for those who move the map. */
    private void whereto(Pointer pointer) {
        var basemap = figure.basemap();
        out.attr(
                "data-at",
                Decimal.percent(pointer.to().x() / basemap.width()) + " "
                        + Decimal.percent(pointer.to().y() / basemap.height()));
    }

    private void plate(Box box) {
        out.open("rect").attr("class", "pill").attr("x", Math.round(box.left())).attr("y", Math.round(box.top()));
        out.attr("width", Math.round(box.right() - box.left())).attr("height", Math.round(box.bottom() - box.top()));
        out.attr("rx", 3).empty();
    }

    /** Points away from the map; where the map is moved, the mark stands at its place. */
    private void arrow(Pointer pointer) {
        out.open("path").attr("class", "arrow").attr("d", ArrowPath.of(pointer)).empty();
    }

    /** A country leads to its page, a place to its first event. */
    private Markup lead(PlaceSymbol symbol) {
        return Optional.of(symbol.country())
                .filter(_ -> figure.isClosed())
                .flatMap(figure.links()::aboutCountry)
                .map(address -> figure.lead(address, out))
                .orElseGet(() -> out.open("a")
                        .attr("href", figure.links().event(symbol.eventIds().getFirst())));
    }

    /**
     * The radius in class {@link WidthClass#M}, pixels, to the hundredth: the style sheet scales it to the others, so that most
     * symbols need one element for all.
     */
    private static double size(PlaceSymbol symbol, Scene scene) {
        return Math.round(100 * symbol.radius() / scene.frame().widthClass().symbolScale()) / 100.0;
    }

    private void glyph(PlaceSymbol symbol, double radius, String variant) {
        // glyphs are drawn for a radius of five
        out.open("use").attr("href", "#" + Glyph.id(figure.id(), symbol.stage()));
        out.attr("class", FigureHtml.classes("glyph", symbol.stage().code(), style(symbol), variant));
        out.attr("transform", scale(glyphScale(symbol, radius))).empty();
        if (symbol.disputed()) {
            out.open("use").attr("href", "#" + figure.id() + "-slash");
            if (!variant.isEmpty()) {
                out.attr("class", variant);
            }
            out.attr("transform", scale(Math.max(1, radius / 5))).empty();
        }
    }

    private static String scale(double factor) {
        return "scale(" + Decimal.of(factor, 2) + ")";
    }

    public static double glyphScale(PlaceSymbol symbol, double radius) {
        return radius / (symbol.stage() == StageClass.CONTEXT ? 3.2 : 5);
    }

    static String style(PlaceSymbol symbol) {
        return symbol.planned() ? "planned" : symbol.once() ? "once" : "";
    }

    /** A part that is there wherever its symbol is needs no rule of its own. */
    private static String variant(List<WidthClass> where, List<WidthClass> shown) {
        return where.equals(shown) ? "" : Variants.classes(where);
    }

    private static Optional<PlaceSymbol> inScene(Scene scene, PlaceSymbol symbol) {
        return scene.world().symbols().stream()
                .filter(other -> Form.of(other).equals(Form.of(symbol)))
                .findFirst();
    }
}
