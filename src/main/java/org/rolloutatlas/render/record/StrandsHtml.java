package org.rolloutatlas.render.record;

import java.util.List;
import java.util.function.Function;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Fork;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.figure.StrandLine;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Strand;

/**
 * A question drawn: the lane of its project splits into a strand a position, with its outlets, and its number, at the end. One
 * markup for every width, a list of the positions; {@code strands.css} arranges it by the width of its container.
 */
public final class StrandsHtml {
    private final QuestionCard card;
    private final RecordWords words;
    private final Function<Strand, String> column;
    private final Placement placement;
    private final Markup markup;
    private final Fork wide;
    private final Fork small;
    private final List<Double> widths;

    private StrandsHtml(QuestionCard card, Function<Strand, String> column, Placement placement, Markup markup) {
        this.card = card;
        this.words = new RecordWords(card.language());
        this.column = column;
        this.placement = placement;
        this.markup = markup;
        wide = StrandRows.wide(card);
        small = StrandRows.small(card);
        widths = card.strands().widths();
    }

    /**
     * Writes it.
     *
     * @param column the address at which a position is told in full
     */
    public static void write(QuestionCard card, Function<Strand, String> column, Placement placement, Markup markup) {
        new StrandsHtml(card, column, placement, markup).write();
    }

    /** The end of the address of a position on the page of its question. */
    public static String anchor(Strand strand) {
        return "#" + id(strand);
    }

    static String id(Strand strand) {
        return "position-" + strand.letter();
    }

    private void write() {
        key();
        boolean valued = card.strands().isValued();
        markup.open("div").attr("class", valued ? "fork-frame valued" : "fork-frame");
        card.scale()
                .ifPresent(text ->
                        markup.open("p").attr("class", "scale").text(text).close());
        markup.open("ol").attr("class", "fork").attr("aria-label", words.text("strands.list"));
        var strands = card.strands().strands();
        for (int i = 0; i < strands.size(); i++) {
            row(i, strands.get(i));
        }
        markup.close();
        card.strands().axis().ifPresent(axis -> {
            markup.open("div").attr("class", "time");
            new StrandLine(axis, words, card.looks(), markup).years();
            markup.close();
        });
        markup.close().line();
    }

    private void row(int row, Strand strand) {
        markup.open("li");
        if (row == 0) {
            stem();
        }
        wide.write(row, widths, "split wide", markup);
        small.write(row, widths, "split small", markup);
        markup.open("div").attr("class", "lane");
        markup.open("a").attr("href", column.apply(strand));
        placement.target(markup);
        markup.open("b").text(strand.letter()).close();
        markup.text(" ").element("span", card.label(strand)).close();
        line(strand, wide.lines().get(row), wide.heights().get(row));
        markup.open("p").attr("class", "brief").text(brief(strand)).close().close();
        ends(strand);
        if (card.strands().isValued()) {
            markup.open("div").attr("class", "value");
            StrandValue.write(card, strand, markup);
            markup.close();
        }
        markup.close().line();
    }

    private void line(Strand strand, double y, double height) {
        card.strands()
                .axis()
                .ifPresentOrElse(
                        axis -> new StrandLine(axis, words, card.looks(), markup).write(strand, y, height),
                        () -> StrandLine.write(strand, y, height, markup));
    }

    /** What the strands leave, below the stem. */
    private void stem() {
        markup.open("svg").attr("class", "stem").attr("aria-hidden", "true");
        markup.attr("width", StrandRows.SPLIT).attr("height", Decimal.px(wide.height()));
        double y = wide.stem() + 18;
        for (var line : StrandRows.stem(card)) {
            markup.open("text").attr("y", Decimal.px(y)).text(line).close();
            y += 15;
        }
        markup.close();
    }

    private String brief(Strand strand) {
        return card.value(strand).map(value -> value + " · ").orElse("") + card.names(strand);
    }

    private void ends(Strand strand) {
        markup.open("div").attr("class", "outlets").open("div");
        for (var outlet : card.firstOutlets(strand)) {
            markup.open("p")
                    .element("b", outlet.name())
                    .text(" " + outlet.remark())
                    .close();
        }
        card.moreOutlets(strand).ifPresent(more -> markup.element("p", more));
        markup.close().close();
    }

    private void key() {
        var strands = card.strands();
        markup.open("ul").attr("class", "key");
        item("", "strands.key", () -> {
            markup.open("svg").attr("width", 66).attr("height", 10).attr("aria-hidden", "true");
            stroke("M0 5H30", 2.9);
            stroke("M34 5H66", 7.4);
            markup.close();
        });
        if (strands.strands().stream().anyMatch(strand -> !strand.marks().isEmpty())) {
            item("desk", "strands.key.line", () -> shape("sign signed", Glyph.path(StageClass.SIGNED, card.looks())));
        }
        if (strands.strands().stream().anyMatch(strand -> !strand.reports().isEmpty())) {
            item("desk", "strands.key.report", () -> shape("report", Glyph.REPORT));
        }
        if (strands.strands().stream().anyMatch(strand -> strand.day().isPresent())) {
            item("desk", "strands.key.day", () -> shape("answer", "M0 4L-5-4H5z"));
        }
        markup.close().line();
    }

    private void item(String cssClass, String key, Runnable sign) {
        markup.open("li");
        if (!cssClass.isEmpty()) {
            markup.attr("class", cssClass);
        }
        sign.run();
        markup.text(" " + words.text(key)).close();
    }

    private void stroke(String path, double width) {
        markup.open("path")
                .attr("d", path)
                .attr("stroke-width", Decimal.px(width))
                .empty();
    }

    private void shape(String cssClass, String path) {
        markup.open("svg")
                .attr("class", cssClass)
                .attr("viewBox", "-8 -8 16 16")
                .attr("width", 16)
                .attr("height", 16);
        markup.attr("aria-hidden", "true").open("path").attr("d", path).empty();
        markup.close();
    }
}
