package org.rolloutatlas.render.figure;

import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.Span;
import org.rolloutatlas.scene.Strand;
import org.rolloutatlas.scene.StrandMark;
import org.rolloutatlas.scene.TimeAxis;

/**
 * The straight part of a strand over its axis: on it what is said to have happened, as wide as its date is uncertain; under it
 * what was published; above it the date that its position gives. Shares of the width across, pixels down.
 */
public final class StrandLine {
    /** Of a diamond, below the line. */
    private static final double REPORT = 15;

    private static final double BAR = 9;
    /** Shorter ones hide behind their sign. */
    private static final double SHORTEST = 0.012;

    /** Share of the axis over which a side without bound loses itself. */
    private static final double FADE = 0.1;

    private static final int STEPS = 4;

    private final TimeAxis axis;
    private final RecordWords words;
    private final Looks looks;
    private final Markup markup;

    public StrandLine(TimeAxis axis, RecordWords words, Looks looks, Markup markup) {
        this.axis = axis;
        this.words = words;
        this.looks = looks;
        this.markup = markup;
    }

    /**
     * Writes it, with the lines of the axis behind it.
     *
     * @param y where the strand runs
     */
    public void write(Strand strand, double y, double height) {
        markup.open("svg").attr("class", "line").attr("aria-hidden", "true");
        markup.attr("width", "100%").attr("height", Decimal.px(height));
        ticks(height);
        plain(strand, y, markup);
        for (var day : strand.reports()) {
            report(axis.fraction(day + 0.5), y);
        }
        strand.day().ifPresent(day -> day(day, y));
        strand.marks().forEach(mark -> bar(mark, y));
        strand.marks().forEach(mark -> sign(mark, y));
        markup.close();
    }

    /** A strand of which nothing is dated. */
    public static void write(Strand strand, double y, double height, Markup markup) {
        markup.open("svg").attr("class", "line").attr("aria-hidden", "true");
        markup.attr("width", "100%").attr("height", Decimal.px(height));
        plain(strand, y, markup);
        markup.close();
    }

    private static void plain(Strand strand, double y, Markup markup) {
        markup.open("line").attr("class", "strand").attr("x2", "100%");
        markup.attr("y1", Decimal.px(y)).attr("y2", Decimal.px(y));
        markup.attr("stroke-width", Decimal.px(strand.width())).empty();
    }

    private void ticks(double height) {
        for (var tick : axis.ticks()) {
            var x = Decimal.percent(axis.fraction(tick.day()));
            markup.open("line").attr("class", tick.label().isEmpty() ? "tick minor" : "tick");
            markup.attr("x1", x).attr("x2", x).attr("y2", Decimal.px(height)).empty();
        }
    }

    private void report(double at, double y) {
        var x = Decimal.percent(at);
        markup.open("line").attr("class", "drop").attr("x1", x).attr("x2", x);
        markup.attr("y1", Decimal.px(y)).attr("y2", Decimal.px(y + REPORT)).empty();
        shape(at, y + REPORT, "report", Glyph.REPORT, Optional.empty());
    }

    private void day(Span day, double y) {
        double from = axis.fraction(day.first());
        double to = axis.fraction(day.last() + 1);
        if (to - from >= SHORTEST) {
            markup.open("rect").attr("class", "answer").attr("x", Decimal.percent(from));
            markup.attr("y", Decimal.px(y - 18)).attr("width", Decimal.percent(to - from));
            markup.attr("height", 4).attr("rx", 2).empty();
        }
        shape(axis.fraction(day.at()), y - 8, "answer", "M0 0L-5-8H5z", Optional.empty());
    }

    private void bar(StrandMark mark, double y) {
        var span = mark.span();
        double from = axis.fraction(span.first());
        double to = axis.fraction(span.last() + 1);
        if (span.start() != Edge.STATED && span.end() != Edge.STATED) {
            return;
        }
        if (span.start() != Edge.STATED) {
            fade(mark, to, -1, y);
        } else if (span.end() != Edge.STATED) {
            fade(mark, from, 1, y);
        } else if (to - from >= SHORTEST) {
            rect(mark, from, to, y, BAR / 2, 1);
        }
    }

    /** Towards a side without bound it loses itself, in steps: a gradient would need a definition for every stage. */
    private void fade(StrandMark mark, double at, int direction, double y) {
        for (int step = 0; step < STEPS; step++) {
            double near = at + direction * step * FADE / STEPS;
            double far = at + direction * (step + 1) * FADE / STEPS;
            double from = Math.max(0, Math.min(near, far));
            double to = Math.min(1, Math.max(near, far));
            if (to > from) {
                rect(mark, from, to, y, 0, 1 - step / (double) STEPS);
            }
        }
    }

    private void rect(StrandMark mark, double from, double to, double y, double round, double opacity) {
        markup.open("rect").attr("class", "span " + stage(mark.event()));
        markup.attr("x", Decimal.percent(from)).attr("y", Decimal.px(y - BAR / 2));
        markup.attr("width", Decimal.percent(to - from)).attr("height", Decimal.px(BAR));
        if (round > 0) {
            markup.attr("rx", Decimal.px(round));
        }
        if (opacity < 1) {
            markup.attr("opacity", Decimal.of(opacity, 2));
        }
        markup.empty();
    }

    private void sign(StrandMark mark, double y) {
        var event = mark.event();
        shape(
                axis.fraction(mark.span().at()),
                y,
                ("sign " + stage(event) + " " + Glyph.weight(event)).strip(),
                Glyph.path(event.stage().stageClass(), looks),
                Optional.of(words.text("strands.step", event.title().told(words.language()), words.date(event))));
    }

    private static String stage(Event event) {
        return event.stage().stageClass().code();
    }

    private void shape(double at, double y, String cssClass, String path, Optional<String> name) {
        markup.open("svg")
                .attr("x", Decimal.percent(at))
                .attr("y", Decimal.px(y))
                .attr("class", cssClass);
        markup.open("path").attr("d", path);
        name.ifPresentOrElse(text -> markup.element("title", text).close(), markup::empty);
        markup.close();
    }

    /** The years below all strands. */
    public void years() {
        markup.open("svg").attr("class", "years").attr("aria-hidden", "true");
        markup.attr("width", "100%").attr("height", 24);
        for (var tick : axis.ticks()) {
            if (!tick.label().isEmpty()) {
                markup.open("text")
                        .attr("x", Decimal.percent(axis.fraction(tick.day())))
                        .attr("y", 16)
                        .attr("text-anchor", axis.align(tick).name().toLowerCase(Locale.ROOT))
                        .text(tick.label())
                        .close();
            }
        }
        markup.close();
    }
}
