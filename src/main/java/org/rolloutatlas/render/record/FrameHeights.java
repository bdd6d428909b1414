package org.rolloutatlas.render.record;

import java.util.ArrayList;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The height of a frame as a function of its width, in steps: widths of one step have one height. CSS pixels, whole numbers.
 *
 * @param at the height at the width at which a step begins
 */
record FrameHeights(IntUnaryOperator at) {
    /** Widths of one step have one height, pixels. */
    static final int STEP = 20;

    private static final int NARROWEST = 280;
    private static final int WIDEST = 1200;

    /** The narrowest column of an article, pixels. */
    private static final int COLUMN = 320;

    /**
     * The height at a width.
     *
     * @param width 280 to 1200, others count as the nearest of these
     */
    int of(int width) {
        return at.applyAsInt(Math.clamp((long) width / STEP * STEP, NARROWEST, WIDEST));
    }

    /** The height that suffices in every column from 320 px to a width. */
    int upTo(int width) {
        return IntStream.iterate(COLUMN, column -> column <= width, column -> column + STEP)
                .map(this::of)
                .reduce(of(width), Math::max);
    }

    /** The style rules by which the frame reserves the height, in {@code --high}. */
    String rules() {
        var rules = new ArrayList<String>();
        int last = 0;
        for (int width = NARROWEST; width <= WIDEST; width += STEP) {
            int height = of(width);
            if (height != last) {
                var rule = ":root{--high:" + height + "}";
                rules.add(last == 0 ? rule : "@media (min-width:" + width + "px){" + rule + "}");
                last = height;
            }
        }
        return rules.stream().collect(Collectors.joining());
    }
}
