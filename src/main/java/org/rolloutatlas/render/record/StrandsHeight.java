package org.rolloutatlas.render.record;

import org.rolloutatlas.render.figure.FrameHeights;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.TextLines;

/**
 * The height of a question in a frame, as a function of its width: known to the server, said to hosts, and reserved by the frame
 * itself. Follows {@code strands.css} and {@code strands-frame.css}.
 */
public final class StrandsHeight {
    /** From here on lanes and outlets stand beside each other, as in the style rules; pixels of the frame. */
    private static final int WIDE = 940;

    private static final int PADDING = 32;
    private static final double HEAVY = 1.13;
    private static final double SANS = 1.04;

    private final QuestionCard card;
    private final RecordWords words;
    private final double wideRows;
    private final double smallRows;

    private StrandsHeight(QuestionCard card) {
        this.card = card;
        words = new RecordWords(card.language());
        wideRows = StrandRows.wide(card).height();
        smallRows = StrandRows.small(card).height();
    }

    /**
     * CSS pixels, a whole number.
     *
     * @param width of the frame, CSS pixels; 280 to 1200, others count as the nearest of these
     */
    public static int of(QuestionCard card, int width) {
        return heights(card).of(width);
    }

    /**
     * The height that suffices in every column from 320 px to a width.
     *
     * @param width CSS pixels
     */
    public static int upTo(QuestionCard card, int width) {
        return heights(card).upTo(width);
    }

    /** The style rules by which the frame reserves the height, in {@code --high}. */
    public static String rules(QuestionCard card) {
        return heights(card).rules();
    }

    private static FrameHeights heights(QuestionCard card) {
        return FrameHeights.ofCard(new StrandsHeight(card)::at);
    }

    private int at(int width) {
        boolean wide = width >= WIDE;
        double height = 12
                + 18 * lines(card.remark(), 13, SANS, width - PADDING)
                + (wide ? 34 : 27) * lines(card.question(), wide ? 28 : 22, HEAVY, width - PADDING)
                + 8
                + (wide ? wide(width) : small(width))
                + (width < 380 ? 68 : width < 560 ? 50 : 36);
        return (int) Math.ceil(height);
    }

    private double wide(int width) {
        var key = words.text("strands.key")
                + words.text("strands.key.line")
                + words.text("strands.key.report")
                + words.text("strands.key.day");
        return 8
                + 22 * lines(key, 13, SANS, width - 280)
                + (card.scale().isPresent() ? 22 : 0)
                + wideRows
                + (card.strands().axis().isPresent() ? 24 : 0)
                + 26;
    }

    private double small(int width) {
        return 8 + 22 * lines(words.text("strands.key"), 13, SANS, width - 76 - PADDING) + smallRows + 20;
    }

    private int lines(String text, double size, double wider, int room) {
        return new TextLines(size, wider).of(text, card.language().tag(), room).size();
    }
}
