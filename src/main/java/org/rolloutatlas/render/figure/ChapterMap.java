package org.rolloutatlas.render.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Crop;
import org.rolloutatlas.scene.LandName;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.Pointer;
import org.rolloutatlas.scene.WidthClass;
import org.rolloutatlas.scene.WorldView;

/**
 * The map of a chapter, on outlines that the page has once ({@link ChapterGround}) or, where it is much nearer than the story,
 * on finer ones of its own: countries, quiet names, marks; its focus is ringed.
 */
record ChapterMap(Figure story, ChapterPlate plate, Markup out) {
    void write() {
        out.open("div")
                .attr("class", "picture")
                .open("svg")
                .attr("class", "shot")
                .attr("aria-hidden", "true")
                .line();
        out.open("svg").attr("class", "ground").attr("width", "100%").attr("height", "100%");
        viewBox(plate.ground().view());
        shared();
        plate.ground().own().ifPresent(this::own);
        out.close().line();
        plate.world().lands().forEach(this::land);
        // the largest first: a small one is drawn over it
        plate.world().symbols().forEach(symbol -> symbol(drawn(symbol)));
        out.close().close().line();
    }

    private void viewBox(Crop box) {
        out.attr(
                "viewBox",
                Decimal.px(box.x()) + " " + Decimal.px(box.y()) + " " + Decimal.px(box.width()) + " "
                        + Decimal.px(box.height()));
    }

    /** On the outlines that the page has: also around finer ones, because a picture may show more than these. */
    private void shared() {
        out.open("use")
                .attr("class", "away")
                .attr("href", "#" + ChapterGround.land(story))
                .empty();
        for (var fill : plate.world().fills()) {
            drawn(story.basemap(), fill).ifPresent(outline -> {
                told("use", fill, "");
                hatch(fill, plate.ground().own().isPresent());
                out.attr("href", "#" + ChapterGround.country(story, fill.country()))
                        .empty();
            });
        }
    }

    /** On finer ones, over the sea: those of the page lie beneath. */
    private void own(Basemap ground) {
        var view = plate.ground().view();
        out.open("svg").attr("class", "near");
        out.attr("x", Decimal.px(view.x())).attr("y", Decimal.px(view.y()));
        out.attr("width", Decimal.px(view.width())).attr("height", Decimal.px(view.height()));
        viewBox(plate.ground().box());
        out.open("rect").attr("class", "sea").attr("width", "100%").attr("height", "100%");
        out.empty();
        var told = plate.world().fills().stream().map(WorldView.Fill::country).collect(Collectors.toSet());
        var rest = ground.outlines().stream()
                .filter(outline -> !told.contains(outline.code()))
                .toList();
        new LandHtml(out).together("away atlas-land", rest);
        for (var fill : plate.world().fills()) {
            drawn(ground, fill).ifPresent(outline -> {
                told("path", fill, outline.isCut() ? "atlas-land land-fill" : "atlas-land");
                hatch(fill, false);
                out.attr("d", outline.path()).empty();
                if (outline.isCut()) {
                    told("path", fill, "atlas-land land-line");
                    out.attr("d", outline.edge()).empty();
                }
            });
        }
        out.close();
    }

    private static Optional<Outline> drawn(Basemap on, WorldView.Fill fill) {
        return on.findOutline(fill.country()).filter(land -> !land.path().isEmpty());
    }

    private void told(String element, WorldView.Fill fill, String style) {
        out.open(element).attr("class", FigureHtml.classes("told", fill.stage().code(), style));
    }

    /** @param around whether it goes on around finer outlines, where units are those of the story */
    private void hatch(WorldView.Fill fill, boolean around) {
        if (fill.once() && Hatch.STAGES.contains(fill.stage())) {
            out.attr("fill", "url(#" + ChapterGround.hatch(story, plate, fill.stage(), around) + ")");
        }
    }

    /** Where the focus of the chapter is, its mark is that of the focus: what is ringed is what is quoted. */
    private PlaceSymbol drawn(PlaceSymbol symbol) {
        return plate.focus()
                .filter(focus -> symbol.eventIds().contains(focus.id()))
                .map(symbol::of)
                .orElse(symbol);
    }

    /** The name of a country that no mark carries, or of a capital; quiet. */
    private void land(LandName land) {
        land.label().ifPresent(label -> {
            var box = plate.ground().box();
            out.open("text").attr("class", FigureHtml.classes("land", SurroundingsHtml.style(land, label)));
            out.attr("x", Decimal.percent((land.at().x() - box.x()) / box.width()));
            out.attr("y", Decimal.percent((land.at().y() - box.y()) / box.height()));
            out.attr("dx", Math.round(label.dx())).attr("dy", Math.round(label.dy()));
            out.text(label.text()).close();
        });
    }

    private void symbol(PlaceSymbol symbol) {
        var box = plate.ground().box();
        double x = (symbol.at().x() - box.x()) / box.width();
        double y = (symbol.at().y() - box.y()) / box.height();
        if (x < 0 || x > 1 || y < 0 || y > 1) {
            return;
        }
        boolean ringed = symbol.eventIds().stream().anyMatch(plate::isFocus);
        boolean beyond = symbol.pointer().isPresent();
        if (beyond && !ringed && symbol.label().isEmpty()) {
            // an arrow without a name leads nowhere
            return;
        }
        out.open("svg").attr("class", FigureHtml.classes("place", ringed ? "ringed" : "", beyond ? "beyond" : ""));
        out.attr("x", Decimal.percent(x)).attr("y", Decimal.percent(y));
        // the figure shows more than the still: the place itself may be there
        symbol.pointer()
                .map(Pointer::to)
                .ifPresent(to -> out.attr(
                        "data-to",
                        Decimal.percent((to.x() - box.x()) / box.width()) + " "
                                + Decimal.percent((to.y() - box.y()) / box.height())));
        if (ringed) {
            ChapterStill.ring("", symbol.ring(), out);
        }
        double radius = symbol.radius() / WidthClass.S.symbolScale();
        out.open("use").attr("href", "#" + Glyph.id(story.id(), symbol.stage()));
        out.attr("class", FigureHtml.classes("glyph", symbol.stage().code(), MapHtml.style(symbol)));
        out.attr("transform", "scale(" + Decimal.of(MapHtml.glyphScale(symbol, radius), 2) + ")")
                .empty();
        if (symbol.disputed()) {
            out.open("use").attr("href", "#" + story.id() + "-slash");
            out.attr("transform", "scale(" + Decimal.of(Math.max(1, radius / 5), 2) + ")")
                    .empty();
        }
        symbol.pointer()
                .ifPresent(pointer -> out.open("path")
                        .attr("class", "arrow")
                        .attr("d", ArrowPath.of(pointer))
                        .empty());
        symbol.label().ifPresent(label -> {
            label.leader()
                    .ifPresent(line -> out.open("path")
                            .attr("class", "leader")
                            .attr(
                                    "d",
                                    "M" + Math.round(line.x1()) + " " + Math.round(line.y1()) + "L"
                                            + Math.round(line.x2()) + " " + Math.round(line.y2()))
                            .empty());
            out.open("text").attr("class", label.align().name().toLowerCase(Locale.ROOT));
            out.attr("x", Decimal.px(label.dx()))
                    .attr("y", Decimal.px(label.dy()))
                    .text(label.text());
            out.close();
        });
        out.close();
    }
}
