package org.rolloutatlas.dataset;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Markup of web pages in a text, a tag or an entity: readers would see it as it is written. */
final class Markup {
    /** Elements by name, because a text may hold other things between angle brackets. */
    private static final Pattern FOUND = Pattern.compile(
            "</?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|q|s|script"
                    + "|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\\s[^<>]*)?/?>"
                    + "|&(?:[a-z][a-z0-9]{1,9}|#[0-9]{1,6}|#x[0-9a-f]{1,5});",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The first of it. */
    static Optional<MatchResult> in(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return Optional.empty();
        }
        return FOUND.matcher(text).results().findFirst();
    }
}
