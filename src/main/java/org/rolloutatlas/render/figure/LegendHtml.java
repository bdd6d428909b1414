package org.rolloutatlas.render.figure;

import java.util.List;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.WidthClass;

/** Explains the shapes and lines that occur in a figure. */
final class LegendHtml {
    /** The order in which stages are explained. */
    static final List<StageClass> ORDER = List.of(
            StageClass.PROPOSED,
            StageClass.SIGNED,
            StageClass.BUILDING,
            StageClass.IN_OPERATION,
            StageClass.HALTED,
            StageClass.CONTEXT);

    private final Figure figure;
    private final Markup out;
    private final List<Mark> marks;

    private LegendHtml(Figure figure, Markup out) {
        this.figure = figure;
        this.out = out;
        this.marks = figure.scene(WidthClass.L).timeline().marks();
    }

    /** Stages and fills, in two sentences. */
    static void sentences(Figure figure, Markup out) {
        var legend = new LegendHtml(figure, out);
        legend.stages();
        legend.fills();
    }

    /** Everything else, folded. */
    static void howToRead(Figure figure, Markup out) {
        var legend = new LegendHtml(figure, out);
        out.open("details")
                .attr("class", "how")
                .element("summary", figure.wording().text("legend.how"));
        legend.marks();
        out.close().line();
    }

    /** The colour of a country, and how many reports are disputed. */
    private void fills() {
        var wording = figure.wording();
        out.open("p").attr("class", "fills").text(wording.text("legend.fill") + " ");
        swatch(22)
                .open("rect")
                .attr("class", "hatched")
                .attr("y", 4)
                .attr("width", 22)
                .attr("height", 11);
        out.attr("fill", "url(#" + figure.id() + "-h)").empty().close();
        out.text(" " + wording.text("legend.hatched"));
        long disputed = figure.events().values().stream()
                .filter(event -> !event.disagreements().isEmpty())
                .count();
        if (disputed > 0) {
            // the module counts what a reader has asked for by the same sentence
            out.text(" ").open("span").attr("class", "disagreed");
            out.attr("data-text", wording.raw("legend.count-disputed"));
            out.text(wording.text("legend.count-disputed", disputed)).close();
        }
        out.close().line();
    }

    private void stages() {
        out.open("div").attr("class", "key").element("span", figure.wording().text("legend.reached"));
        out.text(" ");
        begin("legend stages", "legend.stages");
        for (var stage : ORDER) {
            var count = figure.events().values().stream()
                    .filter(event -> event.stage().stageClass() == stage)
                    .count();
            if (count > 0) {
                out.open("li").attr("data-c", stage.code());
                swatch(18)
                        .open("use")
                        .attr("href", "#" + Glyph.id(figure.id(), stage))
                        .attr("class", stage.code() + " glyph");
                out.attr("x", 9).attr("y", 9).empty().close();
                out.text(figure.wording().stageClass(stage) + " ");
                out.open("span")
                        .attr("class", "n")
                        .text(figure.wording().number(count))
                        .close()
                        .close()
                        .text(" ");
            }
        }
        out.close().close().line();
    }

    private void marks() {
        begin("legend marks", "legend.marks");
        if (marks.stream().anyMatch(Mark::once)) {
            glyph("once", "once");
        }
        if (marks.stream().anyMatch(Mark::planned)) {
            glyph("planned", "planned");
        }
        if (marks.stream().anyMatch(Mark::disputed)) {
            out.open("li");
            swatch(18).open("use").attr("href", "#" + Glyph.id(figure.id(), StageClass.PROPOSED));
            out.attr("class", "any glyph").attr("x", 9).attr("y", 9).empty();
            out.open("use")
                    .attr("href", "#" + figure.id() + "-slash")
                    .attr("x", 9)
                    .attr("y", 9)
                    .empty();
            out.close();
            words("disputed");
        }
        if (figure.clock() == EventClock.HAPPENED
                && marks.stream().anyMatch(mark -> mark.reportDay().isPresent())) {
            out.open("li");
            swatch(18).open("use").attr("href", "#" + figure.id() + "-report").attr("class", "report");
            out.attr("x", 9).attr("y", 9).empty().close();
            words("report");
        }
        if (figure.isClosed()) {
            ribbons();
        }
        if (marks.isEmpty()) {
            out.close().line();
            return;
        }
        out.open("li");
        swatch(34)
                .open("rect")
                .attr("class", "any bar")
                .attr("x", 2)
                .attr("y", 5)
                .attr("width", 30)
                .attr("height", 8);
        out.attr("rx", 4).empty();
        out.open("use")
                .attr("href", "#" + Glyph.id(figure.id(), StageClass.PROPOSED))
                .attr("class", "any glyph");
        out.attr("x", 17).attr("y", 9).empty().close();
        words("range");
        if (marks.stream()
                .anyMatch(mark ->
                        mark.span().filter(span -> span.end() == Edge.OPEN).isPresent())) {
            open();
        }
        out.close().line();
    }

    private void ribbons() {
        for (var key : List.of("ribbon", "slanted", "silent", "rows", "size")) {
            out.element("li", figure.wording().text("legend." + key));
        }
    }

    /** Drawn in three steps instead of a gradient, which would need a colour of its own. */
    private void open() {
        out.open("li");
        swatch(34);
        for (int step = 0; step < 3; step++) {
            out.open("rect")
                    .attr("class", "any bar step" + step)
                    .attr("x", 9 + step * 8)
                    .attr("y", 5);
            out.attr("width", 8).attr("height", 8).empty();
        }
        out.open("use")
                .attr("href", "#" + Glyph.id(figure.id(), StageClass.PROPOSED))
                .attr("class", "any glyph");
        out.attr("x", 9).attr("y", 9).empty().close();
        words("open");
    }

    private void glyph(String style, String key) {
        out.open("li");
        swatch(18).open("use").attr("href", "#" + Glyph.id(figure.id(), StageClass.PROPOSED));
        out.attr("class", "any glyph " + style)
                .attr("x", 9)
                .attr("y", 9)
                .empty()
                .close();
        words(key);
    }

    private void words(String key) {
        out.text(figure.wording().text("legend." + key)).close();
    }

    private Markup swatch(int width) {
        return out.open("svg").attr("width", width).attr("height", 18).attr("aria-hidden", "true");
    }

    private void begin(String style, String key) {
        out.open("ul").attr("class", style).attr("aria-label", figure.wording().text(key));
    }
}
