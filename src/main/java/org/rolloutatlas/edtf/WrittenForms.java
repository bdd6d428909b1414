package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rolloutatlas.phrase.Phrase;

/**
 * Dates as people and spreadsheets write them: {@code Aug 2018}, {@code spring 2018}, {@code Q1 2019}, {@code 2010s}, {@code
 * from 2015 to 2017}, {@code 8/6/2018}. They are refused with the way to write them here; where two readings are possible, both
 * are told.
 */
final class WrittenForms {
    private WrittenForms() {}

    /**
     * How it is written here, after what has to be known for that.
     *
     * @param sure whether it cannot be read otherwise
     */
    private record Reading(Phrase hint, String edtf, boolean sure) {
        Reading doubted(Qualifier qualifier) {
            return new Reading(hint, edtf + qualifier.sign(), sure);
        }

        Reading to(Reading end) {
            return new Reading(hint.isEmpty() ? end.hint : hint, edtf + "/" + end.edtf, sure && end.sure);
        }

        String year() {
            return edtf.substring(0, 4);
        }
    }

    private record Form(Pattern pattern, Phrase hint, Function<MatchResult, String> reader) {
        Optional<Reading> in(String text) {
            var matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Reading(hint, reader.apply(matcher.toMatchResult()), !GUESSES.contains(hint)))
                    : Optional.empty();
        }
    }

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String SEASON = "(spring|summer|autumn|fall|winter)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4})";
    private static final String MONTH_NUMBER = "(1[0-2]|0?[1-9])";
    private static final String DAY_NUMBER = "([0-3]?\\d)";
    private static final String GAP = "(?:,? (?:of )?|-)";
    private static final String NTH = "(?:the )?(1st|2nd|3rd|4th|first|second|third|fourth)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Phrase SEASONS_ARE = Phrase.of("seasons are 21 to 24; ");
    private static final Phrase QUARTERS_ARE = Phrase.of("quarters are 33 to 36; ");
    private static final Phrase HALVES_ARE = Phrase.of("halves are 40 and 41; ");
    private static final Phrase IF_THE_YEAR = Phrase.of("a year has four digits; if that is the year, ");
    private static final Phrase IF_TEN_YEARS =
            Phrase.of("a hundred years are written with XX at the end, ten with one X; for the ten, ");
    private static final Phrase IF_A_SPREADSHEET = Phrase.of("if it is the number of a day in a spreadsheet, ");
    private static final Phrase NOT_ITSELF = Phrase.of("before and after leave out the date that is named; ");
    private static final Phrase IF_NOT_ITSELF = Phrase.of("if that date itself is left out, ");
    private static final Set<Phrase> GUESSES = Set.of(IF_THE_YEAR, IF_TEN_YEARS, IF_A_SPREADSHEET);

    private static final List<Form> DATES = List.of(
            form(YEAR + "(?:-\\d\\d){0,2}[?~%]?", Phrase.NONE, MatchResult::group),
            form(MONTH + GAP + YEAR, Phrase.NONE, found -> month(found, 2, 1)),
            form(YEAR + GAP + MONTH, Phrase.NONE, found -> month(found, 1, 2)),
            form(DAY + GAP + MONTH + GAP + YEAR, Phrase.NONE, found -> month(found, 3, 2) + "-" + two(found.group(1))),
            form(MONTH + " " + DAY + GAP + YEAR, Phrase.NONE, found -> month(found, 3, 1) + "-" + two(found.group(2))),
            form(YEAR + GAP + MONTH + GAP + DAY, Phrase.NONE, found -> month(found, 1, 2) + "-" + two(found.group(3))),
            form(MONTH + "[-’' ]{1,2}(\\d\\d)", IF_THE_YEAR, found -> "20" + month(found, 2, 1)),
            form(SEASON + GAP + YEAR, SEASONS_ARE, found -> season(found, 2, 1)),
            form(YEAR + " " + SEASON, SEASONS_ARE, found -> season(found, 1, 2)),
            form("(winter) " + YEAR + "[-/–]\\d\\d(?:\\d\\d)?", SEASONS_ARE, found -> season(found, 2, 1)),
            form("q([1-4])[ -/]?" + YEAR, QUARTERS_ARE, found -> quarter(found, 2, 1)),
            form(YEAR + "[ /]q([1-4])", QUARTERS_ARE, found -> quarter(found, 1, 2)),
            form("([1-4])q ?" + YEAR, QUARTERS_ARE, found -> quarter(found, 2, 1)),
            form(NTH + " quarter(?: of|,)? " + YEAR, QUARTERS_ARE, found -> quarter(found, 2, 1)),
            form("h([12])[ -/]?" + YEAR, HALVES_ARE, found -> half(found, 2, 1)),
            form(YEAR + "[ /-]?h([12])", HALVES_ARE, found -> half(found, 1, 2)),
            form("(?:the )?(1st|2nd|first|second) half(?: of|,)? " + YEAR, HALVES_ARE, found -> half(found, 2, 1)),
            form("(?:the )?(\\d\\d)00['’]?s", IF_TEN_YEARS, found -> found.group(1) + "0X"),
            form("(?:the )?(\\d\\d[1-9])0['’]?s", Phrase.NONE, found -> found.group(1) + "X"),
            form(YEAR + "年上半年", HALVES_ARE, found -> found.group(1) + "-40"),
            form(YEAR + "年下半年", HALVES_ARE, found -> found.group(1) + "-41"),
            form(YEAR + "年", Phrase.NONE, found -> found.group(1)),
            form(YEAR + "年" + MONTH_NUMBER + "月", Phrase.NONE, found -> numbers(found, 1, 2)),
            form(YEAR + "年" + MONTH_NUMBER + "月" + DAY_NUMBER + "[日号]", Phrase.NONE, found -> numbers(found, 1, 2, 3)),
            form(YEAR + "[/.]" + MONTH_NUMBER, Phrase.NONE, found -> numbers(found, 1, 2)),
            form(YEAR + "[/.]" + MONTH_NUMBER + "[/.]" + DAY_NUMBER, Phrase.NONE, found -> numbers(found, 1, 2, 3)),
            form(MONTH_NUMBER + "[/.]" + YEAR, Phrase.NONE, found -> numbers(found, 2, 1)),
            form(
                    "(1[3-9]|2\\d|3[01])[/.-]" + MONTH_NUMBER + "[/.-]" + YEAR,
                    Phrase.NONE,
                    found -> numbers(found, 3, 2, 1)),
            form(MONTH_NUMBER + "[/.-](1[3-9]|2\\d|3[01])[/.-]" + YEAR, Phrase.NONE, found -> numbers(found, 3, 1, 2)),
            form(MONTH_NUMBER + "[/.-]\\1[/.-]" + YEAR, Phrase.NONE, found -> numbers(found, 2, 1, 1)),
            form(
                    "([2-5]\\d{4})",
                    IF_A_SPREADSHEET,
                    found -> LocalDate.of(1899, 12, 30)
                            .plusDays(Long.parseLong(found.group(1)))
                            .toString()));

    private static final Pattern EITHER = Pattern.compile(MONTH_NUMBER + "[/.-]" + MONTH_NUMBER + "[/.-]" + YEAR);
    private static final Pattern ABOUT = Pattern.compile(
            "(?:(?:circa|about|around|approximately|roughly) |(?:approx|ca|c)\\.? ?|大?约)(.+)|(.+?)(?:左右|前后)");
    private static final Pattern PERHAPS = Pattern.compile("(?:perhaps|maybe|possibly|probably) (.+)|(?:可能是?|大概)(.+)");
    private static final Pattern SPAN = Pattern.compile(
            "(?:from )?(.+?)(?: to | until | till | through | ?[–—] ?| - |/|至|到)(.+)|between (.+?) and (.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from) (.+?)(?: on| onwards?)?|(.+?) onwards?|(.+)起");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|up to|by|no later than) (.+)|截至(.+)");
    private static final Pattern BEFORE = Pattern.compile("(?:before|prior to) (.+)|(.+?)(?:之?前|(以前))");
    private static final Pattern AFTER = Pattern.compile("after (.+)|(.+?)(?:之?后|(以后))");

    /** Parts of a time that no calendar has: where "late" begins is for the source to say. */
    private static final Pattern PART =
            Pattern.compile(".*\\b(?:early|mid|late|(?:beginning|start|middle|end) of)\\b.*\\d{4}.*"
                    + "|.*\\d(?:年代?|月)(?:[初中底末]|[前中后]期|初期|末期).*");

    /** What to write instead of a date in words or another order, after the name of the fault; empty for what is none. */
    static Optional<Remedy> in(String text) {
        var plain =
                text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replaceFirst("^(?:in|on) ", "");
        return in(text, plain)
                .or(() -> WrittenWords.inEnglish(plain)
                        .flatMap(english -> in(text, english).stream())
                        .findFirst());
    }

    /** @param plain the text, in English and small letters */
    private static Optional<Remedy> in(String text, String plain) {
        var either = EITHER.matcher(plain);
        var one = one(plain).filter(WrittenForms::isEdtf);
        if (one.isEmpty() && either.matches()) {
            var found = either.toMatchResult();
            return Optional.of(Remedy.advice(Phrase.of(
                    "invalid date '{0}': the year comes first, then the month, {1} or {2}",
                    text, numbers(found, 3, 2, 1), numbers(found, 3, 1, 2))));
        }
        return one.map(reading -> says(reading, written -> Phrase.of("invalid date '{0}': {1}", text, written)))
                .or(() -> interval(plain)
                        .filter(WrittenForms::isEdtf)
                        .map(reading ->
                                says(reading, written -> Phrase.of("invalid interval '{0}': {1}", text, written))))
                .or(() -> PART.matcher(plain).matches()
                        ? Optional.of(Remedy.advice(Phrase.of(
                                "unsupported part of a time '{0}': early, middle and late have no days of their own; write the months,"
                                        + " quarter or half that the source means, as in 2019-10/2019-12, 2019-36 or 2019-41",
                                text)))
                        : Optional.empty());
    }

    private static Remedy says(Reading reading, UnaryOperator<Phrase> fault) {
        var remedy = Remedy.write(reading.hint(), reading.edtf());
        var told = new Remedy(fault.apply(remedy.words()), remedy.meant());
        return reading.sure() ? told : told.unsure();
    }

    private static Optional<Reading> one(String plain) {
        return doubted(ABOUT.matcher(plain), Qualifier.APPROXIMATE)
                .or(() -> doubted(PERHAPS.matcher(plain), Qualifier.UNCERTAIN))
                .or(() -> exact(plain));
    }

    private static Optional<Reading> doubted(Matcher words, Qualifier qualifier) {
        return words.matches()
                ? exact(group(words.toMatchResult(), 1, 2))
                        .filter(date -> !date.edtf().matches(".*[?~%]"))
                        .map(date -> date.doubted(qualifier))
                : Optional.empty();
    }

    private static Optional<Reading> exact(String plain) {
        return DATES.stream().flatMap(form -> form.in(plain).stream()).findFirst();
    }

    private static Optional<Reading> interval(String plain) {
        var open = new Reading(Phrase.NONE, "..", true);
        return span(SPAN.matcher(plain))
                .or(() -> beyond(BEFORE.matcher(plain), Adjacent::before).map(open::to))
                .or(() -> beyond(AFTER.matcher(plain), Adjacent::after).map(date -> date.to(open)))
                .or(() -> bound(UNTIL.matcher(plain)).map(open::to))
                .or(() -> bound(SINCE.matcher(plain)).map(from -> from.to(open)));
    }

    private static Optional<Reading> span(Matcher words) {
        if (!words.matches()) {
            return Optional.empty();
        }
        var sides = group(words.toMatchResult(), 1, 3);
        var end = one(group(words.toMatchResult(), 2, 4));
        return end.flatMap(to -> one(sides)
                .or(() -> one(sides + " " + to.year())) // "Aug to Oct 2018" says the year once
                .map(from -> from.to(to)));
    }

    private static Optional<Reading> bound(Matcher words) {
        return words.matches()
                ? one(group(
                        words.toMatchResult(),
                        IntStream.rangeClosed(1, words.groupCount()).toArray()))
                : Optional.empty();
    }

    /** The date next to the one that is named; some words may hold that one, too. */
    private static Optional<Reading> beyond(Matcher words, Function<EdtfDate, Optional<EdtfDate>> adjacent) {
        if (!words.matches()) {
            return Optional.empty();
        }
        boolean either = words.group(3) != null;
        return one(group(words.toMatchResult(), 1, 2))
                .filter(WrittenForms::isEdtf)
                .filter(date -> Edtf.parse(date.edtf()) instanceof EdtfDate)
                .flatMap(date -> adjacent.apply((EdtfDate) Edtf.parse(date.edtf()))
                        .map(next -> new Reading(
                                either ? IF_NOT_ITSELF : Phrase.of("{0}{1}", date.hint(), NOT_ITSELF),
                                next.text(),
                                date.sure() && !either)));
    }

    /** Whether it is a date of the calendar, and its end not before its start. */
    private static boolean isEdtf(Reading reading) {
        try {
            return Edtf.parse(reading.edtf()).text().equals(reading.edtf());
        } catch (EdtfSyntaxException e) {
            return false;
        }
    }

    private static Form form(String regex, Phrase hint, Function<MatchResult, String> reader) {
        return new Form(Pattern.compile(regex), hint, reader);
    }

    /** The one group that was found. */
    private static String group(MatchResult found, int... groups) {
        for (int group : groups) {
            if (found.start(group) >= 0) {
                return found.group(group);
            }
        }
        throw new IllegalArgumentException("none of the groups found in '" + found.group() + "'");
    }

    private static String numbers(MatchResult found, int... groups) {
        var text = new StringBuilder();
        for (int group : groups) {
            text.append(text.isEmpty() ? "" : "-").append(two(found.group(group)));
        }
        return text.toString();
    }

    private static String month(MatchResult found, int year, int month) {
        int number = MONTHS.indexOf(found.group(month).substring(0, 3)) + 1;
        return found.group(year) + "-" + two(Integer.toString(number));
    }

    private static String season(MatchResult found, int year, int season) {
        var name = switch (found.group(season)) {
            case "spring" -> SeasonName.SPRING;
            case "summer" -> SeasonName.SUMMER;
            case "winter" -> SeasonName.WINTER;
            default -> SeasonName.AUTUMN; // fall, too
        };
        return found.group(year) + "-" + name.code();
    }

    private static String quarter(MatchResult found, int year, int quarter) {
        return found.group(year) + "-" + (32 + ordinal(found.group(quarter)));
    }

    private static String half(MatchResult found, int year, int half) {
        return found.group(year) + "-" + (39 + ordinal(found.group(half)));
    }

    private static int ordinal(String text) {
        return switch (text.charAt(0)) {
            case '1' -> 1;
            case '2' -> 2;
            case '3' -> 3;
            case '4' -> 4;
            default -> List.of("first", "second", "third", "fourth").indexOf(text) + 1;
        };
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
