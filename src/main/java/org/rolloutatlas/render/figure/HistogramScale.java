package org.rolloutatlas.render.figure;

/** Round numbers for the scale of a histogram, as in {@code histogram.js}; {@code vectors/scale.tsv} holds both to it. */
final class HistogramScale {
    private HistogramScale() {}

    /**
     * The largest of 1, 2, 5, 10, 20, 50 … that a number reaches.
     *
     * @param max 1 or more
     */
    static int round(int max) {
        int power = 1;
        while (power <= max / 10) {
            power *= 10;
        }
        return max >= 5 * power ? 5 * power : max >= 2 * power ? 2 * power : power;
    }
}
