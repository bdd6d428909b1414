package org.rolloutatlas.edtf;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.rolloutatlas.edtf.EdtfInterval.Bound;

/** Dates in French, as they stand in a table or in parentheses: alone without an article, with one behind a preposition. */
final class FrenchWords {
    private static final String STOPPED = "\u202F; fin à une date inconnue";
    private static final String BEGAN = "\u202F; début à une date inconnue";

    private FrenchWords() {}

    static String of(Edtf edtf) {
        return switch (edtf) {
            case EdtfDate date -> alone(date);
            case EdtfInterval(var start, var end) -> interval(start, end);
        };
    }

    private static String alone(EdtfDate date) {
        var named = named(date, TextStyle.FULL);
        return switch (date.qualifier()) {
            case NONE -> named.words();
            case UNCERTAIN -> named.words() + ", date incertaine";
            case APPROXIMATE -> "vers " + named.the();
            case UNCERTAIN_AND_APPROXIMATE -> "vers " + named.the() + ", date incertaine";
        };
    }

    private static String interval(Bound start, Bound end) {
        return switch (start) {
            case Bound.Known(var from) ->
                switch (end) {
                    case Bound.Known(var to) when from.equals(to) -> alone(from);
                    case Bound.Known(var to) -> span(from, to);
                    case Bound.Open() -> "depuis " + compared(from).the() + ", toujours en cours";
                    case Bound.Unknown() -> alone(from) + STOPPED;
                };
            case Bound.Open() ->
                switch (end) {
                    case Bound.Known(var to) -> compared(to).until() + ", début laissé ouvert";
                    case Bound.Open() -> "début et fin laissés ouverts";
                    case Bound.Unknown() -> "début laissé ouvert" + STOPPED;
                };
            case Bound.Unknown() ->
                switch (end) {
                    case Bound.Known(var to) -> compared(to).until() + BEGAN;
                    case Bound.Open() -> "début à une date inconnue\u202F; toujours en cours";
                    case Bound.Unknown() -> throw new IllegalArgumentException("nothing known in an interval");
                };
        };
    }

    private static String span(EdtfDate from, EdtfDate to) {
        var start = EdtfWords.shareYear(from, to) ? withoutYear(from, to) : compared(from);
        return start.from() + " " + compared(to).to();
    }

    /** The start of an interval, when the end that follows says the year. */
    private static FrenchDate withoutYear(EdtfDate from, EdtfDate to) {
        return switch (from) {
            case EdtfDate.Day(var date, var _) ->
                FrenchDate.masculine(
                        to instanceof EdtfDate.Day(var last, var _) && last.getMonth() == date.getMonth()
                                ? ordinal(date.getDayOfMonth())
                                : ordinal(date.getDayOfMonth()) + " " + name(date.getMonth(), TextStyle.SHORT));
            case EdtfDate.Month(var month, var _) -> FrenchDate.bare(name(month.getMonth(), TextStyle.SHORT));
            case EdtfDate.Season(var _, var season, var _) -> season(season, "");
            case EdtfDate.Quarter(var _, var quarter, var _) -> FrenchDate.masculine(rank(quarter));
            case EdtfDate.Half(var _, var half, var _) -> FrenchDate.masculine(rank(half));
            case EdtfDate.Year _,
                    EdtfDate.SomeYearOfDecade _,
                    EdtfDate.SomeYearOfHundred _,
                    EdtfDate.SomeMonth _,
                    EdtfDate.SomeDayOfMonth _,
                    EdtfDate.SomeDayOfYear _ -> compared(from);
        };
    }

    /** A date behind a preposition: its doubt follows it, so that it is clear which date is doubted. */
    private static FrenchDate compared(EdtfDate date) {
        var named = named(date, TextStyle.SHORT);
        return switch (date.qualifier()) {
            case NONE -> named;
            case UNCERTAIN -> named.and(" (date incertaine)");
            case APPROXIMATE -> named.and(" environ");
            case UNCERTAIN_AND_APPROXIMATE -> named.and(" environ (date incertaine)");
        };
    }

    private static FrenchDate named(EdtfDate date, TextStyle style) {
        return switch (date) {
            case EdtfDate.Day(var day, var _) ->
                FrenchDate.masculine(ordinal(day.getDayOfMonth()) + " " + month(YearMonth.from(day), style));
            case EdtfDate.Month(var month, var _) -> FrenchDate.bare(month(month, style));
            case EdtfDate.Year(var year, var _) ->
                year < 1000 ? FrenchDate.elided("an " + year) : FrenchDate.bare(Integer.toString(year));
            case EdtfDate.SomeYearOfDecade(var decade, var _) ->
                FrenchDate.indefinite("une année de la décennie " + decade + "0");
            case EdtfDate.SomeYearOfHundred(var hundred, var _) ->
                FrenchDate.indefinite("une année entre " + hundred + "00 et " + hundred + "99");
            case EdtfDate.SomeMonth(var year, var _) -> FrenchDate.indefinite("un mois de " + year);
            case EdtfDate.SomeDayOfMonth(var month, var _) ->
                FrenchDate.indefinite(
                        "un jour " + FrenchDate.bare(month(month, style)).from());
            case EdtfDate.SomeDayOfYear(var year, var _) -> FrenchDate.indefinite("un jour de " + year);
            case EdtfDate.Season(var year, var season, var _) -> season(season, " " + year);
            case EdtfDate.Quarter(var year, var quarter, var _) ->
                FrenchDate.masculine(rank(quarter) + " trimestre " + year);
            case EdtfDate.Half(var year, var half, var _) -> FrenchDate.masculine(rank(half) + " semestre " + year);
        };
    }

    private static String month(YearMonth month, TextStyle style) {
        return name(month.getMonth(), style) + " " + month.getYear();
    }

    private static String name(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.FRENCH);
    }

    private static FrenchDate season(SeasonName season, String year) {
        return switch (season) {
            case SPRING -> FrenchDate.masculine("printemps" + year);
            case SUMMER -> FrenchDate.elided("été" + year);
            case AUTUMN -> FrenchDate.elided("automne" + year);
            case WINTER -> FrenchDate.elided("hiver" + year);
        };
    }

    /** Of days only the first has an ordinal. */
    private static String ordinal(int day) {
        return day == 1 ? "1er" : Integer.toString(day);
    }

    private static String rank(int part) {
        return part == 1 ? "1er" : part + "e";
    }
}
