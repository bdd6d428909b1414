package org.rolloutatlas.render.words;

import java.util.List;
import java.util.function.Predicate;

/**
 * How the words of a card are set, alike in a frame and in a picture.
 *
 * @param smaller by how many steps the letters of the quotation are smaller than the largest, 0 to {@link #SMALLEST}
 * @param wide whether the words need the place of the map where it would stand beside them
 * @param tight whether title and translation are set smaller too
 */
public record CardFit(int smaller, boolean wide, boolean tight) {
    /** The most steps down. */
    public static final int SMALLEST = 4;

    /** Sizes by steps, shares of the largest: of 50 px 50, 46, 42, 38 and 34. */
    private static final List<Double> SIZES = List.of(1.0, 0.92, 0.84, 0.76, 0.68);

    /**
     * The largest letters that fit, with the map beside them if that can be. They are never larger than the length of the
     * quotation alone allows.
     *
     * @param fits whether there is room for all words of the card
     * @return the tightest if nothing fits
     */
    public static CardFit of(QuoteCard card, Predicate<CardFit> fits) {
        for (var wide : List.of(false, true)) {
            for (int smaller = card.smaller(); smaller <= SMALLEST; smaller++) {
                var fit = new CardFit(smaller, wide, false);
                if (fits.test(fit)) {
                    return fit;
                }
            }
        }
        return new CardFit(SMALLEST, true, true);
    }

    /** The size of the quotation where the largest letters have that size. */
    public double size(double largest) {
        return largest * SIZES.get(smaller);
    }
}
