package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.rolloutatlas.edtf.EdtfInterval.Bound;

/** Dates in English: day before month, months in full when alone and short when compared. */
final class EnglishWords {
    private EnglishWords() {}

    static String of(Edtf edtf) {
        return switch (edtf) {
            case EdtfDate date -> alone(date);
            case EdtfInterval(var start, var end) -> interval(start, end);
        };
    }

    private static String alone(EdtfDate date) {
        var words = unqualified(date, TextStyle.FULL);
        return switch (date.qualifier()) {
            case NONE -> words;
            case UNCERTAIN -> words + ", uncertain";
            case APPROXIMATE -> "about " + words;
            case UNCERTAIN_AND_APPROXIMATE -> "about " + words + ", uncertain";
        };
    }

    private static String interval(Bound start, Bound end) {
        return switch (start) {
            case Bound.Known(var from) ->
                switch (end) {
                    case Bound.Known(var to) when from.equals(to) -> alone(from);
                    case Bound.Known(var to) -> span(from, to);
                    case Bound.Open() -> "from " + compared(from) + ", still going";
                    case Bound.Unknown() -> alone(from) + "; ended, when is not known";
                };
            case Bound.Open() ->
                switch (end) {
                    case Bound.Known(var to) -> "until " + compared(to) + ", start left open";
                    case Bound.Open() -> "start and end left open";
                    case Bound.Unknown() -> "start left open; ended, when is not known";
                };
            case Bound.Unknown() ->
                switch (end) {
                    case Bound.Known(var to) -> "until " + compared(to) + "; began, when is not known";
                    case Bound.Open() -> "began, when is not known; still going";
                    case Bound.Unknown() -> throw new IllegalArgumentException("nothing known in an interval");
                };
        };
    }

    /** "From" stands where what precedes the start, "about" or "some", could be heard of both dates. */
    private static String span(EdtfDate from, EdtfDate to) {
        if (EdtfWords.shareYear(from, to)) {
            return withoutYear(from, to) + " to " + compared(to);
        }
        return (EdtfWords.isPlain(from) ? "" : "from ") + compared(from) + " to " + compared(to);
    }

    /** The start of an interval, when the end that follows says the year. */
    private static String withoutYear(EdtfDate from, EdtfDate to) {
        return switch (from) {
            case EdtfDate.Day(var date, var _) ->
                to instanceof EdtfDate.Day(var last, var _) && last.getMonth() == date.getMonth()
                        ? Integer.toString(date.getDayOfMonth())
                        : date.getDayOfMonth() + " " + name(date.getMonth(), TextStyle.SHORT);
            case EdtfDate.Month(var month, var _) -> name(month.getMonth(), TextStyle.SHORT);
            case EdtfDate.Season(var _, var season, var _) -> name(season);
            case EdtfDate.Quarter(var _, var quarter, var _) -> "Q" + quarter;
            case EdtfDate.Half(var _, var half, var _) -> half(half);
            case EdtfDate.Year _,
                    EdtfDate.SomeYearOfDecade _,
                    EdtfDate.SomeYearOfHundred _,
                    EdtfDate.SomeMonth _,
                    EdtfDate.SomeDayOfMonth _,
                    EdtfDate.SomeDayOfYear _ -> compared(from);
        };
    }

    /** A date inside a longer phrase: its doubt in parentheses, so that it is clear which date is doubted. */
    private static String compared(EdtfDate date) {
        var words = unqualified(date, TextStyle.SHORT);
        return switch (date.qualifier()) {
            case NONE -> words;
            case UNCERTAIN -> words + " (uncertain)";
            case APPROXIMATE -> "about " + words;
            case UNCERTAIN_AND_APPROXIMATE -> "about " + words + " (uncertain)";
        };
    }

    private static String unqualified(EdtfDate date, TextStyle style) {
        return switch (date) {
            case EdtfDate.Day(var day, var _) -> day(day, style);
            case EdtfDate.Month(var month, var _) -> name(month.getMonth(), style) + " " + month.getYear();
            case EdtfDate.Year(var year, var _) -> year < 1000 ? "year " + year : Integer.toString(year);
            case EdtfDate.SomeYearOfDecade(var decade, var _) -> "some year in the " + decade + "0s";
            case EdtfDate.SomeYearOfHundred(var hundred, var _) ->
                "some year from " + hundred + "00 to " + hundred + "99";
            case EdtfDate.SomeMonth(var year, var _) -> "some month in " + year;
            case EdtfDate.SomeDayOfMonth(var month, var _) ->
                "some day in " + name(month.getMonth(), style) + " " + month.getYear();
            case EdtfDate.SomeDayOfYear(var year, var _) -> "some day in " + year;
            case EdtfDate.Season(var year, var season, var _) -> name(season) + " " + year;
            case EdtfDate.Quarter(var year, var quarter, var _) -> "Q" + quarter + " " + year;
            case EdtfDate.Half(var year, var half, var _) -> half(half) + " of " + year;
        };
    }

    private static String day(LocalDate day, TextStyle style) {
        return day.getDayOfMonth() + " " + name(day.getMonth(), style) + " " + day.getYear();
    }

    private static String name(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.ENGLISH);
    }

    private static String name(SeasonName season) {
        return switch (season) {
            case SPRING -> "spring";
            case SUMMER -> "summer";
            case AUTUMN -> "autumn";
            case WINTER -> "winter";
        };
    }

    private static String half(int half) {
        return half == 1 ? "the first half" : "the second half";
    }
}
