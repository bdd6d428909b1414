package org.rolloutatlas.scene;

import org.rolloutatlas.event.StageClass;

/**
 * The radius of a map symbol, pixels in class {@link WidthClass#M}. Its area grows with the number of events; it has a floor,
 * so that one event is seen, and a cap, so that many do not cover the map. What is neither progress nor halt is drawn smaller.
 * The browser module follows the same rule in {@code symbol.js}; {@code vectors/radius.tsv} holds both to it.
 */
final class SymbolRadius {
    /** Of a symbol of one event. */
    private static final double ONE = 5;

    private static final double LARGEST = 2.8 * ONE;
    private static final double SMALLEST_SHARE = 0.25;
    private static final double CONTEXT = 0.7;

    private static final double FEW_PLACES = 24;
    private static final double SMALLEST_CROWD = 0.72;

    private SymbolRadius() {}

    /** Of one place among others. */
    static double ofPlace(int count, StageClass stage) {
        return Math.min(LARGEST, ONE * Math.sqrt(0.7 + 0.3 * count)) * size(stage);
    }

    /**
     * Of a country, where there is one symbol for each.
     *
     * @param most the count of the largest symbol, 1 or more
     */
    static double ofShare(int count, int most, StageClass stage) {
        return LARGEST * Math.max(SMALLEST_SHARE, Math.sqrt((double) count / most)) * size(stage);
    }

    /** By how much all symbols are smaller where there are many places, 0.72 to 1. */
    static double crowd(int places) {
        return Math.clamp(Math.sqrt(FEW_PLACES / Math.max(places, 1)), SMALLEST_CROWD, 1);
    }

    private static double size(StageClass stage) {
        return stage == StageClass.CONTEXT ? CONTEXT : 1;
    }
}
