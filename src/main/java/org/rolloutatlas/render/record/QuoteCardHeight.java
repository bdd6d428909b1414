package org.rolloutatlas.render.record;

import java.util.stream.Collectors;
import org.rolloutatlas.render.figure.FrameHeights;
import org.rolloutatlas.render.words.CardFit;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.FontMetrics;
import org.rolloutatlas.scene.TextLines;

/**
 * The height of a card in a frame, as a function of its width: known to the server, said to hosts, and reserved by the frame
 * itself, so that what is said is what is there. Follows {@code quote-card.css} and {@code card-frame.css}. Text is taken for
 * wider than most letters are; what remains is the map's, which has no height of its own.
 */
public final class QuoteCardHeight {
    /** The line below the card, pixels; two or three of them in a narrow frame. */
    private static final int FOOT = 30;

    private static final int FOOT_LINE = 18;

    /** In a narrower frame each part of what stands below the card takes a line, pixels. */
    private static final int THREE_LINES = 340;

    /** From here on the map stands beside the words, as in the style rules; pixels. */
    private static final int BESIDE = 540;

    /** From here on the letters are larger, pixels. */
    private static final int LARGE = 900;

    /** How much wider than the metrics say letters are: bold with serifs, plain with serifs, plain, and partly bold. */
    private static final double HEAVY = 1.13;

    private static final double SERIF = 1.04;
    private static final double SANS = 1.02;
    private static final double BOLD = 1.05;

    /** A frame of this width is at most {@link #MOST} high where the words allow it. */
    private static final int USUAL = 600;

    private static final int MOST = 320;

    private final QuoteCard card;
    private final CardFit fit;
    private final RecordWords words;

    private QuoteCardHeight(QuoteCard card, CardFit fit) {
        this.card = card;
        this.fit = fit;
        words = new RecordWords(card.language());
    }

    /**
     * The largest letters in which a card of 600 px is no higher than 320; with the map beside them if that can be. They are
     * never larger than the length of the quotation alone allows.
     */
    public static CardFit fit(QuoteCard card) {
        return CardFit.of(card, fit -> new QuoteCardHeight(card, fit).at(USUAL) <= MOST);
    }

    /**
     * CSS pixels, a whole number.
     *
     * @param width of the frame, CSS pixels; 280 to 1200, others count as the nearest of these
     */
    public static int of(QuoteCard card, int width) {
        return heights(card).of(width);
    }

    /**
     * The height that suffices in every column from 320 px to a width.
     *
     * @param width CSS pixels
     */
    public static int upTo(QuoteCard card, int width) {
        return heights(card).upTo(width);
    }

    /** The style rules by which the frame reserves the height, in {@code --high}. */
    public static String rules(QuoteCard card) {
        return heights(card).rules();
    }

    private static FrameHeights heights(QuoteCard card) {
        return FrameHeights.ofCard(new QuoteCardHeight(card, fit(card))::at);
    }

    private int at(int width) {
        return (int) Math.ceil(width < BESIDE ? stacked(width) : width < LARGE ? beside(width) : large(width));
    }

    private double stacked(int width) {
        double room = width - 32;
        return 12 + words(room, 24, 14, 13.5, 20, 16, 22, 15, 21) + 8 + 132 + path(width) + foot(width);
    }

    private double beside(int width) {
        double room = (fit.wide() ? width : width * 0.72) - 36;
        double map = fit.wide() ? 0 : 132;
        return Math.max(map, 12 + words(room, 25, 14, 13.5, 20, 16, 22, 15, 21) + 8) + path(width) + foot(width);
    }

    private double large(int width) {
        double room = (fit.wide() ? width : width * 0.69) - 56;
        return Math.max(fit.wide() ? 0 : 200, 18 + words(room, 40, 16, 15, 22, 22, 28, 20, 28) + 16)
                + path(width)
                + foot(width);
    }

    private double words(
            double room,
            double quote,
            double credit,
            double kicker,
            double kickerLine,
            double title,
            double titleLine,
            double translation,
            double translationLine) {
        if (fit.tight() && quote <= 30) {
            return -3 + words(room, quote, credit, kicker, kickerLine, 14, 18, 13.5, 18, 18);
        }
        return words(
                room,
                quote,
                credit,
                kicker,
                kickerLine,
                title,
                titleLine,
                translation,
                translationLine,
                quote > 30 ? 24 : 20);
    }

    private double words(
            double room,
            double quote,
            double credit,
            double kicker,
            double kickerLine,
            double title,
            double titleLine,
            double translation,
            double translationLine,
            double creditLine) {
        var saying = card.saying();
        var ours = card.language().tag();
        double size = fit.size(quote);
        double height = lines(card.kicker(), ours, kicker, SANS, room - 24) * kickerLine + 4;
        if (card.needsTitle()) {
            height += lines(card.title(), ours, title, HEAVY, room) * titleLine + (quote > 30 ? 8 : 4);
        }
        if (saying.verbatim()) {
            height += lines(saying.text() + saying.closing(), saying.language(), size, HEAVY, room) * size * 1.26;
        } else {
            height += 20 + lines(saying.text(), saying.language(), size, SERIF, room) * size * 1.4;
        }
        height += quote > 30 ? 10 : 6;
        height += card.translation()
                .map(text -> lines(text.marked(), text.language(), translation, SERIF, room) * translationLine
                        + (quote > 30 ? 14 : 8))
                .orElse(0.0);
        return height + lines(credit(), ours, credit, BOLD, room) * creditLine;
    }

    private String credit() {
        return card.credit().stream().map(QuoteCard.Piece::text).collect(Collectors.joining(" "))
                + card.question().map(_ -> "  " + words.text("card.disputed")).orElse("");
    }

    /** Names of steps may take two lines where all five have little room. */
    private double path(int width) {
        if (card.path().isEmpty()) {
            return 0;
        }
        return width >= LARGE
                ? 12 + 28 + 21 + 18 + 14
                : 8 + 28 + 17 + 16 + 6 + (width < 360 || names() > width - 40 ? 33 : 0);
    }

    /** How wide the names of its steps are side by side, pixels. */
    private double names() {
        return card.path().stream()
                .flatMap(path -> path.steps().stream())
                .mapToDouble(step -> FontMetrics.width(card.name(step), 13) + 4)
                .sum();
    }

    private static double foot(int width) {
        return width < THREE_LINES ? FOOT + 2 * FOOT_LINE : width < BESIDE ? FOOT + FOOT_LINE : FOOT;
    }

    private static int lines(String text, String language, double size, double wider, double room) {
        return new TextLines(size, wider).of(text, language, room).size();
    }
}
