package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.DenseBars;
import org.rolloutatlas.render.figure.Fade;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.DenseLane;
import org.rolloutatlas.scene.DenseTimeline;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.Span;
import org.rolloutatlas.scene.StageLink;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.WidthClass;

/** The timeline of a picture: axis and lanes, in pixels. */
final class TimelineSvg implements SvgWriter.Part {
    private static final double AXIS = 28;
    private static final double NAME = 20;
    private static final double ROW = 15;
    private static final double NAME_SIZE = 13;
    /** Narrower bars hide behind their glyph, pixels. */
    private static final double SMALLEST_BAR = 8;

    private final Figure figure;
    private final SvgPen pen;
    private final DatedTimeline timeline;
    private final TimeAxis axis;
    private final double left;
    private final double track;
    private final boolean namesAbove;

    TimelineSvg(Figure figure, DatedTimeline timeline, Scene scene, SvgPen pen, double width) {
        this.figure = figure;
        this.pen = pen;
        this.timeline = timeline;
        this.axis = timeline.axis();
        var widthClass = scene.frame().widthClass();
        this.left = widthClass.nameColumn() + WidthClass.TRACK_INSET;
        this.track = widthClass.trackWidth(width);
        this.namesAbove = widthClass.nameColumn() == 0;
    }

    @Override
    public double height() {
        return AXIS
                + switch (timeline) {
                    case ExactTimeline exact ->
                        exact.drawn().stream().mapToDouble(this::height).sum();
                    case DenseTimeline dense -> dense.lanes().size() * denseHeight();
                };
    }

    @Override
    public void write(double top) {
        double bottom = top + height();
        for (var tick : axis.ticks()) {
            double x = x(axis.fraction(tick.day()));
            pen.line(
                    x,
                    top + AXIS,
                    x,
                    bottom,
                    pen.colour("rule"),
                    1,
                    tick.label().isEmpty() ? "1 3" : "");
            if (!tick.label().isEmpty()) {
                pen.text(tick.label(), x, top + AXIS - 8, 12, "muted", axis.align(tick));
            }
        }
        double y = top + AXIS;
        switch (timeline) {
            case ExactTimeline exact -> {
                for (var lane : exact.drawn()) {
                    lane(lane, y);
                    y += height(lane);
                }
            }
            case DenseTimeline dense -> {
                for (var lane : dense.lanes()) {
                    lane(lane, dense, y);
                    y += denseHeight();
                }
            }
        }
    }

    private double denseHeight() {
        return (namesAbove ? NAME : 0) + DenseBars.HEIGHT;
    }

    private void lane(DenseLane lane, DenseTimeline timeline, double top) {
        var wording = figure.wording();
        var country = lane.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        double width = FontMetrics.width(country, NAME_SIZE) * 1.06;
        pen.bold(country, namesAbove ? SvgWriter.MARGIN : Math.max(4, left - 20 - width), top + 16, NAME_SIZE);
        double ground = top + denseHeight();
        for (var bar : DenseBars.of(lane, timeline)) {
            double x = x(bar.middle() - bar.width() / 2);
            pen.rect(
                    x,
                    ground - bar.top(),
                    x(bar.middle() + bar.width() / 2) - x,
                    bar.height(),
                    bar.stage().code());
        }
    }

    private double height(Lane lane) {
        return (namesAbove ? NAME : 0) + 24 + (lane.rows() - 1) * ROW;
    }

    private void lane(Lane lane, double top) {
        var wording = figure.wording();
        var country = lane.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        var name = new EventWords(wording).name(lane, figure::event);
        double countryWidth =
                lane.firstOfCountry() || namesAbove ? FontMetrics.width(country + " ", NAME_SIZE) * 1.06 : 0;
        double x = namesAbove
                ? SvgWriter.MARGIN
                : Math.max(4, left - 28 - countryWidth - FontMetrics.width(name, NAME_SIZE) / 1.06);
        if (countryWidth > 0) {
            pen.bold(country, x, top + 16, NAME_SIZE);
        }
        pen.text(name, x + countryWidth, top + 16, NAME_SIZE, "muted", "start");
        double middle = top + 12 + (namesAbove ? NAME : 0);
        lane.marks().stream().filter(Mark::lag).forEach(mark -> lag(mark, middle));
        lane.links().forEach(link -> link(link, middle));
        lane.marks().stream().filter(Mark::lag).forEach(mark -> pen.report(reportX(mark), y(mark, middle), 1));
        lane.marks().forEach(mark -> mark(mark, y(mark, middle)));
    }

    private void lag(Mark mark, double middle) {
        double y = y(mark, middle);
        pen.line(x(axis.fraction(mark.at())), y, reportX(mark), y, pen.colour("muted"), 1.4, "1.4 2.8");
    }

    private double reportX(Mark mark) {
        return x(axis.fraction(mark.reportDay().orElseThrow() + 0.5));
    }

    private void link(StageLink link, double y) {
        pen.line(x(axis.fraction(link.from())), y, x(axis.fraction(link.to())), y, pen.pale(link.stage()), 2.5, "");
    }

    private void mark(Mark mark, double y) {
        double x = x(axis.fraction(mark.at()));
        mark.span().ifPresent(span -> bar(mark, span, y));
        if (mark.span().isEmpty()) {
            pen.report(x, y, 2.2);
        }
        pen.glyph(mark.stage(), x, y, mark.span().isEmpty() ? 0.7 : 1, SvgPen.Style.of(mark));
        if (mark.disputed()) {
            pen.slash(x, y, 1);
        }
    }

    private void bar(Mark mark, Span span, double y) {
        double from = x(axis.fraction(span.first()));
        double width = x(axis.fraction(span.last() + 1)) - from;
        if (width < SMALLEST_BAR) {
            return;
        }
        var fade = Fade.of(span);
        var out = pen.out();
        fade.ifPresent(gradient ->
                gradient.write("fade-" + mark.eventId(), pen.colour(mark.stage().code()), out));
        out.open("rect").attr("x", Decimal.px(from)).attr("y", Decimal.px(y - 4));
        out.attr("width", Decimal.px(width)).attr("height", "8").attr("rx", "4");
        if (mark.planned()) {
            out.attr("fill", pen.colour("paper"))
                    .attr("stroke", pen.colour(mark.stage().code()));
            out.attr("stroke-dasharray", "2.4 1.6");
        } else if (fade.isPresent()) {
            out.attr("fill", "url(#fade-" + mark.eventId() + ")").attr("opacity", "0.55");
        } else {
            out.attr("fill", pen.pale(mark.stage()));
        }
        out.empty().line();
        if (span.end() == Edge.UNKNOWN) {
            unknown(mark, from + width * 0.45, from + width, from + width, y);
        }
        if (span.start() == Edge.UNKNOWN) {
            unknown(mark, from, from + width * 0.55, from, y);
        }
    }

    private void unknown(Mark mark, double from, double to, double question, double y) {
        pen.line(from, y, to, y, pen.colour(mark.stage().code()), 1.4, "1.4 2.8");
        pen.text("?", question + 5, y + 4, 12, mark.stage().code(), "middle");
    }

    private double y(Mark mark, double middle) {
        return middle + mark.row() * ROW;
    }

    private double x(double fraction) {
        return left + fraction * track;
    }
}
