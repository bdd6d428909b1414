package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.rolloutatlas.edtf.EdtfInterval.Bound;

/** Dates in Simplified Chinese, from the year down. */
final class ChineseWords {
    private ChineseWords() {}

    static String of(Edtf edtf) {
        return switch (edtf) {
            case EdtfDate date -> qualified(date);
            case EdtfInterval(var start, var end) -> interval(start, end);
        };
    }

    private static String interval(Bound start, Bound end) {
        return switch (start) {
            case Bound.Known(var from) ->
                switch (end) {
                    case Bound.Known(var to) when from.equals(to) -> qualified(from);
                    case Bound.Known(var to) ->
                        (EdtfWords.isPlain(from) ? "" : "自") + qualified(from) + "至" + until(from, to);
                    case Bound.Open() -> qualified(from) + "起，仍在进行";
                    case Bound.Unknown() -> qualified(from) + "起；已结束，结束时间不详";
                };
            case Bound.Open() ->
                switch (end) {
                    case Bound.Known(var to) -> "截至" + qualified(to) + "，起始时间不限";
                    case Bound.Open() -> "起止时间均不限";
                    case Bound.Unknown() -> "起始时间不限；已结束，结束时间不详";
                };
            case Bound.Unknown() ->
                switch (end) {
                    case Bound.Known(var to) -> "截至" + qualified(to) + "；起始时间不详";
                    case Bound.Open() -> "起始时间不详，仍在进行";
                    case Bound.Unknown() -> throw new IllegalArgumentException("nothing known in an interval");
                };
        };
    }

    /** The end of an interval; the year, and the month of a day, are said once, by the start. */
    private static String until(EdtfDate from, EdtfDate to) {
        if (!EdtfWords.shareYear(from, to)) {
            return qualified(to);
        }
        return switch (to) {
            case EdtfDate.Day(var date, var _) ->
                from instanceof EdtfDate.Day(var first, var _) && first.getMonth() == date.getMonth()
                        ? date.getDayOfMonth() + "日"
                        : date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            case EdtfDate.Month(var month, var _) -> month.getMonthValue() + "月";
            case EdtfDate.Season(var _, var season, var _) -> name(season);
            case EdtfDate.Quarter(var _, var quarter, var _) -> quarter(quarter);
            case EdtfDate.Half(var _, var half, var _) -> half(half);
            case EdtfDate.Year _,
                    EdtfDate.SomeYearOfDecade _,
                    EdtfDate.SomeYearOfHundred _,
                    EdtfDate.SomeMonth _,
                    EdtfDate.SomeDayOfMonth _,
                    EdtfDate.SomeDayOfYear _ -> qualified(to);
        };
    }

    private static String qualified(EdtfDate date) {
        var words = unqualified(date);
        return switch (date.qualifier()) {
            case NONE -> words;
            case UNCERTAIN -> words + "（不确定）";
            case APPROXIMATE -> "约" + words;
            case UNCERTAIN_AND_APPROXIMATE -> "约" + words + "（不确定）";
        };
    }

    private static String unqualified(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Day(var day, var _) -> day(day);
            case EdtfDate.Month(var month, var _) -> month(month);
            case EdtfDate.Year(var year, var _) -> year + "年";
            case EdtfDate.SomeYearOfDecade(var decade, var _) -> decade + "0年代某年";
            case EdtfDate.SomeYearOfHundred(var hundred, var _) -> hundred + "00年至" + hundred + "99年间某年";
            case EdtfDate.SomeMonth(var year, var _) -> year + "年某月";
            case EdtfDate.SomeDayOfMonth(var month, var _) -> month(month) + "某日";
            case EdtfDate.SomeDayOfYear(var year, var _) -> year + "年某月某日";
            case EdtfDate.Season(var year, var season, var _) -> year + "年" + name(season);
            case EdtfDate.Quarter(var year, var quarter, var _) -> year + "年" + quarter(quarter);
            case EdtfDate.Half(var year, var half, var _) -> year + "年" + half(half);
        };
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String name(SeasonName season) {
        return switch (season) {
            case SPRING -> "春季";
            case SUMMER -> "夏季";
            case AUTUMN -> "秋季";
            case WINTER -> "冬季";
        };
    }

    private static String quarter(int quarter) {
        return switch (quarter) {
            case 1 -> "第一季度";
            case 2 -> "第二季度";
            case 3 -> "第三季度";
            case 4 -> "第四季度";
            default -> throw new IllegalArgumentException("invalid quarter " + quarter + ": it runs from 1 to 4");
        };
    }

    private static String half(int half) {
        return half == 1 ? "上半年" : "下半年";
    }
}
