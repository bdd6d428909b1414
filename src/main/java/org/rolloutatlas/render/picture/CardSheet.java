package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.DatedTimeline;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.UndatedTimeline;
import org.rolloutatlas.scene.WidthClass;

/**
 * A picture of a given shape for those who share a link: title, map, and reports over time, without the lanes.
 */
public final class CardSheet {
    private static final double HISTOGRAM = 44;
    private static final double AXIS = 24;
    private static final double FOOT = 24;
    /** Share of its width below which a card is too low for a summary and the time. */
    private static final double LOW = 0.4;

    private final Figure figure;
    private final Scene scene;
    private final double width;
    private final double height;
    private final String caption;

    private CardSheet(Figure figure, Scene scene, double height, String caption) {
        this.figure = figure;
        this.scene = scene;
        this.width = scene.frame().width();
        this.height = height;
        this.caption = caption;
    }

    /**
     * The card, laid out for a width of 360, 720 or 1200 and of the shape asked for.
     *
     * @param width pixels of the picture that is wanted, 200 or more
     * @param height pixels, a fifth of the width or more
     * @param caption at its foot: whose data it shows, and of when
     */
    public static Sheet of(Figure figure, int width, int height, Palette palette, String caption) {
        if (width < 200 || height < width / 5) {
            throw new IllegalArgumentException("Invalid size of a card: " + width + " × " + height
                    + "; allowed: 200 pixels wide or more, and a fifth of that high or more");
        }
        var scene = figure.scene(width < WidthClass.M.min() ? WidthClass.S : WidthClass.of(width));
        double nominal = scene.frame().width();
        var card = new CardSheet(figure, scene, height * nominal / width, caption);
        return new Sheet(
                card.width,
                card.height,
                figure.title(),
                figure.wording().language().tag(),
                pen -> card.draw(new Marks(palette, pen)));
    }

    private void draw(Marks marks) {
        var titleSize = switch (scene.frame().widthClass()) {
            case S -> 17.0;
            case M -> 23.0;
            case L -> 32.0;
        };
        boolean low = height < width * LOW;
        var head = new Paragraphs(Sheet.MARGIN, width - 2 * Sheet.MARGIN);
        var legend = new LegendPart(figure, width);
        marks.rect(0, 0, width, height, "paper");
        double y = head.serif(marks, figure.title(), titleSize, Sheet.MARGIN * 0.75);
        if (!low) {
            var summary = new EventWords(figure.wording())
                    .summary(figure.events().values().stream().toList(), figure.clock());
            y = head.sans(marks, summary, 14, y + 2);
        }
        legend.draw(marks, y + 6);
        y += 6 + legend.height();
        double time = low ? 0 : HISTOGRAM + AXIS;
        new MapPart(figure, scene, marks).draw(y, width, Math.max(1, height - y - time - FOOT));
        if (!low) {
            time(marks, height - FOOT - AXIS);
        }
        marks.text(caption, Sheet.MARGIN, height - 8, 12, "muted");
    }

    private void time(Marks marks, double ground) {
        switch (scene.timeline()) {
            case DatedTimeline dated -> histogram(marks, dated, ground);
            case UndatedTimeline _ ->
                marks.text(figure.wording().text("timeline.undated"), Sheet.MARGIN, ground, 14, "muted");
        }
    }

    /** Bars that stand on the axis, as wide as the card. */
    private void histogram(Marks marks, DatedTimeline timeline, double ground) {
        var axis = timeline.axis();
        var histogram = timeline.histogram();
        double track = width - 2 * Sheet.MARGIN;
        double block = (HISTOGRAM - 8) / histogram.max();
        for (var bin : histogram.bins()) {
            double from = Sheet.MARGIN + axis.fraction(bin.first()) * track;
            double to = Sheet.MARGIN + axis.fraction(bin.last() + 1) * track;
            double wide = Math.max(1, to - from - 2);
            marks.rect(from + 1, ground - bin.sure() * block, wide, bin.sure() * block, "muted");
            marks.hatched(from + 1, ground - bin.count() * block, wide, bin.once() * block);
        }
        marks.line(Sheet.MARGIN, ground, width - Sheet.MARGIN, ground, "muted");
        for (var tick : axis.ticks()) {
            double x = Sheet.MARGIN + axis.fraction(tick.day()) * track;
            if (!tick.label().isEmpty()) {
                marks.line(x, ground, x, ground + 4, "muted");
                marks.text(tick.label(), x, ground + 17, 12, "muted", axis.align(tick));
            }
        }
    }
}
