package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.phrase.Phrase;

/** EDTF text → value. What it refuses it explains, with the help of {@link ForeignForms} and {@link WrittenForms}. */
final class EdtfParser {
    /** Everything written with the right characters in the right places; which numbers may stand there is decided after. */
    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{2}(?:\\d{2}|\\dX|XX))(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?(?<sign>[?~%]?)");

    /** As much of a date as is well begun; matches every text, if only for zero characters. */
    private static final Pattern START = Pattern.compile(
            "\\d{2}(?:\\d{2}|\\dX|XX)(?:-(?:(?:\\d\\d|XX)(?:-(?:\\d\\d?|XX?)?)?|\\d|X)?)?[?~%]?|\\d{2,3}X?|\\d?");

    private final String input;

    EdtfParser(String input) {
        this.input = input;
    }

    Edtf parse() {
        if (input.isEmpty()) {
            throw refusal(0, Phrase.of("missing date: write a year, month or day as in 2019, 2019-03 or 2019-03-07"));
        }
        if (DATE.matcher(input).matches()) {
            return date(input, 0); // what is written as here is in no other form
        }
        int slash = input.indexOf('/');
        if (slash >= 0 && isSide(input.substring(0, slash)) && isSide(input.substring(slash + 1))) {
            return interval(slash);
        }
        ForeignForms.inWhole(input).ifPresent(this::refuse);
        WrittenForms.in(input).ifPresent(remedy -> {
            throw refusal(wellBegun(input), remedy.words(), remedy.meant());
        });
        return slash < 0 ? date(input, 0) : interval(slash);
    }

    private EdtfInterval interval(int slash) {
        int second = input.indexOf('/', slash + 1);
        if (second >= 0) {
            throw refusal(
                    second, Phrase.of("invalid interval '{0}': it has one slash; a day is written 2019-03-07", input));
        }
        var start = bound(input.substring(0, slash), 0);
        var end = bound(input.substring(slash + 1), slash + 1);
        if (start instanceof EdtfInterval.Bound.Unknown && end instanceof EdtfInterval.Bound.Unknown) {
            throw refusal(
                    0,
                    Phrase.of(
                            "missing date in '{0}': one side of an interval is a date; leave out what nobody knows",
                            input));
        }
        if (EdtfInterval.seasonsReversed(start, end)) {
            throw refusal(
                    slash + 1,
                    Phrase.of(
                            "invalid interval '{0}': its end is before its start, as seasons are numbered; write the"
                                    + " earlier one first, or the months, as in 2019-06/2019-11 for a southern winter and spring",
                            input));
        }
        if (EdtfInterval.reversed(start, end)) {
            throw refusal(
                    slash + 1,
                    Phrase.of(
                            "invalid interval '{0}': its end is before its start; write the earlier date first",
                            input));
        }
        return new EdtfInterval(start, end);
    }

    private static boolean isSide(String text) {
        return text.isEmpty() || text.equals("..") || DATE.matcher(text).matches();
    }

    private static int wellBegun(String side) {
        var good = START.matcher(side);
        return good.lookingAt() ? good.end() : 0;
    }

    private EdtfInterval.Bound bound(String side, int offset) {
        return switch (side) {
            case "" -> new EdtfInterval.Bound.Unknown();
            case ".." -> new EdtfInterval.Bound.Open();
            default -> new EdtfInterval.Bound.Known(date(side, offset));
        };
    }

    private EdtfDate date(String side, int offset) {
        var written = DATE.matcher(side);
        if (!written.matches()) {
            ForeignForms.inDate(side).ifPresent(found -> refuse(within(side, offset, found)));
            throw refusal(
                    offset + wellBegun(side),
                    Phrase.of(
                            "invalid date '{0}': write a year, month or day as in 2019, 2019-03 or 2019-03-07", side));
        }
        return new Parts(written, side, offset).read();
    }

    /** What was found in one side, as said of the whole. */
    private ForeignForms.Finding within(String side, int offset, ForeignForms.Finding found) {
        return new ForeignForms.Finding(
                offset + found.position(),
                found.message(),
                found.meant()
                        .map(meant -> input.substring(0, offset) + meant + input.substring(offset + side.length())));
    }

    private void refuse(ForeignForms.Finding finding) {
        throw refusal(finding.position(), finding.message(), finding.meant());
    }

    private EdtfSyntaxException refusal(int position, Phrase message) {
        return refusal(position, message, Optional.empty());
    }

    private EdtfSyntaxException refusal(int position, Phrase message, Optional<String> meant) {
        return new EdtfSyntaxException(
                input, position, message, meant.filter(EdtfParser::isEdtf).orElse(null));
    }

    private static boolean isEdtf(String text) {
        try {
            new EdtfParser(text).parse();
            return true;
        } catch (EdtfSyntaxException e) {
            return false;
        }
    }

    /** One date of the right shape. */
    private final class Parts {
        private final Matcher written;
        private final String side;
        private final int offset;
        private final String year;
        private final @Nullable String month;
        private final @Nullable String day;
        private final Qualifier qualifier;

        Parts(Matcher written, String side, int offset) {
            this.written = written;
            this.side = side;
            this.offset = offset;
            this.year = written.group("year");
            this.month = written.group("month");
            this.day = written.group("day");
            this.qualifier = Qualifier.ofSign(written.group("sign"));
        }

        EdtfDate read() {
            if (year.equals("0000") || year.equals("000X") || year.equals("00XX")) {
                throw refusal(offset, Phrase.of("unsupported year '{0}': years run from 0001 to 9999", year));
            }
            if (year.endsWith("X")) {
                return someYear();
            }
            int stated = Integer.parseInt(year);
            if (month == null) {
                return new EdtfDate.Year(stated, qualifier);
            }
            if (month.equals("XX")) {
                return someMonth(stated);
            }
            int code = Integer.parseInt(month);
            if (code >= 1 && code <= 12) {
                return inMonth(YearMonth.of(stated, code));
            }
            return partOfYear(stated, code);
        }

        private EdtfDate someYear() {
            if (month != null) {
                throw refuse(ForeignForms.partlyUnspecified(side));
            }
            return year.endsWith("XX")
                    ? new EdtfDate.SomeYearOfHundred(Integer.parseInt(year.substring(0, 2)), qualifier)
                    : new EdtfDate.SomeYearOfDecade(Integer.parseInt(year.substring(0, 3)), qualifier);
        }

        private EdtfDate someMonth(int stated) {
            if (day == null) {
                return new EdtfDate.SomeMonth(stated, qualifier);
            }
            if (day.equals("XX")) {
                return new EdtfDate.SomeDayOfYear(stated, qualifier);
            }
            throw refuse(ForeignForms.partlyUnspecified(side));
        }

        private EdtfDate inMonth(YearMonth stated) {
            if (day == null) {
                return new EdtfDate.Month(stated, qualifier);
            }
            if (day.equals("XX")) {
                return new EdtfDate.SomeDayOfMonth(stated, qualifier);
            }
            int number = Integer.parseInt(day);
            if (number < 1 || number > stated.lengthOfMonth()) {
                throw refusal(
                        offset + written.start("day"),
                        Phrase.of("invalid day '{0}': {1} has days 01 to {2}", day, stated, stated.lengthOfMonth()));
            }
            return new EdtfDate.Day(LocalDate.of(stated.getYear(), stated.getMonth(), number), qualifier);
        }

        private EdtfDate partOfYear(int stated, int code) {
            if (day == null) {
                LevelTwoParts.in(input, offset + written.start("month")).ifPresent(EdtfParser.this::refuse);
            }
            var part = switch (code) {
                case 21, 22, 23, 24 -> new EdtfDate.Season(stated, SeasonName.ofCode(code), qualifier);
                case 33, 34, 35, 36 -> new EdtfDate.Quarter(stated, code - 32, qualifier);
                case 40, 41 -> new EdtfDate.Half(stated, code - 39, qualifier);
                default ->
                    throw refusal(
                            offset + written.start("month"),
                            Phrase.of(
                                    "invalid month '{0}': months are 01 to 12, seasons 21 to 24, quarters 33 to 36, halves 40 and 41",
                                    String.valueOf(month)));
            };
            if (day != null) {
                throw refusal(
                        offset + written.start("day") - 1,
                        Phrase.of(
                                "invalid day '{0}': a season, quarter or half has no days; write the month and the day as in 2019-03-07",
                                day));
            }
            return part;
        }

        private EdtfSyntaxException refuse(ForeignForms.Finding finding) {
            return refusal(offset + finding.position(), finding.message(), finding.meant());
        }
    }
}
