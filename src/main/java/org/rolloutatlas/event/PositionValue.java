package org.rolloutatlas.event;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.edtf.Edtf;

/** The answer of a position where it is a number or a date, as its claim states it; never converted. */
public sealed interface PositionValue {
    /** What is counted, or what kind of sum or date it is; empty where the question says it. */
    Optional<LocalizedText> what();

    /**
     * An amount or a count.
     *
     * @param min lower end; empty for "up to"
     * @param max upper end, equal to {@code min} for one number; empty for "over"
     * @param unit one of {@link #isUnit}
     */
    record Quantity(Optional<BigDecimal> min, Optional<BigDecimal> max, String unit, Optional<LocalizedText> what)
            implements PositionValue {
        private static final Set<String> UNITS = Stream.concat(
                        Stream.of("people", "percent", "things"),
                        Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
                .collect(Collectors.toUnmodifiableSet());

        public Quantity {
            if (min.isEmpty() && max.isEmpty()) {
                throw new IllegalArgumentException("Missing quantity: one of min and max is needed");
            }
        }

        /** Whether a text is an ISO 4217 code, or {@code people}, {@code percent} or {@code things}. */
        public static boolean isUnit(String text) {
            return UNITS.contains(text);
        }

        /** Whether it is a sum of money: codes of currencies are in capitals. */
        public boolean isMoney() {
            return Character.isUpperCase(unit.charAt(0));
        }

        /** The number by which it is drawn: the upper end; of "over", the lower one. */
        public BigDecimal most() {
            return max.or(() -> min).orElseThrow();
        }
    }

    /** A date. */
    record Day(Edtf date, Optional<LocalizedText> what) implements PositionValue {}
}
