package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.Histogram;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * Writes a picture of a given shape for those who share a link: title, map, and reports over time, without the lanes. As
 * {@link SvgWriter}, it stands alone.
 */
public final class CardSvg {
    private static final double HISTOGRAM = 44;
    private static final double AXIS = 24;
    private static final double FOOT = 24;
    /** Share of its width below which a card is too low for a summary and the time. */
    private static final double LOW = 0.4;

    private final Figure figure;
    private final Scene scene;
    private final SvgPen pen;
    private final double width;
    private final double height;

    private CardSvg(Figure figure, Scene scene, double height, Palette palette, Markup out) {
        this.figure = figure;
        this.scene = scene;
        this.width = scene.frame().width();
        this.height = height;
        pen = new SvgPen(palette, out);
    }

    /**
     * Writes the card, drawn for a width of 360, 720 or 1200 and of the shape asked for.
     *
     * @param width pixels of the picture that is wanted, 200 or more
     * @param height pixels, a fifth of the width or more
     * @param caption at its foot: whose data it shows, and of when
     */
    public static void write(Figure figure, int width, int height, Palette palette, String caption, Markup out) {
        if (width < 200 || height < width / 5) {
            throw new IllegalArgumentException("Invalid size of a card: " + width + " × " + height
                    + "; allowed: 200 pixels wide or more, and a fifth of that high or more");
        }
        var scene = figure.scene(width < WidthClass.M.min() ? WidthClass.S : WidthClass.of(width));
        double nominal = scene.frame().width();
        new CardSvg(figure, scene, height * nominal / width, palette, out).write(caption);
    }

    private void write(String caption) {
        var titleSize = switch (scene.frame().widthClass()) {
            case S -> 17.0;
            case M -> 23.0;
            case L -> 32.0;
        };
        boolean low = height < width * LOW;
        var head = new SvgText(pen, SvgWriter.MARGIN, width - 2 * SvgWriter.MARGIN);
        var legend = new LegendSvg(figure, pen, width);
        pen.begin(width, height, figure.title(), figure.wording().language().tag());
        double y = head.serif(figure.title(), titleSize, SvgWriter.MARGIN * 0.75);
        if (!low) {
            var summary = new EventWords(figure.wording())
                    .summary(figure.events().values().stream().toList(), figure.clock());
            y = head.sans(summary, 14, y + 2);
        }
        legend.write(y + 6);
        y += 6 + legend.height();
        double time = low ? 0 : HISTOGRAM + AXIS;
        new MapSvg(figure, scene, pen).write(y, width, Math.max(1, height - y - time - FOOT));
        if (!low) {
            time(height - FOOT - AXIS);
        }
        pen.text(caption, SvgWriter.MARGIN, height - 8, 12, "muted", "start");
        pen.end();
    }

    private void time(double ground) {
        switch (scene.timeline()) {
            case DatedTimeline dated -> histogram(dated, ground);
            case UndatedTimeline _ ->
                pen.text(
                        figure.wording().text("timeline.undated"),
                        SvgWriter.MARGIN,
                        ground,
                        14,
                        "muted",
                        "start");
        }
    }

    /** Bars that stand on the axis, as wide as the card. */
    private void histogram(DatedTimeline timeline, double ground) {
        var axis = timeline.axis();
        var histogram = timeline.histogram();
        double track = width - 2 * SvgWriter.MARGIN;
        double block = (HISTOGRAM - 8) / histogram.max();
        for (var bin : histogram.bins()) {
            double from = SvgWriter.MARGIN + axis.fraction(bin.first()) * track;
            double to = SvgWriter.MARGIN + axis.fraction(bin.last() + 1) * track;
            double top = ground;
            for (Histogram.Stack stack : bin.stacks()) {
                double tall = stack.count() * block;
                top -= tall;
                pen.rect(
                        from + 1,
                        top,
                        Math.max(1, to - from - 2),
                        tall,
                        stack.stage().code());
            }
        }
        pen.line(SvgWriter.MARGIN, ground, width - SvgWriter.MARGIN, ground, pen.colour("muted"), 1, "");
        for (var tick : axis.ticks()) {
            double x = SvgWriter.MARGIN + axis.fraction(tick.day()) * track;
            if (!tick.label().isEmpty()) {
                pen.line(x, ground, x, ground + 4, pen.colour("muted"), 1, "");
                pen.text(tick.label(), x, ground + 17, 12, "muted", axis.align(tick));
            }
        }
    }
}
