package org.rolloutatlas.scene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.rolloutatlas.event.Language;

/** The ladder of calendar steps for ticks and bins, from weeks to centuries. */
enum TickStep {
    WEEK(0, 7),
    MONTH(1, 30.4),
    QUARTER(3, 91.3),
    HALF(6, 182.6),
    YEAR(12, 365.25),
    TWO_YEARS(24, 730.5),
    FIVE_YEARS(60, 1826.25),
    DECADE(120, 3652.5),
    TWO_DECADES(240, 7305),
    HALF_CENTURY(600, 18262.5),
    CENTURY(1200, 36525);

    private final int months;
    private final double days;

    TickStep(int months, double days) {
        this.months = months;
        this.days = days;
    }

    /** Months, 0 for weeks. */
    int months() {
        return months;
    }

    /** Days on the average. */
    double days() {
        return days;
    }

    /** Whether every beginning of this step is one of the other, too; weeks do not fit into months. */
    boolean contains(TickStep finer) {
        return this == finer || (finer.months > 0 && months > 0 && months % finer.months == 0);
    }

    /** The last day not after this one at which a step begins. */
    long floor(long epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        if (this == WEEK) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toEpochDay();
        }
        int since = day.getYear() * 12 + day.getMonthValue() - 1;
        int begin = Math.floorDiv(since, months) * months;
        return LocalDate.of(Math.floorDiv(begin, 12), Math.floorMod(begin, 12) + 1, 1)
                .toEpochDay();
    }

    /** The first day of the step after the one that holds this day. */
    long next(long epochDay) {
        var begin = LocalDate.ofEpochDay(floor(epochDay));
        return (this == WEEK ? begin.plusWeeks(1) : begin.plusMonths(months)).toEpochDay();
    }

    /** Width that the longest label of this step needs with its distance, pixels. */
    double labelRoom() {
        return switch (this) {
            case WEEK -> 64;
            case MONTH, QUARTER, HALF -> 54;
            case YEAR, TWO_YEARS, FIVE_YEARS, DECADE, TWO_DECADES, HALF_CENTURY, CENTURY -> 42;
        };
    }

    /** What stands at the left end of an axis: the year, month and year, or day and year that begins there. */
    static String labelWithYear(long epochDay, Language language) {
        var day = LocalDate.ofEpochDay(epochDay);
        return day.getDayOfYear() == 1
                ? YEAR.label(epochDay, language)
                : format(day, day.getDayOfMonth() == 1 ? Words.MONTH_OF_YEAR : Words.DAY_OF_YEAR, language);
    }

    /** What stands at the right end of an axis: the year, month or day that ends there; the year but where it is the first. */
    static String labelOfLast(long last, long first, Language language) {
        var day = LocalDate.ofEpochDay(last);
        var next = day.plusDays(1);
        if (next.getDayOfYear() == 1 && LocalDate.ofEpochDay(first).getYear() != day.getYear()) {
            return YEAR.label(LocalDate.of(day.getYear(), 1, 1).toEpochDay(), language);
        }
        boolean sameYear = LocalDate.ofEpochDay(first).getYear() == day.getYear();
        var words = next.getDayOfMonth() == 1
                ? (sameYear ? Words.MONTH : Words.MONTH_OF_YEAR)
                : (sameYear ? Words.DAY : Words.DAY_OF_YEAR);
        return format(day, words, language);
    }

    private enum Words {
        DAY("d MMM", "M月d日"),
        DAY_OF_YEAR("d MMM uuuu", "uuuu年M月d日"),
        MONTH("MMM", "M月"),
        MONTH_OF_YEAR("MMM uuuu", "uuuu年M月");

        private final String western;
        private final String chinese;

        Words(String western, String chinese) {
            this.western = western;
            this.chinese = chinese;
        }
    }

    private static String format(LocalDate day, Words words, Language language) {
        var pattern = switch (language) {
            case EN, FR -> words.western;
            case ZH_HANS -> words.chinese;
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** What stands at a tick: the year in January, otherwise the month, or the day of a week. */
    String label(long epochDay, Language language) {
        var day = LocalDate.ofEpochDay(epochDay);
        if (this == WEEK) {
            return format(day, Words.DAY, language);
        }
        return day.getMonthValue() == 1
                ? String.format(Locale.ROOT, "%d", day.getYear())
                : day.getMonth().getDisplayName(TextStyle.SHORT, language.locale());
    }
}
