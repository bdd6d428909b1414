package org.rolloutatlas.edtf;

import java.time.YearMonth;

/** A season without hemisphere: EDTF Level 1 codes 21 to 24, in the order in which they follow each other in one year. */
public enum SeasonName {
    SPRING(21),
    SUMMER(22),
    AUTUMN(23),
    WINTER(24);

    private final int code;

    SeasonName(int code) {
        this.code = code;
    }

    /** What stands in the place of the month, from 21 to 24. */
    public int code() {
        return code;
    }

    /**
     * Every day that may belong to the season of a year. Which months it means depends on the hemisphere, so that all of its
     * year may; and what begins in December, winter in the north or summer in the south, ends in the next February. The last
     * year, 9999, is not left.
     */
    DayRange days(int year) {
        var last = switch (this) {
            case SPRING, AUTUMN -> YearMonth.of(year, 12);
            case SUMMER, WINTER -> year == 9999 ? YearMonth.of(year, 12) : YearMonth.of(year + 1, 2);
        };
        return DayRange.ofMonths(YearMonth.of(year, 1), last);
    }

    static SeasonName ofCode(int code) {
        for (var season : values()) {
            if (season.code == code) {
                return season;
            }
        }
        throw new IllegalArgumentException("unknown season code " + code + ": codes run from 21 to 24");
    }
}
