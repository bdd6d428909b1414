package org.rolloutatlas.dataset;

import java.math.BigDecimal;

/**
 * How many digits a number has when it is written out. A few characters, {@code 1e999999999}, name more of them than fit into
 * memory; whatever adds up, rounds or prints such a number takes the program down with it.
 */
public final class Digits {
    /** The most digits before the decimal point, and the most after it. */
    public static final int MOST = 100;

    private Digits() {}

    /** Whether a number can be written out with {@link #MOST} digits on each side of the point. */
    public static boolean areFew(BigDecimal number) {
        return number.scale() <= MOST && (long) number.precision() - number.scale() <= MOST;
    }
}
