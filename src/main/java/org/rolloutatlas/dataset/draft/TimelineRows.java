package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;

/** TimelineJS JSON: dates keep the precision of their parts; markup is removed from texts. */
final class TimelineRows {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PART = Pattern.compile("[0-9]{1,4}");

    private TimelineRows() {}

    static DraftRows read(String fileName, JsonNode timeline) {
        var rows = new ArrayList<DraftRow>();
        var notes = new ArrayList<Problem>();
        int number = 0;
        for (var event : timeline.path("events")) {
            number++;
            var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
            values.put(CsvColumns.TITLE_EN, plain(event.path("text").path("headline")));
            values.put(CsvColumns.CLAIM_EN, plain(event.path("text").path("text")));
            values.put(CsvColumns.DATE, dates(event));
            values.put(
                    CsvColumns.URL,
                    event.path("media")
                            .path("link")
                            .asString(event.path("media").path("url").asString("")));
            values.put(CsvColumns.PUBLISHER, plain(event.path("media").path("credit")));
            values.put(CsvColumns.PLACE_EN, plain(event.path("location").path("name")));
            values.put(CsvColumns.LON, event.path("location").path("lon").asString(""));
            values.put(CsvColumns.LAT, event.path("location").path("lat").asString(""));
            if (event.path("start_date").has("hour")) {
                notes.add(new Problem(
                        Problem.Severity.WARNING,
                        fileName,
                        number,
                        1,
                        "/events/" + (number - 1) + "/start_date",
                        "unsupported time of day: the day is imported (event " + number + ")",
                        ""));
            }
            rows.add(new DraftRow(number, values, _ -> 1));
        }
        return new DraftRows(plain(timeline.path("title").path("text").path("headline")), rows, notes);
    }

    /** EDTF with the precision of the parts that are there. */
    private static String dates(JsonNode event) {
        var start = date(event.path("start_date"));
        var end = date(event.path("end_date"));
        return end.isEmpty() || end.equals(start) ? start : start + "/" + end;
    }

    /** What is not a number stays as it is, to be reported. */
    private static String date(JsonNode parts) {
        var year = part(parts, "year", 4);
        var month = part(parts, "month", 2);
        var day = part(parts, "day", 2);
        return year.map(y -> y
                        + month.map(m -> "-" + m + day.map(d -> "-" + d).orElse(""))
                                .orElse(""))
                .orElse("");
    }

    private static Optional<String> part(JsonNode parts, String name, int digits) {
        var text = parts.path(name).asString("").strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        PART.matcher(text).matches() ? "0".repeat(Math.max(0, digits - text.length())) + text : text);
    }

    private static String plain(JsonNode text) {
        var withoutTags = TAG.matcher(text.asString("")).replaceAll(" ");
        var characters = withoutTags
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return SPACES.matcher(characters).replaceAll(" ").strip();
    }
}
