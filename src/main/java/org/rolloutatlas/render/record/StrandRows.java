package org.rolloutatlas.render.record;

import java.util.List;
import java.util.stream.Stream;
import org.rolloutatlas.render.figure.Fork;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.scene.Strand;
import org.rolloutatlas.scene.TextLines;

/**
 * How high the rows of a question are, pixels, known to the server: curves join across rows, and a frame says beforehand how high
 * it will be. Follows {@code strands.css}. A wide row has room for all that stands at its end, in the narrowest column that it
 * has there.
 */
final class StrandRows {
    /** Where the curves begin and end, wide and narrow. */
    static final int SPLIT = 84;

    static final int END = 168;
    static final int SMALL_SPLIT = 14;
    static final int SMALL_END = 62;

    /** Of a narrow row: two lines of label, and a line of names. */
    static final int SMALL = 58;

    private static final double LEAST = 78;
    private static final double OUTLET = 17;
    private static final double OUTLETS = 212;
    private static final double WHAT = 150;

    /** By how much the strand runs below the middle of a wide row: its label stands above it. */
    private static final double LOWER = 8;

    /** How much wider than the metrics letters are, some of which are bold. */
    private static final double BOLD = 1.06;

    private StrandRows() {}

    /** The fork of a wide page. */
    static Fork wide(QuestionCard card) {
        var heights = card.strands().strands().stream()
                .map(strand -> Math.max(LEAST, Math.max(outlets(card, strand), value(card, strand))))
                .toList();
        return new Fork(
                heights, heights.stream().map(height -> height / 2 + LOWER).toList(), SPLIT, END);
    }

    /** The fork of a phone. */
    static Fork small(QuestionCard card) {
        return Fork.even(card.strands().strands().size(), SMALL, SMALL_SPLIT, SMALL_END);
    }

    private static double outlets(QuestionCard card, Strand strand) {
        var lines = Stream.concat(
                card.firstOutlets(strand).stream().map(outlet -> outlet.name() + " " + outlet.remark()),
                card.moreOutlets(strand).stream());
        return 10
                + OUTLET
                        * lines.mapToInt(line -> lines(card, line, 12.5, OUTLETS))
                                .sum();
    }

    private static double value(QuestionCard card, Strand strand) {
        return card.value(strand).stream()
                        .mapToDouble(text -> 22 * lines(card, text, 16, WHAT))
                        .sum()
                + (strand.bar().isPresent() ? 16 : 0)
                + card.what(strand).stream()
                        .mapToDouble(text -> 16 * lines(card, text, 12.5, WHAT))
                        .sum()
                + 10;
    }

    private static int lines(QuestionCard card, String text, double size, double room) {
        return new TextLines(size, BOLD).of(text, card.language().tag(), room).size();
    }

    /** What the strands leave, in lines beside the stem. */
    static List<String> stem(QuestionCard card) {
        var lines = new TextLines(12, BOLD).of(card.stem(), card.language().tag(), SPLIT - 8);
        return lines.size() <= 4
                ? lines
                : Stream.concat(lines.subList(0, 3).stream(), Stream.of("…")).toList();
    }
}
