package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.imported;
import static org.rolloutatlas.dataset.draft.Drafts.mapped;
import static org.rolloutatlas.dataset.draft.Drafts.notes;
import static org.rolloutatlas.dataset.draft.Drafts.refusal;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;

@DisplayName("An imported timeline of TimelineJS")
class TimelineImportTest {
    private static final String SHEET = """
            Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type,Group,Background
            ,,,,,,,,,A <b>timeline</b>,,,,,title,,
            2018,8,6,,2019,,,,,Signed,"<p>See <a href=""https://daily.example/1"">this</a></p>",https://img.example/1.jpg,Ana,A card,,Cards,
            2015,,,,2017,,,,,Years,,,,,era,,
            2020,3,,10:00,,,,,spring,Launched,,,,,,,
            """;

    @Test
    void keeps_the_precision_of_its_dates_and_loses_the_markup_of_its_texts() {
        var draft = draft("""
                {"title": {"text": {"headline": "A <b>timeline</b>"}}, "events": [
                  {"start_date": {"year": "2018"}, "text": {"headline": "Year", "text": "<p>He said &amp; left</p>"}},
                  {"start_date": {"year": 2018, "month": 8}, "text": {"headline": "Month"}},
                  {"start_date": {"year": "2018", "month": "8", "day": "6"}, "end_date": {"year": "2019"},
                   "text": {"headline": "Day"}}]}
                """);
        assertThat(draft.at("/dataset/title/en").stringValue()).isEqualTo("A timeline");
        assertThat(draft.get("events")
                        .valueStream()
                        .map(event -> event.get("date").stringValue()))
                .containsExactlyInAnyOrder("2018", "2018-08", "2018-08-06/2019");
        assertThat(draft.findValues("claim").getFirst().get("en").stringValue()).isEqualTo("He said & left");
    }

    @Test
    void tells_what_it_loses_once_and_where_it_stands() {
        var json = """
                {"scale": "cosmological", "title": {"text": {"headline": "T", "text": "Long"}}, "events": [
                  {"start_date": {"year": 2018, "hour": 9}, "text": {"headline": "A", "text": "<a href='https://x.example/'>x</a>"}},
                  {"start_date": {"year": 2019}, "text": {"headline": "B"}, "group": "G",
                   "media": {"url": "https://img.example/1.jpg", "caption": "A card", "credit": "Ana"}},
                  {"start_date": {"year": 2020}, "text": {"headline": "C"}, "media": {"caption": "Another"}}]}
                """;
        assertThat(imported(json).notes())
                .extracting(note -> note.line() + " " + note.pointer() + " " + note.message())
                .containsExactly(
                        "1 /scale 'scale' of the timeline: not imported",
                        "1 /title/text/text 'title.text.text' of the timeline: not imported",
                        "2 /events/0/start_date/hour 'start_date.hour': 1 event, not imported",
                        "3 /events/1/group 'group': 1 event, not imported",
                        "3 /events/1/media/url 'media.url': 1 event, not imported",
                        "3 /events/1/media/caption 'media.caption': 2 events, not imported",
                        "3 /events/1/media/credit 'media.credit': 1 event, not imported",
                        "2 /events/0/text/text link 'https://x.example/' in a text: not imported");
    }

    @Test
    void takes_no_picture_for_evidence() {
        var json = """
                {"events": [{"start_date": {"year": 2018}, "text": {"headline": "A"}, "unique_id": "ke-pilot",
                  "media": {"url": "https://img.example/1.jpg", "link": "https://img.example/", "credit": "Ana"}}]}
                """;
        assertThat(event(json).has("evidence")).isFalse();
        assertThat(event(json).at("/id").stringValue()).isEqualTo("ke-pilot");
        assertThat(draft(json).at("/sources")).isEmpty();
        assertThat(imported(json).notes()).extracting(Problem::remedy).allMatch(TimelineRows.NO_EVIDENCE::equals);
    }

    @Test
    void keeps_a_date_that_is_none_for_the_check() {
        var json = "{\"events\": [{\"start_date\": {\"month\": 8, \"day\": 6}, \"text\": {\"headline\": \"A\"}}]}";
        assertThat(event(json).at("/date").stringValue()).isEqualTo("-08-06");
        assertThat(notes(json)).singleElement().asString().contains("'-08-06'");
    }

    @Test
    void has_no_columns_to_map() {
        assertThat(refusal(mapped("{\"events\": []}", Map.of("a", CsvColumns.DATE)))
                        .message())
                .startsWith("unsupported --map");
    }

    @Test
    void may_be_its_spreadsheet_saved_as_csv() {
        var draft = draft(SHEET);
        assertThat(draft.at("/dataset/title/en").stringValue()).isEqualTo("A timeline");
        assertThat(draft.at("/events")
                        .valueStream()
                        .map(event -> event.path("date").stringValue()))
                .containsExactlyInAnyOrder("2018-08-06/2019", "2020-03");
        assertThat(draft.at("/events")
                        .valueStream()
                        .map(event -> event.at("/title/en").stringValue()))
                .containsExactlyInAnyOrder("Signed", "Launched");
        assertThat(draft.findValues("claim")).extracting(JsonNode::toString).containsExactly("{\"en\":\"See this\"}");
        assertThat(draft.at("/sources")).isEmpty();
        assertThat(notes(SHEET))
                .containsExactlyInAnyOrder(
                        "link 'https://daily.example/1' in a text: not imported",
                        "column 'Media': 1 row, not imported",
                        "column 'Media Credit': 1 row, not imported",
                        "column 'Media Caption': 1 row, not imported",
                        "column 'Group': 1 row, not imported",
                        "era: 1 row, not imported",
                        "column 'Time': 1 row, not imported",
                        "column 'Display Date': 1 row, not imported");
    }
}
