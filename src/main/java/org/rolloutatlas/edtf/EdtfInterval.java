package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From … to …, where either side, but not both, may be open ({@code ..}) or unknown (empty). The precision of the two dates
 * may differ. The last day of the end is never before the first day of the start.
 */
public record EdtfInterval(Bound start, Bound end) implements Edtf {
    public EdtfInterval {
        if (!(start instanceof Bound.Known) && !(end instanceof Bound.Known)) {
            throw new IllegalArgumentException("missing date: one side of an interval is known");
        }
        if (reversed(start, end)) {
            throw new IllegalArgumentException(
                    "invalid interval: " + end.text() + " is before its start " + start.text());
        }
    }

    /** One side of an interval. */
    public sealed interface Bound {
        /** A stated date. */
        record Known(EdtfDate date) implements Bound {}

        /** No bound on that side, {@code ..}: still going, or always so. */
        record Open() implements Bound {}

        /** A bound exists, but which is not known: empty. {@code 2019/} ended, when is not known. */
        record Unknown() implements Bound {}

        private Optional<LocalDate> first() {
            return this instanceof Known(var date) ? date.range().first() : Optional.empty();
        }

        private Optional<LocalDate> last() {
            return this instanceof Known(var date) ? date.range().last() : Optional.empty();
        }

        private boolean seasonal() {
            return this instanceof Known(var date) && date.namesSeason();
        }

        private String text() {
            return switch (this) {
                case Known(var date) -> date.text();
                case Open() -> "..";
                case Unknown() -> "";
            };
        }
    }

    @Override
    public DayRange range() {
        return new DayRange(start.first(), end.last());
    }

    @Override
    public String text() {
        return start.text() + "/" + end.text();
    }

    @Override
    public boolean namesSeason() {
        return start.seasonal() || end.seasonal();
    }

    static boolean reversed(Bound start, Bound end) {
        return start.first()
                .flatMap(first -> end.last().map(last -> last.isBefore(first)))
                .orElse(false);
    }
}
