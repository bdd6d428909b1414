package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.Locale;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.scene.Edge;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.Mark;
import org.rolloutatlas.scene.PlaceSymbol;
import org.rolloutatlas.scene.Span;
import org.rolloutatlas.scene.TimeAxis;

/**
 * The picture of a chapter: its map, on outlines that the page has once ({@link ChapterGround}), and its lanes, its focus
 * ringed in both. A picture only: the reports that it shows stand below it in words.
 */
public final class ChapterStill {
    /** Bars narrower than this share of the axis hide behind their glyph. */
    private static final double SMALLEST_BAR = 0.012;

    /** Heights of the axis and of a track of one row, and the room for names before the tracks, as in {@code plates.css}; pixels. */
    private static final int YEARS = 24;

    private static final int TRACK = 22;
    private static final int NAMES = 150;

    private final Figure story;
    private final ChapterPlate plate;
    private final Markup out;
    private final StandingWords words;

    private ChapterStill(Figure story, ChapterPlate plate, Markup out) {
        this.story = story;
        this.plate = plate;
        this.out = out;
        words = new StandingWords(story.wording());
    }

    /** Writes the map of a chapter. */
    public static void map(Figure story, ChapterPlate plate, Markup out) {
        new ChapterMap(story, plate, out).write();
    }

    /**
     * How high its lanes are, pixels.
     *
     * @param width of the still, pixels
     * @param before whether their names stand before them, and not above
     */
    public static int height(Figure story, ChapterPlate plate, int width, boolean before) {
        if (plate.axis().isEmpty() || plate.lanes().isEmpty()) {
            return 0;
        }
        var words = new StandingWords(story.wording());
        int sum = YEARS;
        for (var lane : plate.isFolded() ? plate.lanes().subList(0, 1) : plate.lanes()) {
            int track = TRACK + (plate.isFolded() ? 0 : (lane.rows() - 1) * FigureCss.ROW);
            var name = plate.isFolded() ? "" : name(lane, plate, story, words);
            double room = before ? NAMES : width - 32;
            int lines = name.isEmpty() ? 0 : (int) Math.ceil(FontMetrics.width(name, 12.5) * 1.05 / room);
            sum += before ? Math.max(track, 4 + 16 * lines) : track + 16 * lines;
        }
        return sum;
    }

    private static String name(Lane lane, ChapterPlate plate, Figure story, StandingWords words) {
        boolean one = plate.lanes().stream().map(Lane::country).distinct().count() == 1;
        var country = one
                ? ""
                : lane.country()
                        .map(code -> story.wording().country(code) + " ")
                        .orElse("");
        return country + words.name(lane, story::event);
    }

    /** Writes the lanes of a chapter; nothing where none of its events has a date. */
    public static void lanes(Figure story, ChapterPlate plate, Markup out) {
        plate.axis()
                .filter(_ -> !plate.lanes().isEmpty())
                .ifPresent(axis -> new ChapterStill(story, plate, out).lanes(axis));
    }

    /** A gap of paper, and the ring. */
    static void ring(String x, double radius, Markup out) {
        for (var style : List.of("ring gap", "ring")) {
            out.open("circle").attr("class", style);
            if (!x.isEmpty()) {
                out.attr("cx", x);
            }
            out.attr("r", Decimal.px(radius)).empty();
        }
    }

    private void lanes(TimeAxis axis) {
        out.open("div").attr("class", "rows").attr("aria-hidden", "true").line();
        if (plate.isFolded()) {
            row("", axis, plate.marks(), 1);
        } else {
            for (var lane : plate.lanes()) {
                row(name(lane, plate, story, words), axis, lane.marks(), lane.rows());
            }
        }
        years(axis);
        out.close().line();
    }

    private void row(String name, TimeAxis axis, List<Mark> marks, int rows) {
        out.open("div").attr("class", "row");
        if (!name.isEmpty()) {
            out.element("p", name);
        }
        out.open("svg").attr("class", "track").attr("height", TRACK + (rows - 1) * FigureCss.ROW);
        boolean folded = plate.isFolded();
        for (var mark : marks) {
            mark(mark, folded ? 0 : mark.row(), axis);
        }
        out.close().close().line();
    }

    private void mark(Mark mark, int row, TimeAxis axis) {
        var event = story.event(mark.eventId());
        out.open("g").attr("class", FigureHtml.classes(mark.stage().code(), MarkEventHtml.style(event)));
        if (row > 0) {
            out.attr("transform", "translate(0 " + row * FigureCss.ROW + ")");
        }
        double at = axis.fraction(mark.at());
        if (plate.isFocus(mark.eventId())) {
            ring(Decimal.percent(at), PlaceSymbol.RING - 1, out);
        }
        if (mark.lag()) {
            double to = axis.fraction(mark.reportDay().orElseThrow() + 0.5);
            line("lag", Math.max(at, axis.fraction(mark.span().orElseThrow().last() + 1)), to);
            out.open("use").attr("href", "#" + story.id() + "-report").attr("class", "report");
            out.attr("x", Decimal.percent(to)).empty();
        }
        mark.span().ifPresent(span -> bar(span, mark, axis));
        Glyph.write(out, story.id(), mark.stage(), story.wording().looks(), Decimal.percent(at));
        if (mark.disputed()) {
            out.open("use").attr("href", "#" + story.id() + "-slash");
            out.attr("x", Decimal.percent(at)).empty();
        }
        out.close();
    }

    private void bar(Span span, Mark mark, TimeAxis axis) {
        double from = axis.fraction(span.first());
        double width = axis.fraction(span.last() + 1) - from;
        if (width < SMALLEST_BAR) {
            return;
        }
        out.open("rect").attr("class", "bar").attr("x", Decimal.percent(from)).attr("y", -4);
        out.attr("width", Decimal.percent(width)).attr("height", 8).attr("rx", 4);
        Fade.of(span)
                .filter(_ -> span.start() != Edge.STATED || span.end() != Edge.STATED || span.soft())
                .ifPresent(fade -> out.attr("fill", "url(#" + fade.id(story.id(), mark.stage()) + ")"));
        out.empty();
    }

    private void line(String style, double from, double to) {
        out.open("line").attr("class", style);
        out.attr("x1", Decimal.percent(from)).attr("x2", Decimal.percent(to)).empty();
    }

    private void years(TimeAxis axis) {
        out.open("svg").attr("class", "years").attr("height", 18);
        for (var tick : axis.ticks()) {
            var x = Decimal.percent(axis.fraction(tick.day()));
            out.open("line").attr("x1", x).attr("x2", x).attr("y2", tick.label().isEmpty() ? 3 : 5);
            out.empty();
            if (!tick.label().isEmpty()) {
                out.open("text").attr("class", axis.align(tick).name().toLowerCase(Locale.ROOT));
                out.attr("x", x).attr("y", 16).text(tick.label()).close();
            }
        }
        out.close();
    }
}
