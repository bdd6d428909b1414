package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text says a day: by its date in figures or words, by its day of the week, or as today. In English, French and Chinese;
 * of a quotation in another language the translation says it.
 */
record DayMention(Pattern said) {
    private static final Pattern TODAY = Pattern.compile("(?i)\\b(today|tonight|this (morning|afternoon|evening))\\b"
            + "|\\b(aujourd['’]hui|ce (matin|soir)|cet après-midi)\\b|今天|今日|当天|当日|同日");

    static DayMention of(LocalDate day) {
        return new DayMention(pattern(day));
    }

    boolean isIn(String text) {
        return TODAY.matcher(text).find() || said.matcher(text).find();
    }

    private static Pattern pattern(LocalDate day) {
        var number = "0?" + day.getDayOfMonth();
        var month =
                day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3) + "[a-z]*\\.?";
        var weekday = day.getDayOfWeek();
        var chinese = weekday.getDisplayName(TextStyle.NARROW, Locale.SIMPLIFIED_CHINESE);
        return Pattern.compile(String.join(
                "|",
                "(?i)\\b" + month + " (the )?" + number + "(?!\\d)",
                "(?<!\\d)" + number + "(st|nd|rd|th)?( of)?,? " + month,
                "\\bthe " + number + "(st|nd|rd|th)\\b",
                "\\b" + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "\\b",
                "(?<!\\d)" + number + "(er)?\\s" + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + "\\b",
                "\\b" + weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH) + "\\b",
                day.toString(),
                "(?<!\\d)" + number + "[./-]0?" + day.getMonthValue() + "(?!\\d)",
                "(?<!\\d)0?" + day.getMonthValue() + "[./-]" + number + "(?!\\d)",
                "(?<!\\d)" + number + "[日号]",
                "(星期|周|礼拜)" + (chinese.equals("日") ? "[日天]" : chinese)));
    }
}
