package org.rolloutatlas.render.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in markup: few digits, no exponent, no trailing zeros, no locale. */
public final class Decimal {
    private Decimal() {}

    /** Rounded to that many digits after the point. */
    public static String of(double value, int digits) {
        var rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Pixels and plane units: a tenth is finer than any screen. */
    public static String px(double value) {
        return of(value, 1);
    }

    /** A fraction as a percentage, a hundredth of which is a third of a pixel at 3840. */
    public static String percent(double fraction) {
        return of(fraction * 100, 2) + "%";
    }
}
