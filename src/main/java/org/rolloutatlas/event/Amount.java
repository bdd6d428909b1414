package org.rolloutatlas.event;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of money as reported; never converted, never summed across currencies or kinds.
 *
 * @param min lower end; empty for "up to"
 * @param max upper end, equal to {@code min} for an exact sum; empty for "over"
 * @param currency ISO 4217 code
 */
public record Amount(Optional<BigDecimal> min, Optional<BigDecimal> max, String currency, AmountKind kind) {
    public Amount {
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("Missing amount: one of min and max is needed");
        }
    }
}
