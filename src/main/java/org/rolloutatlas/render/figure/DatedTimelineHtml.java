package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.render.words.Summary;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.TimeAxis;
import org.rolloutatlas.scene.Timeline;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/** A timeline in days: the histogram, the axis, and its rows, open or closed. */
final class DatedTimelineHtml {
    /** Height of the histogram, pixels; its bars take all but the ground line. */
    private static final int HISTOGRAM = 60;

    private static final double TALLEST_BLOCK = 9;
    /** More lanes than this scroll in a panel of their own. */
    private static final int FEW_LANES = 24;

    private final Figure figure;
    private final Markup out;
    private final Wording wording;
    private final DatedTimeline timeline;
    private final TimeAxis axis;
    private final Seats seats;

    DatedTimelineHtml(Figure figure, DatedTimeline timeline, Seats seats, Markup out) {
        this.figure = figure;
        this.out = out;
        this.wording = figure.wording();
        this.seats = seats;
        this.timeline = timeline;
        this.axis = timeline.axis();
    }

    void write(Runnable between) {
        boolean many = lanes(timeline) > FEW_LANES;
        out.open("div").attr("class", "time").attr("role", "group");
        out.attr("aria-label", wording.text("timeline.label"));
        out.attr("data-first", axis.first()).attr("data-last", axis.last()).line();
        out.open("p").attr("class", "clock").attr("data-controls", "");
        var years = Summary.of(figure.events().values().stream().toList(), figure.clock())
                .years();
        out.text(wording.text("clock." + figure.clock().code(), years)).close();
        histogram();
        between.run();
        out.open("div").attr("class", FigureHtml.classes("panel", many ? "many" : ""));
        if (many) {
            out.attr("tabindex", 0).attr("role", "region").attr("aria-label", wording.text("timeline.lanes"));
        }
        if (timeline instanceof RibbonTimeline) {
            again();
        }
        axis();
        grid();
        switch (timeline) {
            case ExactTimeline exact -> {
                out.open("div").attr("class", "lanes").line();
                byCountry(exact.lanes()).forEach(this::country);
            }
            case RibbonTimeline closed -> {
                out.open("ol").attr("class", "lanes closed").attr("aria-label", wording.text("timeline.rows"));
                out.attr("data-systems", Systems.codes(figure));
                figure.links().openRows().ifPresent(pattern -> out.attr("data-rows", pattern));
                out.line();
                closed.rows().forEach(new CountryRowHtml(figure, closed, out)::write);
            }
        }
        out.close().close().close().line();
    }

    private void histogram() {
        var histogram = timeline.histogram();
        double block = Math.min(TALLEST_BLOCK, (HISTOGRAM - 4.0) / histogram.max());
        out.open("svg").attr("class", "histogram").attr("id", "atlas-time");
        out.attr("width", "100%").attr("height", HISTOGRAM);
        out.attr("role", "img").attr("aria-label", wording.text("histogram.label", histogram.max()));
        out.attr("data-months", histogram.months());
        for (var bin : histogram.bins()) {
            double left = axis.fraction(bin.first());
            double width = axis.fraction(bin.last() + 1) - left;
            out.open("g").attr("data-bin", bin.first());
            double sure = block * bin.sure();
            double once = block * bin.once();
            bar("sure", left, width, HISTOGRAM - 1 - sure, sure);
            bar("one", left, width, HISTOGRAM - 1 - sure - once, once);
            out.close();
        }
        scale(histogram.max(), block);
        out.open("g").attr("class", "window").close().close().line();
    }

    /** The same drawing for eyes alone, above rows that are far from it; the style sheet shows it where they are. */
    private void again() {
        out.open("svg").attr("class", "again").attr("width", "100%").attr("height", HISTOGRAM);
        out.attr("aria-hidden", "true").open("use").attr("href", "#atlas-time").empty();
        out.close().line();
    }

    /** A line at the largest round number that some bar reaches; the browser module moves it. */
    private void scale(int max, double block) {
        int round = HistogramScale.round(max);
        double y = HISTOGRAM - 1 - round * block;
        out.open("line").attr("class", "scale").attr("x2", "100%");
        out.attr("y1", Decimal.px(y)).attr("y2", Decimal.px(y)).empty();
        out.open("text").attr("class", "scale").attr("x", -6).attr("y", Decimal.px(y + 4));
        out.text(wording.number(round)).close();
    }

    private void bar(String style, double left, double width, double top, double height) {
        if (height == 0) {
            return;
        }
        out.open("rect").attr("class", style);
        out.attr("x", Decimal.percent(left + width * 0.06)).attr("width", Decimal.percent(width * 0.88));
        out.attr("y", Decimal.px(top)).attr("height", Decimal.px(height)).empty();
    }

    private void axis() {
        out.open("svg")
                .attr("class", "axis")
                .attr("width", "100%")
                .attr("height", 22)
                .attr("aria-hidden", "true");
        ticks((tick, variant) -> {
            if (!tick.label().isEmpty()) {
                out.open("text")
                        .attr("class", FigureHtml.classes(align(tick), variant))
                        .attr("x", x(tick))
                        .attr("y", 15)
                        .text(tick.label())
                        .close();
            }
        });
        out.close().line();
    }

    private void grid() {
        out.open("svg")
                .attr("class", "grid")
                .attr("width", "100%")
                .attr("height", "100%")
                .attr("aria-hidden", "true");
        ticks((tick, variant) -> {
            out.open("line").attr("class", FigureHtml.classes(tick.label().isEmpty() ? "minor" : "", variant));
            out.attr("x1", x(tick))
                    .attr("x2", x(tick))
                    .attr("y1", "0")
                    .attr("y2", "100%")
                    .empty();
        });
        out.close().line();
    }

    private interface TickWriter {
        void write(TimeAxis.Tick tick, String variant);
    }

    /** Every tick of every layout, in the order of time. */
    private void ticks(TickWriter writer) {
        var days = new TreeSet<Long>();
        for (var scene : figure.scenes()) {
            ticks(scene).forEach(tick -> days.add(tick.day()));
        }
        for (var day : days) {
            Variants.of(figure, scene -> tick(scene, day))
                    .byForm()
                    .forEach((tick, widths) -> writer.write(tick, Variants.classes(widths)));
        }
    }

    private static Optional<TimeAxis.Tick> tick(Scene scene, long day) {
        return ticks(scene).stream().filter(tick -> tick.day() == day).findFirst();
    }

    private static List<TimeAxis.Tick> ticks(Scene scene) {
        return switch (scene.timeline()) {
            case DatedTimeline dated -> dated.axis().ticks();
            case UndatedTimeline _ -> List.of();
        };
    }

    private String align(TimeAxis.Tick tick) {
        return switch (axis.align(tick)) {
            case START -> "start";
            case MIDDLE -> "";
            case END -> "end";
        };
    }

    private String x(TimeAxis.Tick tick) {
        return Decimal.percent(axis.fraction(tick.day()));
    }

    /** Lanes of one country follow one another, from its first. */
    private static List<List<Lane>> byCountry(List<Lane> lanes) {
        var countries = new ArrayList<List<Lane>>();
        for (var lane : lanes) {
            if (lane.firstOfCountry()) {
                countries.add(new ArrayList<>());
            }
            countries.getLast().add(lane);
        }
        return countries;
    }

    /** A list for each country, not one of all: a browser leaves those out of its layout that are out of sight. */
    private void country(List<Lane> lanes) {
        out.open("ol").attr("class", "country").attr("aria-label", country(lanes.getFirst()));
        out.line();
        lanes.forEach(this::lane);
        out.close().line();
    }

    private void linked(Optional<String> address, String text) {
        address.ifPresent(to -> figure.lead(to, out));
        out.text(text);
        address.ifPresent(_ -> out.close());
    }

    /** Whether some report concerns the country; a project may name others. */
    private boolean isTold(String country) {
        return figure.events().values().stream()
                .anyMatch(event -> event.countries().contains(country));
    }

    private String name(Lane lane) {
        return new StandingWords(figure.wording()).name(lane, figure::event);
    }

    private String country(Lane lane) {
        return lane.country().map(wording::country).orElseGet(() -> wording.text("country.none"));
    }

    private void lane(Lane lane) {
        out.open("li").attr("class", lane.hasMarks() ? "lane" : "lane nowhere");
        out.attr("data-lane", lane.key());
        lane.country().ifPresent(country -> out.attr("data-cc", country));
        out.open("p").attr("class", "name");
        out.open("b");
        linked(lane.country().filter(this::isTold).flatMap(figure.links()::aboutCountry), country(lane));
        out.close().text(" ");
        linked(lane.name().flatMap(_ -> figure.links().aboutProject(lane.key())), name(lane));
        out.close();
        var rows = Variants.classes(figure, 1, scene -> inScene(scene, lane).rows());
        out.open("svg").attr("class", FigureHtml.classes("track", rows)).attr("role", "presentation");
        new MarkHtml(figure, axis, seats, out).write(lanesOf(lane));
        out.close().close().line();
    }

    private Map<WidthClass, Lane> lanesOf(Lane lane) {
        var layouts = new EnumMap<WidthClass, Lane>(WidthClass.class);
        figure.scenes().forEach(scene -> layouts.put(scene.frame().widthClass(), inScene(scene, lane)));
        return layouts;
    }

    /** How many lanes can be seen; rows of countries are part of the page, however many. */
    private static int lanes(DatedTimeline timeline) {
        return switch (timeline) {
            case ExactTimeline exact -> exact.drawn().size();
            case RibbonTimeline _ -> 0;
        };
    }

    private static List<Lane> exactLanes(Timeline timeline) {
        return switch (timeline) {
            case ExactTimeline exact -> exact.lanes();
            case RibbonTimeline _, UndatedTimeline _ -> List.of();
        };
    }

    private static Lane inScene(Scene scene, Lane lane) {
        return exactLanes(scene.timeline()).stream()
                .filter(other -> other.key().equals(lane.key()))
                .findFirst()
                .orElseThrow();
    }
}
