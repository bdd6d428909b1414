package org.rolloutatlas.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.Golden.assertGolden;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CSV")
class CsvExportTest {
    private static final Colophon ALL = SampleExport.colophon("");

    @Test
    void of_events_is_as_the_golden_file_has_it() {
        assertGolden("export/events.csv", EventCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8));
    }

    @Test
    void of_sources_is_as_the_golden_file_has_it() {
        assertGolden("export/sources.csv", SourceCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8));
    }

    @Test
    void ends_every_line_with_cr_and_lf() {
        var text = EventCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8);
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void begins_with_a_byte_order_mark_only_when_asked() {
        assertThat(EventCsv.text(List.of(), ALL, CsvEncoding.UTF_8)).startsWith("id,");
        assertThat(EventCsv.text(List.of(), ALL, CsvEncoding.UTF_8_WITH_BYTE_ORDER_MARK))
                .startsWith("\uFEFFid,");
    }

    @Test
    void names_version_and_selection_in_every_row() throws IOException {
        var rows = rows(EventCsv.text(SampleExport.EVENTS, SampleExport.colophon("country=FJ"), CsvEncoding.UTF_8));
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("dataset_version")).isEqualTo("2026-11-20");
            assertThat(row.get("selection")).isEqualTo("https://rolloutatlas.org/?country=FJ");
        });
    }

    @Test
    void gives_back_texts_with_quotes_commas_and_markup_as_they_were() throws IOException {
        var row =
                rows(EventCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8)).getFirst();
        assertThat(row.get("title_en")).isEqualTo("Contract for \"smart\" cards <b>in Suva</b>, reported");
        assertThat(row.get("suppliers")).isEqualTo("Supplier One (alleged)");
        assertThat(row.get("source_ids")).isEqualTo("gazette; wire");
        assertThat(row.get("amount_max")).isEqualTo("27500000.5");
        assertThat(row.get("lon")).isEqualTo("178.44123");
        assertThat(row.get("evidence")).isEqualTo("Reported once, by a news outlet; two texts carry that report");
    }

    @Test
    void makes_no_formula_of_a_title_an_actor_a_publisher_or_a_headline() throws IOException {
        var events = rows(EventCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8));
        assertThat(events.get(1).get("title_en")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(events.get(1).get("title_zh")).isEqualTo("'＝公式");
        assertThat(events.get(1).get("funders")).isEqualTo("'-Minus Bank");
        var sources = rows(SourceCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8));
        assertThat(sources).extracting(row -> row.get("title")).contains("'+1 for cards");
        assertThat(sources).extracting(row -> row.get("publisher")).contains("'@Gazette");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u0000=1",
                "\tx",
                "\rx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\u00A0=1",
                "\uFEFF=1"
            })
    void puts_an_apostrophe_before_what_a_spreadsheet_would_run(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2019/..", "../2019", "A=B", "a-b", "'quoted", "“-”", " text"})
    void leaves_other_texts_alone(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo(text);
    }

    @Test
    void leaves_our_own_negative_numbers_alone() throws IOException {
        assertThat(rows(EventCsv.text(SampleExport.EVENTS, ALL, CsvEncoding.UTF_8))
                        .getFirst()
                        .get("lat"))
                .isEqualTo("-18.14");
    }

    @Test
    void of_sources_holds_those_from_which_others_derive_and_those_of_positions() {
        var one = SampleExport.EVENTS.stream()
                .filter(event -> event.id().equals("to-2020-plan"))
                .toList();
        assertThat(SourceUse.of(one))
                .extracting(use -> use.source().id())
                .containsExactly("gazette", "undated-blog", "wire");
        assertThat(SourceUse.of(one).get(1).eventIds()).containsExactly("to-2020-plan");
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }
}
