package org.rolloutatlas.render.picture;

import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.Label;
import org.rolloutatlas.scene.StagePath;

/** The five steps of a project in a picture: signs on a line, their names and dates below. */
final class PathPart {
    private static final double FIRST = 130;
    private static final double APART = 235;
    private static final double SIGN = 2;
    private static final double RING = 23;

    private final QuoteCard card;
    private final StagePath path;
    private final RecordWords words;
    private final Marks marks;

    PathPart(QuoteCard card, StagePath path, Marks marks) {
        this.card = card;
        this.path = path;
        this.words = new RecordWords(card.language());
        this.marks = marks;
    }

    /** Draws them with their line at that height. */
    void draw(double y) {
        for (int i = 0; i < path.steps().size(); i++) {
            var step = path.steps().get(i);
            double x = FIRST + i * APART;
            double from = x + reach(step);
            switch (step.leg()) {
                case SOLID -> leg(from, x + APART - reach(path.steps().get(i + 1)), y, false);
                case DASHED -> leg(from, x + APART - reach(path.steps().get(i + 1)), y, true);
                case NONE -> {
                    // nothing leads on
                }
            }
            step(step, x, y);
        }
    }

    private double reach(StagePath.Step step) {
        return path.isRinged(step) ? RING : 17;
    }

    private void leg(double from, double to, double y, boolean dashed) {
        var ink = Ink.line(marks.colour("muted"), 2);
        marks.pen().line(from, y, to, y, dashed ? ink.dashed(7, 5) : ink);
    }

    private void step(StagePath.Step step, double x, double y) {
        boolean here = path.isRinged(step);
        if (here) {
            ring(x, y, RING - 1, Ink.line(marks.colour("ink"), 3));
        }
        if (step.isReported()) {
            marks.glyph(step.stage(), x, y, SIGN, step.once() ? Marks.Style.ONCE : Marks.Style.FULL);
        } else {
            ring(x, y, 10, Ink.line(marks.colour("muted"), 2).dashed(2, 3));
        }
        marks.text(
                card.name(step),
                x,
                y + 48,
                26,
                step.isReported() ? "ink" : "muted",
                Label.Align.MIDDLE,
                here ? Pen.Letters.BOLD : Pen.Letters.PLAIN);
        var date = step.isReported() ? card.date(step) : "–";
        var told = here && card.isOwnDate(step) ? words.text("path.here", date) : date;
        marks.text(told, x, y + 79, 24, "muted", Label.Align.MIDDLE);
    }

    private void ring(double x, double y, double radius, Ink ink) {
        marks.pen().shape(Glyph.circle(Decimal.of(radius, 1)), x, y, 1, ink);
    }
}
