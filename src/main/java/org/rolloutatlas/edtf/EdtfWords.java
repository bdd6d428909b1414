package org.rolloutatlas.edtf;

import java.util.Locale;

/**
 * Dates in words, with their uncertainty: "about 2015", "Oct to Dec 2024", "2019; ended, when is not known".
 *
 * <p>An interval is what lasted all of that time to one editor, and a day within it to another (see {@link EdtfInterval}).
 * "Between" would turn what lasted into a moment, "throughout" a moment into what lasted; "Oct to Dec 2024" is true of both.
 */
public final class EdtfWords {
    private EdtfWords() {}

    /**
     * The date as a reader would say it, fit for the middle of a sentence.
     *
     * @param locale Chinese gives Simplified Chinese, French gives French; any other language gives English
     */
    public static String inWords(Edtf date, Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> ChineseWords.of(date);
            case "fr" -> FrenchWords.of(date);
            default -> EnglishWords.of(date);
        };
    }

    /** Whether nothing that precedes the date in words, as "about" or "some day in" do, could be heard of a second one too. */
    static boolean isPlain(EdtfDate date) {
        return switch (date.qualifier()) {
            case APPROXIMATE, UNCERTAIN_AND_APPROXIMATE -> false;
            case NONE, UNCERTAIN ->
                switch (date) {
                    case EdtfDate.SomeYearOfDecade _,
                            EdtfDate.SomeYearOfHundred _,
                            EdtfDate.SomeMonth _,
                            EdtfDate.SomeDayOfMonth _,
                            EdtfDate.SomeDayOfYear _ -> false;
                    case EdtfDate.Day _,
                            EdtfDate.Month _,
                            EdtfDate.Year _,
                            EdtfDate.Season _,
                            EdtfDate.Quarter _,
                            EdtfDate.Half _ -> true;
                };
        };
    }

    /** Whether two dates of an interval can share the year that is said once: same kind, same year, nothing doubted. */
    static boolean shareYear(EdtfDate start, EdtfDate end) {
        if (start.qualifier() != Qualifier.NONE || end.qualifier() != Qualifier.NONE) {
            return false;
        }
        return switch (start) {
            case EdtfDate.Day(var from, var _) ->
                end instanceof EdtfDate.Day(var to, var _) && from.getYear() == to.getYear();
            case EdtfDate.Month(var from, var _) ->
                end instanceof EdtfDate.Month(var to, var _) && from.getYear() == to.getYear();
            case EdtfDate.Quarter(var from, var _, var _) ->
                end instanceof EdtfDate.Quarter(var to, var _, var _) && from == to;
            case EdtfDate.Half(var from, var _, var _) ->
                end instanceof EdtfDate.Half(var to, var _, var _) && from == to;
            case EdtfDate.Season(var from, var _, var _) ->
                end instanceof EdtfDate.Season(var to, var _, var _) && from == to;
            case EdtfDate.Year _,
                    EdtfDate.SomeYearOfDecade _,
                    EdtfDate.SomeYearOfHundred _,
                    EdtfDate.SomeMonth _,
                    EdtfDate.SomeDayOfMonth _,
                    EdtfDate.SomeDayOfYear _ -> false;
        };
    }
}
