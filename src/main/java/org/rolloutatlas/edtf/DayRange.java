package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days on which a dated thing can have happened, both ends included.
 *
 * @param first the first possible day; empty when there is no bound or it is not known
 * @param last the last possible day, never before {@code first}; empty when there is no bound or it is not known
 */
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {
    public DayRange {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException("invalid range: last day " + last.get() + " is before " + first.get());
        }
    }

    /** Both ends stated. */
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(Optional.of(first), Optional.of(last));
    }

    static DayRange ofYears(int first, int last) {
        return of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static DayRange ofMonths(YearMonth first, YearMonth last) {
        return of(first.atDay(1), last.atEndOfMonth());
    }
}
