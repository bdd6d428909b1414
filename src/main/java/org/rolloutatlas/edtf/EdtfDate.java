package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/** One date of some precision, with what is doubted about it. Years run from 1 to 9999. */
public sealed interface EdtfDate extends Edtf {

    /** What the writer doubts about this date. */
    Qualifier qualifier();

    /** A day, {@code 2019-03-07}. */
    record Day(LocalDate date, Qualifier qualifier) implements EdtfDate {
        public Day {
            requireIn("year", date.getYear(), 1, 9999);
        }
    }

    /** A month, {@code 2019-03}. */
    record Month(YearMonth month, Qualifier qualifier) implements EdtfDate {
        public Month {
            requireIn("year", month.getYear(), 1, 9999);
        }
    }

    /** A year, {@code 2019}. */
    record Year(int year, Qualifier qualifier) implements EdtfDate {
        public Year {
            requireIn("year", year, 1, 9999);
        }
    }

    /**
     * One year of a decade, not known which, {@code 201X}.
     *
     * @param decade the year without its last digit, from 1 (years 10–19) to 999
     */
    record SomeYearOfDecade(int decade, Qualifier qualifier) implements EdtfDate {
        public SomeYearOfDecade {
            requireIn("decade", decade, 1, 999);
        }
    }

    /**
     * One year of a hundred, not known which, {@code 20XX}.
     *
     * @param hundred the year without its last two digits, from 1 (years 100–199) to 99
     */
    record SomeYearOfHundred(int hundred, Qualifier qualifier) implements EdtfDate {
        public SomeYearOfHundred {
            requireIn("hundred", hundred, 1, 99);
        }
    }

    /** One month of a year, not known which, {@code 2019-XX}. */
    record SomeMonth(int year, Qualifier qualifier) implements EdtfDate {
        public SomeMonth {
            requireIn("year", year, 1, 9999);
        }
    }

    /** One day of a month, not known which, {@code 2019-03-XX}. */
    record SomeDayOfMonth(YearMonth month, Qualifier qualifier) implements EdtfDate {
        public SomeDayOfMonth {
            requireIn("year", month.getYear(), 1, 9999);
        }
    }

    /** One day of a year, not known which, {@code 2019-XX-XX}. */
    record SomeDayOfYear(int year, Qualifier qualifier) implements EdtfDate {
        public SomeDayOfYear {
            requireIn("year", year, 1, 9999);
        }
    }

    /** A season by name only, {@code 2019-21}: no hemisphere, so no months of its own; see {@link Edtf#namesSeason()}. */
    record Season(int year, SeasonName name, Qualifier qualifier) implements EdtfDate {
        public Season {
            requireIn("year", year, 1, 9999);
        }
    }

    /**
     * Three months, {@code 2019-33} for the first quarter.
     *
     * @param quarter from 1 (January to March) to 4
     */
    record Quarter(int year, int quarter, Qualifier qualifier) implements EdtfDate {
        public Quarter {
            requireIn("year", year, 1, 9999);
            requireIn("quarter", quarter, 1, 4);
        }
    }

    /**
     * Six months, {@code 2019-40} for the first half.
     *
     * @param half 1 (January to June) or 2
     */
    record Half(int year, int half, Qualifier qualifier) implements EdtfDate {
        public Half {
            requireIn("year", year, 1, 9999);
            requireIn("half", half, 1, 2);
        }
    }

    @Override
    default DayRange range() {
        return switch (this) {
            case Day(var date, var _) -> DayRange.of(date, date);
            case Month(var month, var _) -> DayRange.ofMonths(month, month);
            case Year(var year, var _) -> DayRange.ofYears(year, year);
            case SomeYearOfDecade(var decade, var _) -> DayRange.ofYears(decade * 10, decade * 10 + 9);
            case SomeYearOfHundred(var hundred, var _) -> DayRange.ofYears(hundred * 100, hundred * 100 + 99);
            case SomeMonth(var year, var _) -> DayRange.ofYears(year, year);
            case SomeDayOfMonth(var month, var _) -> DayRange.ofMonths(month, month);
            case SomeDayOfYear(var year, var _) -> DayRange.ofYears(year, year);
            case Season(var year, var name, var _) -> name.days(year);
            case Quarter(var year, var quarter, var _) ->
                DayRange.ofMonths(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
            case Half(var year, var half, var _) ->
                DayRange.ofMonths(YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
        };
    }

    @Override
    default String text() {
        var unqualified = switch (this) {
            case Day(var date, var _) -> date.toString();
            case Month(var month, var _) -> month.toString();
            case Year(var year, var _) -> digits(year, 4);
            case SomeYearOfDecade(var decade, var _) -> digits(decade, 3) + "X";
            case SomeYearOfHundred(var hundred, var _) -> digits(hundred, 2) + "XX";
            case SomeMonth(var year, var _) -> digits(year, 4) + "-XX";
            case SomeDayOfMonth(var month, var _) -> month + "-XX";
            case SomeDayOfYear(var year, var _) -> digits(year, 4) + "-XX-XX";
            case Season(var year, var name, var _) -> digits(year, 4) + "-" + name.code();
            case Quarter(var year, var quarter, var _) -> digits(year, 4) + "-" + (32 + quarter);
            case Half(var year, var half, var _) -> digits(year, 4) + "-" + (39 + half);
        };
        return unqualified + qualifier().sign();
    }

    @Override
    default boolean namesSeason() {
        return this instanceof Season;
    }

    private static String digits(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    private static void requireIn(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "invalid " + what + " " + value + ": it runs from " + least + " to " + most);
        }
    }
}
