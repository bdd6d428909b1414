package org.rolloutatlas.edtf;

import java.time.LocalDate;
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
            throw new IllegalArgumentException("Invalid range: last day " + last.get() + " is before " + first.get());
        }
    }

    /** Both ends stated. */
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(Optional.of(first), Optional.of(last));
    }
}
