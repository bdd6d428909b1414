package org.rolloutatlas.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.Golden.assertGolden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.publish.TestEditions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Exported JSON")
class JsonExportTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Colophon ALL = SampleExport.colophon("");
    private static final Colophon SELECTED = SampleExport.colophon("country=FJ&q=%3C%2Fscript%3E");

    @Test
    void of_geography_is_as_the_golden_file_has_it() {
        assertGolden("export/events.geojson", EventGeoJson.text(SampleExport.EVENTS, SELECTED));
    }

    @Test
    void of_geography_follows_rfc_7946() {
        var root = MAPPER.readTree(EventGeoJson.text(SampleExport.EVENTS, ALL));
        assertThat(root.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(root.has("crs")).isFalse();
        assertThat(root.path("features")).hasSize(SampleExport.EVENTS.size()).allSatisfy(feature -> {
            assertThat(feature.path("type").asString()).isEqualTo("Feature");
            assertThat(feature.path("id").isString()).isTrue();
            assertThat(feature.path("properties").isObject()).isTrue();
            assertThat(feature.has("geometry")).isTrue();
            var geometry = feature.path("geometry");
            if (!geometry.isNull()) {
                assertThat(geometry.path("type").asString()).isEqualTo("Point");
                var coordinates = geometry.path("coordinates");
                assertThat(coordinates).hasSize(2);
                assertThat(Math.abs(coordinates.path(0).asDouble())).isLessThanOrEqualTo(180);
                assertThat(Math.abs(coordinates.path(1).asDouble())).isLessThanOrEqualTo(90);
                assertThat(coordinates)
                        .allSatisfy(number ->
                                assertThat(number.decimalValue().scale()).isLessThanOrEqualTo(5));
            }
        });
    }

    @Test
    void of_geography_never_invents_a_place() {
        var features =
                MAPPER.readTree(EventGeoJson.text(SampleExport.EVENTS, ALL)).path("features");
        assertThat(feature(features, "no-place").path("geometry").isNull()).isTrue();
    }

    @Test
    void of_geography_has_a_box_that_crosses_the_antimeridian_where_the_events_do() {
        var box = MAPPER.readTree(EventGeoJson.text(SampleExport.EVENTS, ALL)).path("bbox");
        assertThat(box.path(0).asDouble()).isEqualTo(178.44123);
        assertThat(box.path(1).asDouble()).isEqualTo(-21.14);
        assertThat(box.path(2).asDouble()).isEqualTo(-175.2);
        assertThat(box.path(3).asDouble()).isEqualTo(-18.14);
    }

    @Test
    void of_geography_has_no_box_without_points() {
        assertThat(MAPPER.readTree(EventGeoJson.text(List.of(), ALL)).has("bbox"))
                .isFalse();
    }

    @Test
    void puts_the_box_around_the_shorter_way() {
        assertThat(GeoBounds.of(List.of(new LonLat(-10, 1), new LonLat(30, -2), new LonLat(100, 5))))
                .contains(new GeoBounds(-10, -2, 100, 5));
        assertThat(GeoBounds.of(List.of(new LonLat(7, 8)))).contains(new GeoBounds(7, 8, 7, 8));
    }

    @Test
    void says_when_as_geojson_t_does() {
        var features =
                MAPPER.readTree(EventGeoJson.text(SampleExport.EVENTS, ALL)).path("features");
        assertThat(feature(features, "fj-2019-contract").path("when").toString())
                .isEqualTo(
                        "{\"timespans\":[{\"start\":{\"earliest\":\"2019-03-01\"},\"end\":{\"latest\":\"2019-03-31\"}}],"
                                + "\"label\":\"2019-03~\"}");
        assertThat(feature(features, "to-2020-plan").path("when").toString())
                .isEqualTo("{\"timespans\":[{\"start\":{\"earliest\":\"2020-01-01\",\"latest\":\"2020-12-31\"}}],"
                        + "\"label\":\"2020/..\"}");
        assertThat(feature(features, "no-place").has("when")).isFalse();
    }

    @Test
    void names_dataset_version_and_query() {
        var root = MAPPER.readTree(EventGeoJson.text(SampleExport.EVENTS, SELECTED));
        assertThat(root.path("dataset").path("version").asString()).isEqualTo("2026-11-20");
        assertThat(root.path("selection").path("query").asString()).isEqualTo("country=FJ&q=%3C%2Fscript%3E");
    }

    @Test
    void of_a_dataset_is_the_dataset_again() {
        var again = SampleExport.accepted(EventJson.text(SampleExport.EVENTS, ALL));
        var byId = new ArrayList<>(SampleExport.EVENTS);
        byId.sort(Comparator.comparing(Event::id));
        assertThat(again.events()).isEqualTo(byId);
        assertThat(again.disagreements()).isEqualTo(SampleExport.DATASET.disagreements());
        assertThat(again.imprint().version())
                .isEqualTo(SampleExport.DATASET.imprint().version());
    }

    @Test
    void of_our_questions_keeps_kinds_labels_values_and_reports() {
        var standing = TestEditions.OURS.dataset().events().stream()
                .filter(event -> !event.isRetracted())
                .toList();
        var exported = MAPPER.readTree(EventJson.text(standing, ALL)).path("disagreements");
        var file = MAPPER.readTree(Path.of("events.json").toFile()).path("disagreements");

        assertThat(exported).hasSameSizeAs(file);
        for (int i = 0; i < file.size(); i++) {
            assertThat(exported.get(i).path("kind")).isEqualTo(file.get(i).path("kind"));
            assertThat(exported.get(i).path("positions")).isEqualTo(file.get(i).path("positions"));
        }
    }

    @Test
    void of_each_single_event_is_a_dataset_that_the_reader_accepts() {
        for (var event : SampleExport.EVENTS) {
            var subset = SampleExport.accepted(EventJson.text(List.of(event), SampleExport.colophon("q=one")));
            assertThat(subset.events()).singleElement().satisfies(read -> {
                assertThat(read.title()).isEqualTo(event.title());
                assertThat(read.evidence()).isEqualTo(event.evidence());
                assertThat(read.history()).isEqualTo(event.history());
            });
            assertThat(subset.imprint().citation().in(Language.EN))
                    .contains("selection of 1 reported events", "https://rolloutatlas.org/?q=one");
        }
    }

    @Test
    void of_the_data_package_is_as_the_golden_file_has_it() {
        assertGolden("export/datapackage.json", DataPackageJson.text(ALL));
    }

    @Test
    void of_the_data_package_describes_the_columns_that_the_csv_has() {
        var resources = MAPPER.readTree(DataPackageJson.text(ALL)).path("resources");
        assertThat(fields(resources.path(0)))
                .isEqualTo(EventCsv.text(List.of(), ALL, CsvEncoding.UTF_8).strip());
        assertThat(fields(resources.path(1)))
                .isEqualTo(SourceCsv.text(List.of(), ALL, CsvEncoding.UTF_8).strip());
    }

    @Test
    void for_search_engines_is_as_the_golden_file_has_it() {
        assertGolden("export/dataset.jsonld", DatasetJsonLd.text(SampleExport.EVENTS, SELECTED, Language.EN) + "\n");
    }

    @Test
    void for_search_engines_cannot_end_its_script() {
        for (var language : Language.values()) {
            var text = DatasetJsonLd.text(SampleExport.EVENTS, SELECTED, language);
            assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029");
            var root = MAPPER.readTree(text);
            assertThat(root.path("name").asString())
                    .isEqualTo(SampleExport.DATASET.imprint().title().in(language));
            assertThat(root.path("description").asString().length()).isBetween(50, 5000);
            assertThat(root.path("temporalCoverage").asString()).isEqualTo("2019-03-01/..");
            assertThat(root.path("distribution")).hasSize(3);
        }
    }

    private static String fields(JsonNode table) {
        return String.join(
                ",",
                table.path("schema")
                        .path("fields")
                        .valueStream()
                        .map(field -> field.path("name").asString())
                        .toList());
    }

    private static JsonNode feature(JsonNode features, String id) {
        return features.valueStream()
                .filter(feature -> feature.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
