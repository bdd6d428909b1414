package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The height of a frame as a function of its width, in steps: widths of one step have one height. CSS pixels, whole numbers.
 *
 * @param step widths of one step have one height
 * @param widest from here on the height is the same
 * @param at the height at the width at which a step begins
 */
public record FrameHeights(int step, int widest, IntUnaryOperator at) {
    /** The steps of a card, pixels. */
    public static final int STEP = 20;

    private static final int NARROWEST = 280;

    /** Where cards grow no further, pixels. */
    private static final int CARD = 1200;

    /** The narrowest column of an article, pixels. */
    private static final int COLUMN = 320;

    /** Those of a card. */
    public static FrameHeights ofCard(IntUnaryOperator at) {
        return new FrameHeights(STEP, CARD, at);
    }

    /**
     * The height at a width.
     *
     * @param width from 280 to the widest, others count as the nearest of these
     */
    public int of(int width) {
        return at.applyAsInt(Math.clamp((long) width / step * step, NARROWEST, widest));
    }

    /** The height that suffices in every column from 320 px to a width. */
    public int upTo(int width) {
        return IntStream.iterate(COLUMN, column -> column <= width, column -> column + step)
                .map(this::of)
                .reduce(of(width), Math::max);
    }

    /** The style rules by which the frame reserves the height, in {@code --high}. */
    public String rules() {
        var rules = new ArrayList<String>();
        int last = 0;
        for (int width = NARROWEST; width <= widest; width = (width / step + 1) * step) {
            int height = of(width);
            if (height != last) {
                var rule = ":root{--high:" + height + "}";
                rules.add(last == 0 ? rule : "@media(width>=" + width + "px){" + rule + "}");
                last = height;
            }
        }
        return rules.stream().collect(Collectors.joining());
    }
}
