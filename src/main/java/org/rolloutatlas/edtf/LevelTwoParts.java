package org.rolloutatlas.edtf;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.edtf.ForeignForms.Finding;
import org.rolloutatlas.phrase.Phrase;

/**
 * Level 2 codes in the place of the month: seasons of a hemisphere, 25 to 32, and thirds of a year, 37 to 39. They are not
 * supported; which months they are is certain, and is told.
 */
record LevelTwoParts(Phrase name, YearMonth first, YearMonth last) {
    private static final Pattern CODED = Pattern.compile("(\\d{4})-(\\d\\d)([?~%]?)");

    /**
     * What to say of a code, and how the whole text is written without it.
     *
     * @param text a date or an interval
     * @param at where the code stands in it, after a year and a hyphen
     * @return empty for every other code
     */
    static Optional<Finding> in(String text, int at) {
        int year = Integer.parseInt(text.substring(at - 5, at - 1));
        int code = Integer.parseInt(text.substring(at, at + 2));
        return of(year, code)
                .map(part -> new Finding(
                        at,
                        Phrase.of(
                                "unsupported {0} '{1}' (EDTF Level 2): write '{2}'",
                                part.name(), text.substring(at - 5, at + 2), inMonths(text)),
                        Optional.of(inMonths(text))));
    }

    /** The months of spring, 21, to winter, 24, in one hemisphere. */
    static String months(int year, int season, boolean south) {
        return inMonths("%04d-%d".formatted(year, season + (south ? 8 : 4)));
    }

    /** In an interval each side gives its outer month; a date of its own becomes an interval. */
    private static String inMonths(String text) {
        int slash = text.indexOf('/');
        var from = side(slash < 0 ? text : text.substring(0, slash), true);
        var to = side(slash < 0 ? text : text.substring(slash + 1), false);
        return slash < 0 && from.equals(to) ? from : from + "/" + to;
    }

    private static String side(String side, boolean start) {
        var coded = CODED.matcher(side);
        return coded.matches()
                ? of(Integer.parseInt(coded.group(1)), Integer.parseInt(coded.group(2)))
                        .map(part -> (start ? part.first() : part.last()) + coded.group(3))
                        .orElse(side)
                : side;
    }

    private static Optional<LevelTwoParts> of(int year, int code) {
        return switch (code) {
            case 25, 26, 27, 28 -> Optional.of(northern(year, 3 * (code - 24)));
            case 29 -> Optional.of(southern(year, 9));
            case 30 -> Optional.of(southern(year, 12));
            case 31 -> Optional.of(southern(year, 3));
            case 32 -> Optional.of(southern(year, 6));
            case 37, 38, 39 -> Optional.of(part(Phrase.of("quadrimester"), YearMonth.of(year, 4 * (code - 37) + 1), 4));
            default -> Optional.empty();
        };
    }

    private static LevelTwoParts northern(int year, int month) {
        return part(Phrase.of("season of the northern hemisphere"), YearMonth.of(year, month), 3);
    }

    private static LevelTwoParts southern(int year, int month) {
        return part(Phrase.of("season of the southern hemisphere"), YearMonth.of(year, month), 3);
    }

    /** The last year, 9999, is not left. */
    private static LevelTwoParts part(Phrase name, YearMonth first, int length) {
        var last = first.plusMonths(length - 1L);
        return new LevelTwoParts(name, first, last.getYear() > 9999 ? YearMonth.of(9999, 12) : last);
    }
}
