package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.imported;
import static org.rolloutatlas.dataset.draft.Drafts.mapped;
import static org.rolloutatlas.dataset.draft.Drafts.notes;
import static org.rolloutatlas.dataset.draft.Drafts.read;
import static org.rolloutatlas.dataset.draft.Drafts.refusal;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.draft.DraftImport.Unreadable;
import tools.jackson.databind.JsonNode;

@DisplayName("An imported GeoJSON file")
class GeoJsonImportTest {
    @Test
    void has_points_that_become_places_and_tells_of_what_it_loses() {
        var json = """
                {"type": "FeatureCollection", "crs": {}, "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [96.1, 19.75, 4]},
                   "properties": {"name": "Pitch", "date": "2018-08", "country": "MM", "colour": "red"}, "when": {"label": "x"}},
                  {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]},
                   "properties": {"colour": "blue", "url": ["https://a.example/", "https://b.example/"]}}]}
                """;
        var event = draft(json)
                .at("/events")
                .valueStream()
                .filter(it -> it.has("date"))
                .findFirst()
                .orElseThrow();
        assertThat(event.at("/place/lat").decimalValue()).isEqualByComparingTo("19.75");
        assertThat(event.at("/title/en").stringValue()).isEqualTo("Pitch");
        assertThat(imported(json).notes())
                .extracting(note -> note.line() + " " + note.message())
                .containsExactly(
                        "1 member 'crs' of the collection: not imported",
                        "2 member 'when': 1 feature, not imported",
                        "2 unknown property 'colour': 2 features, not imported",
                        "2 height, the third coordinate: 1 feature, not imported",
                        "4 property 'url' that is a list: 1 feature, not imported",
                        "4 geometry 'LineString': 1 feature, not imported");
    }

    @Test
    void has_ids_of_features_that_become_ids_of_events_and_lists_of_countries() {
        var json = """
                {"type": "FeatureCollection", "name": "All", "features": [
                  {"type": "Feature", "id": "ke-pilot", "geometry": null,
                   "properties": {"title_en": "Pilot", "countries": ["KE", "UG"], "planned": true, "id": "other"}}]}
                """;
        assertThat(event(json).at("/id").stringValue()).isEqualTo("ke-pilot");
        assertThat(event(json).at("/planned").booleanValue()).isTrue();
        assertThat(event(json).at("/countries").valueStream().map(JsonNode::stringValue))
                .containsExactly("KE", "UG");
        assertThat(draft(json).at("/dataset/title/en").stringValue()).isEqualTo("All");
        assertThat(notes(json))
                .containsExactly("property for id that differs from the id of the feature: 1 feature, not imported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [36.8, -1.3]}}",
                "{\"type\": \"Point\", \"coordinates\": [36.8, -1.3]}"
            })
    void may_be_a_single_feature_or_a_bare_geometry(String json) {
        assertThat(event(json).at("/place/lon").decimalValue()).isEqualByComparingTo("36.8");
        assertThat(notes(json)).isEmpty();
    }

    @Test
    void with_coordinates_in_quotation_marks_says_that_they_must_be_numbers() {
        var json = "{\"type\": \"Point\", \"coordinates\": [\"36.8\", \"-1.3\"]}";
        assertThat(imported(json).notes()).singleElement().satisfies(note -> {
            assertThat(note.message())
                    .isEqualTo("invalid coordinates of feature 1: two numbers are needed, longitude and latitude, found"
                            + " '[\"36.8\",\"-1.3\"]'");
            assertThat(note.remedy()).contains("without quotation marks");
            assertThat(note.pointer()).isEqualTo("/geometry/coordinates");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {", \"features\": {}", ", \"features\": null", ""})
    void without_a_list_of_features_is_refused(String features) {
        assertThat(refusal("{\"type\": \"FeatureCollection\"" + features + "}").message())
                .startsWith("invalid features of the collection: a list is needed, found");
    }

    @Test
    void with_a_feature_that_is_none_tells_it() {
        assertThat(notes("{\"type\": \"FeatureCollection\", \"features\": [7]}"))
                .containsExactly("invalid feature 1: an object is needed, found a number");
    }

    @Test
    void of_unknown_properties_is_refused_unless_one_is_mapped() {
        var json = "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": null,"
                + " \"properties\": {\"recclass\": \"L5\", \"id\": \"met-1\"}}]}";
        assertThat(refusal(json).message()).isEqualTo("too few known columns: only id; not known: recclass");
        var result = mapped(json, Map.of("recclass", CsvColumns.TITLE_ZH));
        assertThat(draft(result).at("/events/0/title/zh-Hans").stringValue()).isEqualTo("L5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "[1, \"x\"]",
                "[{\"title\": \"A\"}, ",
                "{\"type\": \"Point\", \"type\": \"Point\"}",
                "{\"a\": ",
                "{\"type\": \"Feature\"} {}"
            })
    void that_is_no_geojson_is_a_problem_with_its_place(String json) {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> assertThat(it.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.line()).isOne();
                            assertThat(problem.column()).isPositive();
                            assertThat(problem.message()).contains("JSON");
                        }));
    }
}
