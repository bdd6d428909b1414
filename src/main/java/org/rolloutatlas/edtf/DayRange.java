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

    /**
     * The days by which it is counted: a side without bound counts as the other one. What began by 2019, nobody knows when, is
     * known of at the end of 2019 and not before; what goes on from 2019 is counted when it began. Empty where neither side has
     * a bound.
     */
    public Optional<DayRange> counted() {
        return first.or(() -> last).flatMap(from -> last.or(() -> first).map(to -> of(from, to)));
    }

    /**
     * Whether one of its days lies in a window; both days of the window are included.
     *
     * @param from first day of the window; empty for no bound
     * @param to last day of the window; empty for no bound
     */
    public boolean meets(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean beginsTooLate =
                first.isPresent() && to.isPresent() && first.get().isAfter(to.get());
        boolean endsTooEarly =
                last.isPresent() && from.isPresent() && last.get().isBefore(from.get());
        return !beginsTooLate && !endsTooEarly;
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
