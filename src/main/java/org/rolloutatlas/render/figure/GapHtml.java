package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.GapCurve;
import org.rolloutatlas.scene.TimeAxis;

/**
 * How many reports are said to have happened by each day, how many of them had been reported, and what lies between: a drawing that
 * stretches, and in shares of it, in pixels, the day, the scale and the years.
 */
final class GapHtml {
    /** Units of the drawing across, and of its height. */
    private static final int WIDE = 2000;

    private static final int HIGH = 200;

    private final GapCurve curve;
    private final Wording wording;
    private final Markup out;

    GapHtml(GapCurve curve, Wording wording, Markup out) {
        this.curve = curve;
        this.wording = wording;
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @param day epoch day on which the reader looks
     * @param last epoch day on which the dataset was closed
     */
    void write(long day, long last) {
        out.open("div").attr("class", "plot");
        out.attr("data-first", curve.axis().first())
                .attr("data-last", curve.axis().last());
        out.attr("data-day", day).attr("data-end", last).line();
        curves(curve.steps(last));
        out.open("svg").attr("class", "marks").attr("aria-hidden", "true");
        scale();
        day(curve.at(day));
        out.close().line();
        years(curve.narrow(), "v on-s");
        years(curve.axis(), "v on-m on-l");
        out.close().line();
    }

    private void curves(List<GapCurve.Step> steps) {
        var happened = line(steps, GapCurve.Step::happened);
        var reported = line(steps, GapCurve.Step::reported);
        out.open("svg").attr("class", "curves").attr("aria-hidden", "true");
        out.attr("viewBox", "0 0 " + WIDE + " " + HIGH).attr("preserveAspectRatio", "none");
        out.open("path")
                .attr("class", "between")
                .attr(
                        "d",
                        happened + "V" + y(steps.getLast().reported())
                                + line(steps.reversed(), GapCurve.Step::reported)
                                        .replaceFirst("^M", "L") + "z")
                .empty();
        out.open("path").attr("class", "happened").attr("d", happened).empty();
        out.open("path").attr("class", "reported").attr("d", reported).empty();
        out.close().line();
    }

    /** Steps: nothing is counted between two days. Months on which nothing is added are left out. */
    private String line(List<GapCurve.Step> steps, ToLongFunction<GapCurve.Step> count) {
        var path = new StringBuilder();
        long before = -1;
        for (var step : steps) {
            long now = count.applyAsLong(step);
            if (path.isEmpty()) {
                path.append("M").append(x(step.day())).append(" ").append(y(now));
            } else if (now != before || step.equals(steps.getLast())) {
                path.append("H").append(x(step.day())).append("V").append(y(now));
            }
            before = now;
        }
        return path.toString();
    }

    private long x(long day) {
        return Math.round(WIDE * curve.axis().fraction(day + 1));
    }

    private long y(long count) {
        return Math.round(HIGH * (1 - height(count)));
    }

    private double height(long count) {
        return count / (double) Math.max(1, curve.size());
    }

    /** Lines at the largest round number that is reached, and at half of it. */
    private void scale() {
        if (curve.size() < 2) {
            return;
        }
        int round = HistogramScale.round(curve.size());
        for (int count : round % 2 == 0 ? new int[] {round / 2, round} : new int[] {round}) {
            var at = Decimal.percent(1 - height(count));
            out.open("line")
                    .attr("class", "scale")
                    .attr("x2", "100%")
                    .attr("y1", at)
                    .attr("y2", at);
            out.empty();
            out.open("text").attr("class", "scale").attr("x", 2).attr("y", at).attr("dy", -3);
            out.text(wording.number(count)).close();
        }
    }

    private void day(GapCurve.Step step) {
        double at = curve.axis().fraction(step.day() + 1);
        var x = Decimal.percent(at);
        // counts never fall: above the line there is room at its left, below it at its right
        boolean low = height(step.happened()) > 0.5;
        out.open("g").attr("class", (at > 0.5 ? "day left" : "day right") + (low ? " low" : ""));
        out.open("line").attr("x1", x).attr("x2", x).attr("y2", "100%").empty();
        dot("happened", x, step.happened());
        dot("reported", x, step.reported());
        out.close();
    }

    /** With its count beside the line of the day, on phones without words; the style sheet says how high. */
    private void dot(String style, String x, long count) {
        var y = Decimal.percent(1 - height(count));
        out.open("circle").attr("class", style).attr("cx", x).attr("cy", y).attr("r", 4);
        out.empty();
        label(style + " v on-m on-l", x, wording.text("known.at." + style, count));
        label(style + " v on-s", x, wording.number(count));
    }

    private void label(String style, String x, String text) {
        out.open("text").attr("class", style).attr("x", x).text(text).close();
    }

    private void years(TimeAxis axis, String style) {
        out.open("svg").attr("class", "years " + style).attr("aria-hidden", "true");
        for (var tick : axis.ticks()) {
            if (!tick.label().isEmpty()) {
                out.open("text")
                        .attr("class", axis.align(tick).name().toLowerCase(Locale.ROOT))
                        .attr("x", Decimal.percent(axis.fraction(tick.day())))
                        .attr("y", 14);
                out.text(tick.label()).close();
            }
        }
        out.close().line();
    }
}
