package org.rolloutatlas.render.figure;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.StandingWords;
import org.rolloutatlas.scene.ExactTimeline;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.Lane;
import org.rolloutatlas.scene.RibbonTimeline;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * The height that a figure needs in a frame, as a function of its width: known to the server before anything is drawn, so
 * that a host reserves the room and nothing moves. Follows {@code figure.css}, {@code timeline.css} and {@code embed.css}. The list of reports
 * below the figure takes what is left, and scrolls, as the lanes do where there is no list; what text metrics cannot foresee is their loss or gain.
 */
public final class EmbedHeight {
    /** Room for the list of reports, pixels. */
    public static final int LIST = 288;

    /** Widths of one step have one height, that of its middle, pixels; the classes of width begin with a step. */
    private static final int STEP = 60;

    /** The lanes scroll in a panel of at most this height, as in {@code embed.css}; pixels. */
    private static final int LANES = 352;

    /** How long the line of the footer is, and the sentence below the figure, with the letters of most readers; pixels. */
    private static final double FOOTER = 1250;

    private static final double CAPTION = 640;

    private static final int AXIS = 22;

    /** A closed row, as in {@code ribbons.css}; pixels. */
    private static final int ROW = 24;

    /** One sentence and the caption, pixels. */
    private static final int UNDATED = 10 + 28 + 28 + 18;

    private static final int FOOTER_LINE = 19;

    /** From here on the controls stand in one line, pixels. */
    private static final int ONE_LINE = 660;

    private static final double LINE = 1.45;

    /** No column of an article is narrower, pixels. */
    private static final int NARROWEST = 320;

    private EmbedHeight() {}

    /**
     * The height that suffices in every column from the narrowest to a width: a host reserves it once, and phones and desks
     * read the same article.
     *
     * @param width of the frame where there is room, CSS pixels, from 200
     * @return CSS pixels, a whole number
     */
    public static int upTo(Figure figure, int width) {
        return heights(figure).upTo(width);
    }

    /** The style rules by which a frame knows its height, in {@code --high}. */
    public static String rules(Figure figure) {
        return heights(figure).rules();
    }

    private static FrameHeights heights(Figure figure) {
        return new FrameHeights(STEP, WidthClass.L.max(), column -> at(figure, column + STEP / 2));
    }

    /** The same of anything that is laid out for the classes of width, by its height in a column; within a class it is largest at one of its ends. */
    static int upTo(int width, IntUnaryOperator height) {
        return Arrays.stream(WidthClass.values())
                .flatMapToInt(each -> IntStream.of(each.min(), each.max() - 1))
                .filter(column -> column < width)
                .map(column -> height.applyAsInt(Math.max(NARROWEST, column)))
                .reduce(height.applyAsInt(width), Math::max);
    }

    /**
     * Pixels, a whole number.
     *
     * @param width of the frame, pixels; 280 to 1440, others count as the nearest of these
     */
    public static int of(Figure figure, int width) {
        return heights(figure).of(width);
    }

    private static int at(Figure figure, int width) {
        double inner = Math.min(width, WidthClass.L.max());
        var widthClass = WidthClass.of((int) inner);
        var scene = figure.scene(widthClass);
        double map = inner * scene.world().scale() * scene.world().crop().aspect();
        return (int) Math.ceil(header(figure, widthClass, inner)
                + map
                + time(figure, scene, inner)
                + footer(width)
                + list(figure, widthClass));
    }

    /** Of many events there is a link to the list, and on phones the ways to the plates. */
    private static double list(Figure figure, WidthClass widthClass) {
        return figure.isClosed() ? widthClass == WidthClass.S ? 41 + 28 : 41 : LIST;
    }

    private static double header(Figure figure, WidthClass widthClass, double width) {
        double title = switch (widthClass) {
            case S -> 20;
            case M -> 22;
            case L -> 30;
        };
        double summary = widthClass == WidthClass.L ? 16 : 14;
        double inset = switch (widthClass) {
            case S -> 24;
            case M -> 32;
            case L -> 48;
        };
        double padding = switch (widthClass) {
            case S -> 24;
            case M -> 26;
            case L -> 36;
        };
        double room = Math.min(width - inset, 64 * summary);
        var events = figure.events().values().stream().toList();
        var words = new EventWords(figure.wording()).summary(events, figure.clock());
        // a bold serif is about a tenth wider than the metrics
        return padding
                + lines(figure.title(), title * 1.1, width - inset) * title * 1.2
                + 6
                + lines(words, summary, room) * summary * LINE
                + 12
                + legend(figure, width - inset, summary);
    }

    /** A sentence with the stages, one on the colour of countries, and what folds. */
    private static double legend(Figure figure, double room, double size) {
        var wording = figure.wording();
        double stages = Arrays.stream(StageClass.values())
                .filter(stage -> figure.events().values().stream()
                        .anyMatch(event -> event.stage().stageClass() == stage))
                .mapToDouble(stage -> FontMetrics.width(wording.stageClass(stage), size) + 64)
                .sum();
        double reached = FontMetrics.width(wording.text("legend.reached"), size);
        double fills = FontMetrics.width(
                wording.text("legend.fill")
                        + wording.text("legend.hatched")
                        + wording.text("legend.count-disputed", 100),
                size);
        return 26 * (Math.ceil((reached + stages) * 1.05 / room) + Math.ceil((fills + 40) * 1.05 / room)) + 28;
    }

    private static double time(Figure figure, Scene scene, double width) {
        return scene.timeline() instanceof UndatedTimeline
                ? UNDATED
                : 10 + clock(width) + 60 + Math.min(LANES, panel(figure, scene, width)) + caption(width);
    }

    /** The controls, which take a second line in a narrow figure. */
    private static double clock(double width) {
        return width < WidthClass.M.min() ? 62 : width < ONE_LINE ? 56 : 32;
    }

    private static double caption(double width) {
        return 18 + 18.125 * Math.ceil(CAPTION / (width - 32));
    }

    /**
     * The height of the axis and all rows of a timeline, which scroll where there is less room; pixels.
     *
     * @param width of the figure, pixels
     */
    public static double panel(Figure figure, int width) {
        return panel(figure, figure.scene(WidthClass.of(width)), width);
    }

    private static double panel(Figure figure, Scene scene, double width) {
        return switch (scene.timeline()) {
            case UndatedTimeline _ -> 0;
            case ExactTimeline exact ->
                AXIS
                        + exact.drawn().stream()
                                .mapToDouble(lane -> lane(figure, lane, width))
                                .sum();
            case RibbonTimeline closed -> AXIS + closed.rows().size() * ROW;
        };
    }

    private static double lane(Figure figure, Lane lane, double width) {
        var widthClass = WidthClass.of((int) width);
        var country = lane.country().map(figure.wording()::country).orElse("");
        var name = country + " " + new StandingWords(figure.wording()).name(lane, figure::event);
        double track = 24 + (lane.rows() - 1) * FigureCss.ROW;
        if (widthClass == WidthClass.S) {
            return 7 + lines(name, 13, width - 24) * 16.25 + track;
        }
        return Math.max(track, 8 + lines(name, 13, widthClass.nameColumn() - 28) * 16.25);
    }

    static double footer(double width) {
        return 16 + FOOTER_LINE * Math.ceil(FOOTER / (width - 32));
    }

    /** Lines of a text, estimated; 1 at least. */
    static double lines(String text, double size, double room) {
        // lines break at words, which leaves about a twentieth of each empty
        return Math.max(1, Math.ceil(FontMetrics.width(text, size) * 1.05 / room));
    }
}
