package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From … to …, where a side may be open ({@code ..}) or unknown (empty); both may, but where neither is known one is at least
 * open, for {@code /} says nothing. The precision of the two dates may differ. The last day of the end is never before the first
 * day of the start, and of two seasons the end is not the earlier one: see {@link SeasonName}.
 *
 * <p>To the standard, {@code 2015/2017} is all of that time, and one moment within it would be a set, {@code [2015..2017]} (Level
 * 2), which is not supported. Editors write both as an interval, so that it says neither that the thing lasted nor that it did
 * not: {@link #range} is where it can lie, and {@link EdtfWords} leaves the two as open as the text does (decision 0003).
 */
public record EdtfInterval(Bound start, Bound end) implements Edtf {
    public EdtfInterval {
        if (start instanceof Bound.Unknown && end instanceof Bound.Unknown) {
            throw new IllegalArgumentException("missing date: of an interval not both sides are unknown");
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
        return seasonsReversed(start, end)
                || start.first()
                        .flatMap(first -> end.last().map(last -> last.isBefore(first)))
                        .orElse(false);
    }

    /** Whether both are seasons, and the end is the earlier one; their days, which overlap, cannot tell. */
    static boolean seasonsReversed(Bound start, Bound end) {
        return start instanceof Bound.Known(EdtfDate.Season(var from, var first, var _))
                && end instanceof Bound.Known(EdtfDate.Season(var to, var last, var _))
                && (to < from || (to == from && last.compareTo(first) < 0));
    }
}
