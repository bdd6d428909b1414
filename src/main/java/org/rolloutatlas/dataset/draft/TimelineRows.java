package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;

/**
 * TimelineJS JSON: dates keep the precision of their parts; markup is removed from texts. Pictures are no evidence: they and
 * everything else that an event has beside its words, dates and place are told, not imported.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">TimelineJS: JSON format</a>
 */
final class TimelineRows {
    /** What to do about a picture. */
    static final String NO_EVIDENCE = "A picture or film is no evidence; add the sources of the event by hand.";

    private static final Set<String> READ = Set.of(
            "unique_id",
            "text.headline",
            "text.text",
            "start_date.year",
            "start_date.month",
            "start_date.day",
            "end_date.year",
            "end_date.month",
            "end_date.day",
            "location.name",
            "location.lat",
            "location.lon");
    private static final Set<String> READ_OF_ALL = Set.of("events", "title.text.headline");

    private final String fileName;
    private final JsonLines lines;
    private final Losses losses;
    private final List<Problem> notes = new ArrayList<>();

    private TimelineRows(String fileName, JsonLines lines) {
        this.fileName = fileName;
        this.lines = lines;
        this.losses = new Losses(fileName, "event");
    }

    static DraftRows read(String fileName, String text, JsonNode timeline) {
        return new TimelineRows(fileName, JsonLines.of(text, "events")).rows(timeline);
    }

    private DraftRows rows(JsonNode timeline) {
        var whole = new ArrayList<Problem>();
        JsonLeaves.unread(
                timeline,
                READ_OF_ALL,
                path -> whole.add(problem(
                        1,
                        "/" + path.replace('.', '/'),
                        "'" + path + "' of the timeline: not imported",
                        path.contains("media") ? NO_EVIDENCE : "")));
        var rows = new ArrayList<DraftRow>();
        int index = 0;
        for (var event : timeline.path("events")) {
            rows.add(row(index, event));
            index++;
        }
        whole.addAll(losses.problems());
        return new DraftRows(
                TimelineText.plain(timeline.at("/title/text/headline").asString("")), rows, whole, notes);
    }

    private DraftRow row(int index, JsonNode event) {
        int line = lines.at(index);
        var pointer = "/events/" + index;
        JsonLeaves.unread(
                event,
                READ,
                path -> losses.add(
                        path.isEmpty() ? "event that is no object" : "'" + path + "'",
                        line,
                        1,
                        path.isEmpty() ? pointer : pointer + "/" + path.replace('.', '/'),
                        remedy(path)));
        var values = new EnumMap<CsvColumns, String>(CsvColumns.class);
        values.put(CsvColumns.ID, event.path("unique_id").asString(""));
        values.put(CsvColumns.TITLE_EN, text(event, line, pointer, "headline"));
        values.put(CsvColumns.CLAIM_EN, text(event, line, pointer, "text"));
        values.put(CsvColumns.DATE, TimelineText.dates(date(event.path("start_date")), date(event.path("end_date"))));
        values.put(
                CsvColumns.PLACE_EN,
                TimelineText.plain(event.at("/location/name").asString("")));
        values.put(CsvColumns.LON, event.at("/location/lon").asString(""));
        values.put(CsvColumns.LAT, event.at("/location/lat").asString(""));
        return new DraftRow("event " + (index + 1), line, values, _ -> 1);
    }

    private static String remedy(String path) {
        if (path.startsWith("media.")) {
            return NO_EVIDENCE;
        }
        boolean clock = Set.of("hour", "minute", "second", "millisecond").stream()
                .anyMatch(unit -> path.endsWith("_date." + unit));
        return clock ? "A date goes no finer than a day." : "";
    }

    private static String date(JsonNode parts) {
        return TimelineText.date(
                parts.path("year").asString(""),
                parts.path("month").asString(""),
                parts.path("day").asString(""));
    }

    private String text(JsonNode event, int line, String pointer, String name) {
        var text = event.path("text").path(name).asString("");
        notes.addAll(TimelineText.links(text, fileName, line, 1, pointer + "/text/" + name));
        return TimelineText.plain(text);
    }

    private Problem problem(int line, String pointer, String message, String remedy) {
        return new Problem(Problem.Severity.WARNING, fileName, line, 1, pointer, message, remedy);
    }
}
