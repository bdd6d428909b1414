package org.rolloutatlas.dataset.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.dataset.Problem;

/** The texts and dates of TimelineJS: texts hold markup, dates come in parts. */
final class TimelineText {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PART = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LINK = Pattern.compile(
            "<(a|img|iframe|video|audio)\\b[^<>]*?\\b(?:href|src)\\s*=\\s*[\"']?([^\"'\\s<>]+)",
            Pattern.CASE_INSENSITIVE);

    private TimelineText() {}

    /** The text without its markup. */
    static String plain(String text) {
        var withoutTags = TAG.matcher(text).replaceAll(" ");
        var characters = withoutTags
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return SPACES.matcher(characters).replaceAll(" ").strip();
    }

    /** The links and pictures in the markup, which go with it. */
    static List<Problem> links(String text, String fileName, int line, int column, String pointer) {
        return LINK.matcher(text)
                .results()
                .map(link -> new Problem(
                        Problem.Severity.WARNING,
                        fileName,
                        line,
                        column,
                        pointer,
                        (link.group(1).equalsIgnoreCase("a") ? "link '" : "picture '") + link.group(2)
                                + "' in a text: not imported",
                        "If it is a source of the event, add it by hand."))
                .toList();
    }

    /** EDTF with the precision of the parts that are there; what is not a number stays as it is, for the check to refuse. */
    static String dates(String start, String end) {
        return end.isEmpty() || end.equals(start) ? start : start + "/" + end;
    }

    /** One side of the dates. */
    static String date(String year, String month, String day) {
        var y = part(year, 4);
        var m = part(month, 2).map(text -> "-" + text);
        var d = part(day, 2).map(text -> "-" + text);
        return y.orElse("") + m.orElse("") + d.orElse("");
    }

    private static Optional<String> part(String written, int digits) {
        var text = written.strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        PART.matcher(text).matches() ? "0".repeat(Math.max(0, digits - text.length())) + text : text);
    }
}
