package org.rolloutatlas.dataset.generated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Dates of every EDTF form, in proportions like those of real reports: mostly days and months. */
final class GeneratedDates {
    static final LocalDate FIRST = LocalDate.of(2004, 1, 1);

    private GeneratedDates() {}

    /** An EDTF text around the day that begins no later than it, or now and then no date. */
    static Optional<String> around(LocalDate day, Random random) {
        var month = YearMonth.from(day).toString();
        var year = digits(day.getYear());
        int draw = random.nextInt(1000);
        return draw < 40
                ? Optional.empty()
                : Optional.of(
                        draw < 480
                                ? day.toString()
                                : draw < 680
                                        ? month
                                        : draw < 780
                                                ? year
                                                : draw < 830
                                                        ? month + "~"
                                                        : draw < 860 ? year + "~" : rare(day, draw, random));
    }

    private static String rare(LocalDate day, int draw, Random random) {
        var month = YearMonth.from(day).toString();
        var year = digits(day.getYear());
        int quarter = 33 + (day.getMonthValue() - 1) / 3;
        int half = 40 + (day.getMonthValue() - 1) / 6;
        int season = 21 + (day.getMonthValue() - 1) / 3;
        return switch (draw % 14) {
            case 0 -> day + "?";
            case 1 -> month + "?";
            case 2 -> year + "%";
            case 3 -> month + "/" + YearMonth.from(later(day, 30 + random.nextInt(700)));
            case 4 -> year + "/" + digits(later(day, 400).getYear());
            case 5 -> month + "/..";
            case 6 -> year + "/";
            case 7 -> "../" + month;
            case 8 -> "/" + year;
            case 9 -> year.substring(0, 3) + "X";
            case 10 -> year + (random.nextBoolean() ? "-XX" : "-XX-XX");
            case 11 -> month + "-XX";
            case 12 -> year + "-" + (random.nextInt(4) == 0 ? season : quarter);
            case 13 -> year + "-" + half;
            default -> throw new IllegalStateException("a remainder of 14");
        };
    }

    /** Some days after, but not after the dataset itself. */
    static LocalDate later(LocalDate day, int days) {
        var later = day.plusDays(days);
        return later.isAfter(GeneratedDataset.VERSION) ? GeneratedDataset.VERSION : later;
    }

    private static String digits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
