package org.rolloutatlas.edtf;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The date next to another, of the same length: what ends before "before 2019" begins, 2018. A season has none, for which one is before
 * spring depends on the hemisphere; nor has a date that is doubted, or of which a part is not known.
 */
final class Adjacent {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Adjacent() {}

    static Optional<EdtfDate> before(EdtfDate date) {
        return next(date, -1);
    }

    static Optional<EdtfDate> after(EdtfDate date) {
        return next(date, 1);
    }

    private static Optional<EdtfDate> next(EdtfDate date, int step) {
        if (date.qualifier() != Qualifier.NONE) {
            return Optional.empty();
        }
        try {
            return switch (date) {
                case EdtfDate.Day(var day, var none) -> Optional.of(new EdtfDate.Day(day.plusDays(step), none));
                case EdtfDate.Month(var month, var none) ->
                    Optional.of(new EdtfDate.Month(month.plusMonths(step), none));
                case EdtfDate.Year(int year, var none) ->
                    Optional.of(year + step)
                            .filter(next -> next >= FIRST_YEAR && next <= LAST_YEAR)
                            .map(next -> new EdtfDate.Year(next, none));
                case EdtfDate.Quarter(int year, int quarter, var none) -> {
                    var month = YearMonth.of(year, quarter * 3).plusMonths(3L * step);
                    yield Optional.of(new EdtfDate.Quarter(month.getYear(), month.getMonthValue() / 3, none));
                }
                case EdtfDate.Half(int year, int half, var none) -> {
                    var month = YearMonth.of(year, half * 6).plusMonths(6L * step);
                    yield Optional.of(new EdtfDate.Half(month.getYear(), month.getMonthValue() / 6, none));
                }
                case EdtfDate.SomeYearOfDecade(int decade, var none) ->
                    Optional.of(new EdtfDate.SomeYearOfDecade(decade + step, none));
                case EdtfDate.Season _,
                        EdtfDate.SomeYearOfHundred _,
                        EdtfDate.SomeMonth _,
                        EdtfDate.SomeDayOfMonth _,
                        EdtfDate.SomeDayOfYear _ -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // beyond the first or the last year
        }
    }
}
