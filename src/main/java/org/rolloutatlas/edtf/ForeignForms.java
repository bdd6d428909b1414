package org.rolloutatlas.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rolloutatlas.phrase.Phrase;

/**
 * What editors write instead of supported EDTF, by name: the 2012 draft, the rest of Level 2, and other ways to write dates.
 * Each is answered with the way to write it here.
 */
final class ForeignForms {
    private ForeignForms() {}

    /**
     * A form that was recognised, where it starts, and what to say about it.
     *
     * @param meant what is meant by the text that has this form, where it is certain
     */
    record Finding(int position, Phrase message, Optional<String> meant) {}

    /** The way to write it here. */
    private interface Rewriting {
        Remedy of(String text, MatchResult found);
    }

    /** A form: group {@code at}, or else the whole match, is what gives it away. */
    private record Form(Pattern pattern, Phrase fault, Phrase dialect, Rewriting rewriting) {
        Optional<Finding> in(String text) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            var found = matcher.toMatchResult();
            int at = found.namedGroups().containsKey("at") ? found.start("at") : found.start();
            var remedy = rewriting.of(text, found);
            return Optional.of(new Finding(at, says(fault, text, dialect, remedy.words()), remedy.meant()));
        }
    }

    private static final Phrase DRAFT = Phrase.of(" (2012 draft of EDTF)");
    private static final Phrase LEVEL_2 = Phrase.of(" (EDTF Level 2)");
    private static final Phrase YEARS = Phrase.of("years run from 0001 to 9999, in four digits");
    private static final Phrase UNSPECIFIED =
            Phrase.of("X stands for the last one or two digits of a year alone, or for a whole month or"
                    + " day, as in 201X, 20XX, 2019-XX, 2019-03-XX and 2019-XX-XX");

    private static final Pattern SUPPORTED_X =
            Pattern.compile("(\\d{3}X|\\d\\dXX|\\d{4}-XX|\\d{4}-XX-XX|\\d{4}-\\d\\d-XX)[?~%]?");

    private static final List<Form> WHOLE = List.of(
            form(
                    "^(\\d{4}(?:-\\d\\d){0,2})\\s*(?<at>\\.\\.|[-–—]{1,2})\\s*(\\d{4}(?:-\\d\\d){0,2})$",
                    Phrase.of("invalid interval"),
                    Phrase.NONE,
                    (_, found) -> Remedy.write(
                            Phrase.of("a slash stands between its dates; "), found.group(1) + "/" + found.group(3))),
            form(
                    "^(?=[\\dX/.?~%\\s-]*$)\\S*(?<at>\\s)",
                    Phrase.of("invalid space in"),
                    Phrase.NONE,
                    (text, _) -> Remedy.write(Phrase.NONE, text.replaceAll("\\s", ""))),
            form(
                    "^\\[",
                    Phrase.of("unsupported set of dates"),
                    LEVEL_2,
                    Phrase.of("write the interval that holds them, as in 2019-03/2020-12")),
            form(
                    "^\\{",
                    Phrase.of("unsupported list of dates"),
                    LEVEL_2,
                    Phrase.of(
                            "record one event for each date, or write the interval that holds them, as in 2019-03/2020-12")),
            form(
                    "^(unknown|open)$",
                    Phrase.of("unsupported word"),
                    DRAFT,
                    Phrase.of("leave out a date that no source states")),
            form(
                    "^(\\d{4})(?<at>/)(0[1-9]|1[0-2])(/(\\d\\d))?$",
                    Phrase.of("invalid date"),
                    Phrase.NONE,
                    (text, _) -> Remedy.write(
                            Phrase.of("hyphens stand between year, month and day; "), text.replace('/', '-'))),
            form(
                    "\\bunknown\\b",
                    Phrase.of("unsupported word in"),
                    DRAFT,
                    (text, _) -> Remedy.write(
                            Phrase.of("a side of an interval that is not known is empty; "),
                            text.replaceAll("\\bunknown\\b", ""))),
            form(
                    "\\bopen\\b",
                    Phrase.of("unsupported word in"),
                    DRAFT,
                    (text, _) -> Remedy.write(
                            Phrase.of("two dots leave a side of an interval open; "),
                            text.replaceAll("\\bopen\\b", ".."))));

    private static final List<Form> DATE = List.of(
            form(
                    "^(\\d{4}-\\d\\d-\\d\\d)(?<at>T.*)$",
                    Phrase.of("unsupported time of day in"),
                    Phrase.NONE,
                    (_, found) -> Remedy.write(Phrase.of("a date goes no finer than a day; "), found.group(1))),
            form("^y-?\\d", Phrase.of("unsupported prefix y in"), DRAFT, YEARS),
            form("^Y-?\\d+E\\d+", Phrase.of("unsupported exponential year"), LEVEL_2, YEARS),
            form("^Y-?\\d", Phrase.of("unsupported long year"), Phrase.NONE, YEARS),
            form("^-\\d", Phrase.of("unsupported year before 0001"), Phrase.NONE, YEARS),
            form(
                    "^(\\d{4})(?<at>S\\d+)$",
                    Phrase.of("unsupported significant digits in"),
                    LEVEL_2,
                    (_, found) -> Remedy.advice(
                            Phrase.of("write the year as approximate, '{0}~', or an interval", found.group(1)))),
            form(
                    "^(?=[\\du]{4}(-[\\du]{2}){0,2}[?~%]?$)[^u]*(?<at>u)",
                    Phrase.of("unsupported unspecified digits"), DRAFT, (text, _) -> withX(text.replace('u', 'X'))),
            form(
                    "^(?=[\\dx]{4}(-[\\dx]{2}){0,2}[?~%]?$)[^x]*(?<at>x)",
                    Phrase.of("unsupported masked precision"), DRAFT, (text, _) -> withX(text.replace('x', 'X'))),
            form(
                    "^[^?~]*(?<at>\\?~|~\\?)$",
                    Phrase.of("unsupported pair of qualifiers in"),
                    DRAFT,
                    (text, _) -> Remedy.write(Phrase.of("one sign says both; "), doubtedAsAWhole(text))),
            form(
                    "[()]",
                    Phrase.of("unsupported parentheses in"),
                    DRAFT,
                    (text, _) ->
                            Remedy.write(Phrase.NONE, doubtedAsAWhole(text)).unsure()),
            form(
                    "^(\\d{4})-(2[1-4])(?<at>\\^)(.*)$",
                    Phrase.of("unsupported season qualifier in"),
                    DRAFT,
                    (_, found) -> seasonOf(found.group(1), found.group(2), found.group(4))),
            form(
                    "[?~%](?=.)",
                    Phrase.of("unsupported qualifier of a part of"),
                    LEVEL_2,
                    (text, _) -> Remedy.write(
                                    Phrase.of("doubt is stated for the whole date, at its end; "),
                                    doubtedAsAWhole(text))
                            .unsure()),
            form(
                    "^(?=[\\dX]{4}(-[\\dX]{2}){0,2}[?~%]?$)[^X]*(?<at>X)",
                    Phrase.of("unsupported unspecified digits"), LEVEL_2, UNSPECIFIED),
            form(
                    "^(\\d{4})-?(?<at>[Qq]([1-4]))$",
                    Phrase.of("invalid quarter"),
                    Phrase.NONE,
                    (_, found) -> Remedy.write(
                            Phrase.of("quarters are 33 to 36; "),
                            found.group(1) + "-" + (32 + Integer.parseInt(found.group(3))))),
            form(
                    "^\\d{4}-?(?<at>[Ww]\\d\\d?)",
                    Phrase.of("unsupported week"),
                    Phrase.NONE,
                    Phrase.of("write its first and last day, as in 2019-03-04/2019-03-10")),
            form(
                    "^(\\d{4})(?<at>\\d\\d)(\\d\\d)$",
                    Phrase.of("invalid date"),
                    Phrase.NONE,
                    (_, found) -> Remedy.write(
                            Phrase.of("hyphens stand between year, month and day; "),
                            found.group(1) + "-" + found.group(2) + "-" + found.group(3))),
            form(
                    "^\\d{4}-(?=\\d{1,2}(-\\d{1,2})?$)(\\d\\d-)?(?<at>[1-9])(?!\\d)",
                    Phrase.of("invalid date"),
                    Phrase.NONE,
                    (text, _) -> Remedy.write(
                            Phrase.of("month and day have two digits; "), text.replaceAll("-(\\d)(?!\\d)", "-0$1"))));

    /** What is wrong with the text as a whole, before it is divided into the sides of an interval. */
    static Optional<Finding> inWhole(String text) {
        return first(WHOLE, text);
    }

    /** What is wrong with a side that does not even have the shape of a date. */
    static Optional<Finding> inDate(String text) {
        return first(DATE, text);
    }

    /** X for some digits of a date that has others after them. */
    static Finding partlyUnspecified(String date) {
        return new Finding(
                date.indexOf('X'),
                says(Phrase.of("unsupported unspecified digits"), date, LEVEL_2, UNSPECIFIED),
                Optional.empty());
    }

    /** A season whose hemisphere, or place, stands after it. */
    private static Remedy seasonOf(String year, String season, String qualifier) {
        boolean south = qualifier.toLowerCase(Locale.ROOT).contains("south");
        boolean north = qualifier.toLowerCase(Locale.ROOT).contains("north");
        return south || north
                ? Remedy.write(
                        Phrase.NONE, LevelTwoParts.months(Integer.parseInt(year), Integer.parseInt(season), south))
                : Remedy.advice(Phrase.of("write the months that it has there, as in 2019-09/2019-11"));
    }

    private static Remedy withX(String text) {
        return SUPPORTED_X.matcher(text).matches() ? Remedy.write(Phrase.NONE, text) : Remedy.advice(UNSPECIFIED);
    }

    /** The date without signs and parentheses, and at its end the one sign that says all that they said. */
    private static String doubtedAsAWhole(String text) {
        boolean uncertain = text.contains("?") || text.contains("%");
        boolean approximate = text.contains("~") || text.contains("%");
        var sign = uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
        return text.replaceAll("[?~%()]", "") + sign;
    }

    private static Optional<Finding> first(List<Form> forms, String text) {
        return forms.stream().flatMap(form -> form.in(text).stream()).findFirst();
    }

    private static Form form(String regex, Phrase fault, Phrase dialect, Rewriting rewriting) {
        return new Form(Pattern.compile(regex), fault, dialect, rewriting);
    }

    private static Form form(String regex, Phrase fault, Phrase dialect, Phrase remedy) {
        return form(regex, fault, dialect, (_, _) -> Remedy.advice(remedy));
    }

    private static Phrase says(Phrase fault, String text, Phrase dialect, Phrase remedy) {
        return Phrase.of("{0} '{1}'{2}: {3}", fault, text, dialect, remedy);
    }
}
