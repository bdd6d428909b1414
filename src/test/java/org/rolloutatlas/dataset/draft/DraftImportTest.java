package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.draft.DraftImport.Imported;
import org.rolloutatlas.dataset.draft.DraftImport.Unreadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static DraftImport.Result read(String text) {
        return DraftImport.read("in", text.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    private static Imported imported(String text) {
        return switch (read(text)) {
            case Imported imported -> imported;
            case Unreadable unreadable ->
                throw new AssertionError(unreadable.problems().toString());
        };
    }

    private static JsonNode draft(String text) {
        return JsonMapper.shared().readTree(imported(text).json());
    }

    @Test
    void csv_fills_what_its_columns_say_and_nothing_else() {
        var draft = draft("""
                title_en,title_zh,countries,date,planned,stage,lon,lat,publisher,url,published,language,quote
                "A ""smart"" card",智能卡,MM LA,2018-08-06,true,pitched,96.1,19.75,The Daily,https://daily.example/1,2018,es,Hola
                """);
        var event = draft.at("/events/0");
        assertThat(event.at("/title/en").stringValue()).isEqualTo("A \"smart\" card");
        assertThat(event.at("/title/zh-Hans").stringValue()).isEqualTo("智能卡");
        assertThat(event.at("/countries/1").stringValue()).isEqualTo("LA");
        assertThat(event.at("/date").stringValue()).isEqualTo("2018-08-06");
        assertThat(event.at("/planned").booleanValue()).isTrue();
        assertThat(event.at("/place/lon").decimalValue()).isEqualByComparingTo("96.1");
        assertThat(event.at("/evidence/0/quote/lang").stringValue()).isEqualTo("es");
        assertThat(event.has("system")).isFalse();
        assertThat(event.has("claim")).isFalse();
        assertThat(draft.at("/sources/0/id").stringValue())
                .isEqualTo(event.at("/evidence/0/source").stringValue());
        assertThat(draft.at("/dataset/version").stringValue()).isEqualTo("2026-11-20");
    }

    @Test
    void a_date_that_cannot_be_read_is_told_with_row_and_column_and_not_guessed() {
        var csv = "# a comment\ntitle_en;date\n\"two\nlines\";2019\nLaunch;06/08/2018\n";
        var result = imported(csv);
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(5);
            assertThat(note.column()).isEqualTo(2);
            assertThat(note.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(note.message()).contains("06/08/2018");
        });
        assertThat(draft(csv).at("/events/1").has("date")).isFalse();
        assertThat(draft(csv).at("/events/0/date").stringValue()).isEqualTo("2019");
    }

    @Test
    void unknown_columns_are_told() {
        assertThat(imported("title_en,colour\nLaunch,red\n").notes())
                .extracting(Problem::message)
                .containsExactly("unknown column 'colour': not imported");
    }

    @Test
    void rows_with_the_same_link_share_a_source_and_ids_are_never_the_same() {
        var draft = draft("""
                id,publisher,url
                same,The Daily,https://daily.example/1
                same,The Daily,https://daily.example/1
                same,The Daily,https://daily.example/2
                """);
        assertThat(draft.get("sources")).hasSize(2);
        assertThat(draft.get("events")
                        .valueStream()
                        .map(event -> event.get("id").stringValue()))
                .containsExactlyInAnyOrder("same", "same-2", "same-3");
    }

    @Test
    void geojson_points_become_places() {
        var result = imported("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [96.1, 19.75]},
                   "properties": {"name": "Pitch", "date": "2018-08", "country": "MM", "colour": "red"}},
                  {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}, "properties": {}}]}
                """);
        var event = JsonMapper.shared()
                .readTree(result.json())
                .at("/events")
                .valueStream()
                .filter(it -> it.has("date"))
                .findFirst()
                .orElseThrow();
        assertThat(event.at("/place/lat").decimalValue()).isEqualByComparingTo("19.75");
        assertThat(event.at("/title/en").stringValue()).isEqualTo("Pitch");
        assertThat(result.notes())
                .extracting(Problem::message)
                .containsExactly(
                        "unknown property 'colour': not imported (feature 1)",
                        "unsupported geometry 'LineString': only points are imported (feature 2)");
    }

    @Test
    void timelinejs_dates_keep_their_precision_and_texts_lose_their_markup() {
        var draft = draft("""
                {"title": {"text": {"headline": "A <b>timeline</b>"}}, "events": [
                  {"start_date": {"year": "2018"}, "text": {"headline": "Year", "text": "<p>He said &amp; left</p>"}},
                  {"start_date": {"year": 2018, "month": 8}, "text": {"headline": "Month"}},
                  {"start_date": {"year": "2018", "month": "8", "day": "6"}, "end_date": {"year": "2019"},
                   "text": {"headline": "Day"}, "media": {"url": "https://daily.example/1", "credit": "The Daily"}}]}
                """);
        assertThat(draft.at("/dataset/title/en").stringValue()).isEqualTo("A timeline");
        assertThat(draft.get("events")
                        .valueStream()
                        .map(event -> event.get("date").stringValue()))
                .containsExactlyInAnyOrder("2018", "2018-08", "2018-08-06/2019");
        assertThat(draft.findValues("claim").getFirst().get("en").stringValue()).isEqualTo("He said & left");
    }

    @Test
    void a_file_in_no_known_format_says_which_are_known() {
        assertThat(read("{\"a\": 1}"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> assertThat(it.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.remedy()).contains("GeoJSON")));
        assertThat(read("{\"a\": ")).isInstanceOf(Unreadable.class);
        assertThat(read("just words\nand more\n")).isInstanceOf(Unreadable.class);
    }
}
