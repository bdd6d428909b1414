package org.rolloutatlas.render.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.Span;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.WidthClass;

/**
 * What stands in one track: links below, then the lines to the earliest reports, then the marks in the order of time. The
 * track's origin is the middle of its first row, so that most of it needs no height: a tenth of a long page would say it.
 */
final class MarkHtml {
    /** Bars narrower than this share of the axis hide behind their glyph at every width. */
    private static final double SMALLEST_BAR = 0.006;

    private final Figure figure;
    private final TimeAxis axis;
    private final Markup out;
    private final EventWords words;
    private final MarkEventHtml events;

    MarkHtml(Figure figure, TimeAxis axis, Seats seats, Markup out) {
        this.events = new MarkEventHtml(figure, seats, out);
        this.figure = figure;
        this.axis = axis;
        this.out = out;
        this.words = new EventWords(figure.wording());
    }

    /** Writes the lane as it is laid out for each class of width. */
    void write(Map<WidthClass, Lane> layouts) {
        var lane = layout(layouts, WidthClass.L);
        lane.marks().forEach(mark -> lag(mark, layouts, false));
        for (var link : lane.links()) {
            out.open("line").attr("class", "link " + link.stage().code());
            line(axis.fraction(link.from()), axis.fraction(link.to()));
        }
        lane.marks().forEach(mark -> lag(mark, layouts, true));
        lane.marks().forEach(mark -> mark(mark, layouts));
        lane.unplaced().forEach(id -> events.unplaced(figure.event(id)));
    }

    /** The line runs below the links, the diamond at its end above them. */
    private void lag(Mark mark, Map<WidthClass, Lane> layouts, boolean diamond) {
        var widths = Arrays.stream(WidthClass.values())
                .filter(width -> in(layout(layouts, width), mark).lag())
                .toList();
        if (widths.isEmpty()) {
            return;
        }
        double to = axis.fraction(mark.reportDay().orElseThrow() + 0.5);
        var style = FigureHtml.classes("lag", rows(mark, layouts), Variants.classes(widths));
        if (diamond) {
            out.open("use").attr("href", "#" + figure.id() + "-report").attr("class", style + " report");
            out.attr("data-of", mark.eventId());
            at(to);
        } else {
            out.open("line").attr("class", style).attr("data-of", mark.eventId());
            line(
                    Math.max(
                            axis.fraction(mark.at()),
                            axis.fraction(mark.span().orElseThrow().last() + 1)),
                    to);
        }
    }

    private void mark(Mark mark, Map<WidthClass, Lane> layouts) {
        var event = figure.event(mark.eventId());
        out.open("a").attr("href", figure.links().event(mark.eventId()));
        out.attr(
                "class",
                FigureHtml.classes("mark", mark.stage().code(), MarkEventHtml.style(event), rows(mark, layouts)));
        events.data(event, mark.reportDay());
        out.attr("aria-label", words.name(event, figure.clock()));
        double at = axis.fraction(mark.at());
        out.open("circle").attr("class", "hit").attr("cx", Decimal.percent(at)).empty();
        if (mark.span().isPresent()) {
            bar(mark, mark.span().get());
            Glyph.write(out, figure.id(), mark.stage(), figure.wording().looks(), Decimal.percent(at));
        } else {
            undated(mark, at);
        }
        if (mark.disputed()) {
            out.open("use").attr("href", "#" + figure.id() + "-slash");
            at(at);
        }
        out.close();
    }

    /** Only the report is dated: its diamond, large, with the glyph in it. */
    private void undated(Mark mark, double at) {
        out.open("svg").attr("x", Decimal.percent(at));
        out.open("use").attr("href", "#" + figure.id() + "-report").attr("class", "report undated");
        out.attr("transform", "scale(2.2)").empty();
        out.open("use").attr("href", "#" + Glyph.id(figure.id(), mark.stage())).attr("class", "glyph");
        out.attr("transform", "scale(.7)").empty().close();
    }

    private void bar(Mark mark, Span span) {
        double from = axis.fraction(span.first());
        double width = axis.fraction(span.last() + 1) - from;
        var fade = Fade.of(span);
        if (width >= SMALLEST_BAR) {
            out.open("rect")
                    .attr("class", "bar")
                    .attr("x", Decimal.percent(from))
                    .attr("y", -4);
            out.attr("width", Decimal.percent(width)).attr("height", 8).attr("rx", 4);
            fade.ifPresent(gradient -> out.attr("fill", "url(#" + gradient.id(figure.id(), mark.stage()) + ")"));
            out.empty();
        }
        if (span.soft()) {
            out.open("circle").attr("class", "halo").attr("cx", Decimal.percent(axis.fraction(mark.at())));
            out.attr("r", 8).empty();
        }
        if (span.end() == Edge.UNKNOWN) {
            unknown(from + width * 0.45, from + width, from + width);
        }
        if (span.start() == Edge.UNKNOWN) {
            unknown(from, from + width * 0.55, from);
        }
    }

    private void unknown(double from, double to, double question) {
        out.open("line").attr("class", "unknown");
        line(from, to);
        out.open("text")
                .attr("class", "unknown")
                .attr("x", Decimal.percent(question))
                .attr("y", 4)
                .text("?")
                .close();
    }

    private void line(double from, double to) {
        out.attr("x1", Decimal.percent(from)).attr("x2", Decimal.percent(to)).empty();
    }

    private void at(double at) {
        out.attr("x", Decimal.percent(at)).empty();
    }

    private String rows(Mark mark, Map<WidthClass, Lane> layouts) {
        return Variants.classes(
                figure,
                0,
                scene -> in(layout(layouts, scene.frame().widthClass()), mark).row());
    }

    private static Lane layout(Map<WidthClass, Lane> layouts, WidthClass width) {
        return Objects.requireNonNull(layouts.get(width));
    }

    private static Mark in(Lane layout, Mark mark) {
        return layout.marks().stream()
                .filter(other -> other.eventId().equals(mark.eventId()))
                .findFirst()
                .orElseThrow();
    }
}
