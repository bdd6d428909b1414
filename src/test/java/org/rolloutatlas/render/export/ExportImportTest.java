package org.rolloutatlas.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.draft.Drafts;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.JsonNode;

@DisplayName("An export that is imported")
class ExportImportTest {
    private static final Colophon COLOPHON = SampleExport.colophon("");

    @ParameterizedTest
    @EnumSource
    void from_csv_comes_back(CsvEncoding encoding) {
        comesBack(EventCsv.text(SampleExport.EVENTS, COLOPHON, encoding));
    }

    @Test
    void from_geojson_comes_back() {
        var json = EventGeoJson.text(SampleExport.EVENTS, COLOPHON);
        comesBack(json);
        assertThat(Drafts.draft(json).at("/dataset/title/en").stringValue())
                .isEqualTo(COLOPHON.title().in(Language.EN));
    }

    @Test
    void tells_once_of_every_column_that_a_draft_cannot_take() {
        var told = Stream.of("permalink", "project", "suppliers", "source_ids", "source_urls", "review", "evidence");
        var csv = Drafts.notes(EventCsv.text(SampleExport.EVENTS, COLOPHON, CsvEncoding.UTF_8));
        var json = Drafts.notes(EventGeoJson.text(SampleExport.EVENTS, COLOPHON));
        assertThat(csv).doesNotHaveDuplicates();
        assertThat(json).doesNotHaveDuplicates();
        told.forEach(name -> {
            assertThat(csv).anyMatch(note -> note.startsWith("unknown column '" + name + "': "));
            assertThat(json).anyMatch(note -> note.startsWith("unknown property '" + name + "': "));
        });
    }

    private static void comesBack(String file) {
        var drafts = Drafts.draft(file).at("/events");
        assertThat(drafts).hasSameSizeAs(SampleExport.EVENTS);
        SampleExport.EVENTS.forEach(event -> assertThat(drafts.valueStream())
                .filteredOn(draft -> draft.path("id").stringValue().equals(event.id()))
                .singleElement()
                .satisfies(draft -> same(draft, event)));
    }

    private static void same(JsonNode draft, Event event) {
        assertThat(draft.at("/countries").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(event.countries());
        assertThat(draft.path("date").asString(""))
                .isEqualTo(event.date().map(date -> date.text()).orElse(""));
        assertThat(draft.path("planned").asBoolean(false)).isEqualTo(event.planned());
        assertThat(draft.at("/stage").stringValue()).isEqualTo(event.stage().code());
        assertThat(draft.at("/system").stringValue()).isEqualTo(event.system().code());
        assertThat(draft.at("/title/en").stringValue())
                .isEqualTo(event.title().in(Language.EN).strip());
        assertThat(draft.at("/claim/zh-Hans").stringValue())
                .isEqualTo(event.claim().in(Language.ZH_HANS).strip());
        assertThat(draft.at("/place/name/en").asString(""))
                .isEqualTo(
                        event.place().map(place -> place.name().in(Language.EN)).orElse(""));
        assertThat(draft.at("/place/lon").isNumber())
                .isEqualTo(event.place().flatMap(place -> place.position()).isPresent());
    }
}
