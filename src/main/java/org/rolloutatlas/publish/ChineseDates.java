package org.rolloutatlas.publish;

import java.util.regex.Pattern;
import org.rolloutatlas.render.markup.Markup;

/** Running text whose Chinese dates stay on one line: browsers break before 年, 月 and 日 as between any two characters. */
final class ChineseDates {
    private static final Pattern DATE =
            Pattern.compile("[0-9]{1,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?");

    private ChineseDates() {}

    static void write(Markup markup, String text) {
        var date = DATE.matcher(text);
        int written = 0;
        while (date.find()) {
            markup.text(text.substring(written, date.start()));
            markup.open("span").attr("class", "whole").text(date.group()).close();
            written = date.end();
        }
        markup.text(text.substring(written));
    }
}
