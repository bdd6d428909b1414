package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Fade;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.Span;
import org.rolloutatlas.scene.StageLink;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.WidthClass;

/** The timeline of a picture: axis and lanes, in pixels. */
final class TimelinePart implements FigureSheet.Part {
    private static final double AXIS = 28;
    private static final double NAME = 20;
    private static final double ROW = 15;
    private static final double NAME_SIZE = 13;
    private static final double BAR = 8;
    /** Height of a closed row. */
    private static final double CLOSED = 20;
    /** Narrower bars hide behind their glyph, pixels. */
    private static final double SMALLEST_BAR = 8;

    private final Figure figure;
    private final DatedTimeline timeline;
    private final TimeAxis axis;
    private final double left;
    private final double track;
    private final boolean namesAbove;

    TimelinePart(Figure figure, DatedTimeline timeline, Scene scene, double width) {
        this.figure = figure;
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
                    case RibbonTimeline closed -> closed.rows().size() * rowHeight();
                };
    }

    @Override
    public void draw(Marks marks, double top) {
        double bottom = top + height();
        for (var tick : axis.ticks()) {
            double x = x(axis.fraction(tick.day()));
            var rule = Ink.line(marks.colour("rule"), 1);
            marks.pen().line(x, top + AXIS, x, bottom, tick.label().isEmpty() ? rule.dashed(1, 3) : rule);
            if (!tick.label().isEmpty()) {
                marks.text(tick.label(), x, top + AXIS - 8, 12, "muted", axis.align(tick));
            }
        }
        double y = top + AXIS;
        switch (timeline) {
            case ExactTimeline exact -> {
                for (var lane : exact.drawn()) {
                    lane(marks, lane, y);
                    y += height(lane);
                }
            }
            case RibbonTimeline closed -> {
                for (var row : closed.rows()) {
                    row(marks, row, y);
                    y += rowHeight();
                }
            }
        }
    }

    private double rowHeight() {
        return (namesAbove ? NAME : 0) + CLOSED;
    }

    private void row(Marks marks, CountryRow row, double top) {
        var wording = figure.wording();
        var country = row.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        double width = FontMetrics.width(country, NAME_SIZE) * 1.06;
        marks.bold(country, namesAbove ? Sheet.MARGIN : Math.max(4, left - 20 - width), top + 14, NAME_SIZE);
        new RibbonPart(marks, axis, left, track).draw(row, top + rowHeight() - CLOSED / 2);
    }

    private double height(Lane lane) {
        return (namesAbove ? NAME : 0) + 24 + (lane.rows() - 1) * ROW;
    }

    private void lane(Marks marks, Lane lane, double top) {
        var wording = figure.wording();
        var country = lane.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
        var name = new StandingWords(figure.wording()).name(lane, figure::event);
        double countryWidth =
                lane.firstOfCountry() || namesAbove ? FontMetrics.width(country + " ", NAME_SIZE) * 1.06 : 0;
        double x = namesAbove
                ? Sheet.MARGIN
                : Math.max(4, left - 28 - countryWidth - FontMetrics.width(name, NAME_SIZE) / 1.06);
        if (countryWidth > 0) {
            marks.bold(country, x, top + 16, NAME_SIZE);
        }
        marks.text(name, x + countryWidth, top + 16, NAME_SIZE, "muted");
        double middle = top + 12 + (namesAbove ? NAME : 0);
        lane.marks().stream().filter(Mark::lag).forEach(mark -> lag(marks, mark, middle));
        lane.links().forEach(link -> link(marks, link, middle));
        lane.marks().stream().filter(Mark::lag).forEach(mark -> marks.report(reportX(mark), y(mark, middle), 1));
        lane.marks().forEach(mark -> mark(marks, mark, y(mark, middle)));
    }

    private void lag(Marks marks, Mark mark, double middle) {
        double y = y(mark, middle);
        marks.pen().line(x(axis.fraction(mark.at())), y, reportX(mark), y, dotted(marks.colour("muted")));
    }

    private double reportX(Mark mark) {
        return x(axis.fraction(mark.reportDay().orElseThrow() + 0.5));
    }

    private void link(Marks marks, StageLink link, double y) {
        var ink = Ink.line(marks.pale(link.stage()), 2.5);
        marks.pen().line(x(axis.fraction(link.from())), y, x(axis.fraction(link.to())), y, ink);
    }

    private void mark(Marks marks, Mark mark, double y) {
        double x = x(axis.fraction(mark.at()));
        mark.span().ifPresent(span -> bar(marks, mark, span, y));
        if (mark.span().isEmpty()) {
            marks.report(x, y, 2.2);
        }
        marks.glyph(mark.stage(), x, y, mark.span().isEmpty() ? 0.7 : 1, Marks.Style.of(mark));
        if (mark.disputed()) {
            marks.slash(x, y, 1);
        }
    }

    private void bar(Marks marks, Mark mark, Span span, double y) {
        double from = x(axis.fraction(span.first()));
        double width = x(axis.fraction(span.last() + 1)) - from;
        if (width < SMALLEST_BAR) {
            return;
        }
        var fade = Fade.of(span);
        var colour = marks.colour(mark.stage().code());
        if (mark.planned()) {
            var ink = Ink.fill(marks.colour("paper")).edged(colour, 1).dashed(2.4, 1.6);
            marks.pen().bar(from, y - 4, width, BAR, ink);
        } else if (fade.isPresent()) {
            marks.pen().fade(from, y - 4, width, BAR, fade.get(), colour, 0.55);
        } else {
            marks.pen().bar(from, y - 4, width, BAR, Ink.fill(marks.pale(mark.stage())));
        }
        if (span.end() == Edge.UNKNOWN) {
            unknown(marks, mark, from + width * 0.45, from + width, from + width, y);
        }
        if (span.start() == Edge.UNKNOWN) {
            unknown(marks, mark, from, from + width * 0.55, from, y);
        }
    }

    private void unknown(Marks marks, Mark mark, double from, double to, double question, double y) {
        marks.pen().line(from, y, to, y, dotted(marks.colour(mark.stage().code())));
        marks.text("?", question + 5, y + 4, 12, mark.stage().code(), Label.Align.MIDDLE);
    }

    private static Ink dotted(String colour) {
        return Ink.line(colour, 1.4).dashed(1.4, 2.8);
    }

    private double y(Mark mark, double middle) {
        return middle + mark.row() * ROW;
    }

    private double x(double fraction) {
        return left + fraction * track;
    }
}
