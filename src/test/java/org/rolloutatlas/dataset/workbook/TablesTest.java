package org.rolloutatlas.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.TableFolder;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A dataset kept as a folder of tables")
class TablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "events.json",
                "examples/covid-apps/events.json",
                "src/test/resources/datasets/good.json",
                "src/test/resources/datasets/own-world.json",
                "src/test/resources/datasets/atlas.json"
            })
    void comes_back_as_it_was(String file) throws IOException {
        var json = Files.readAllBytes(Path.of(file));

        var back = Tables.legible(Tables.written(json));

        assertThat(back.problems()).isEmpty();
        assertThat(back.json()).isEqualTo(Workbooks.canonical(json));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 7", "40, 3", "300, 11"})
    void comes_back_as_it_was_made_up(int events, long seed) {
        var text = new GeneratedDataset(events, seed).text();

        assertThat(Tables.legible(Tables.written(Workbooks.utf8(text))).json()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "'=1+1",
                "''=1+1",
                "-x",
                " @home",
                "'quoted",
                "\"quoted\"",
                "a, b; c\td",
                "007",
                "2019-06",
                "TRUE",
                " blanks at both ends ",
                "two\nlines\tand a tab",
                "carriage\r\nreturn",
                "# no comment",
                "\u0001 and \uFFFF",
                "\"\"",
                "\\\"\"",
                "[]",
                "{}",
                "中文 🛰"
            })
    void keeps_a_text_whatever_it_looks_like(String text) {
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        ((ObjectNode) root.at("/sources/0")).put("title", text);
        ((ObjectNode) root.at("/dataset")).put("publisher", text);
        ((ObjectNode) root.at("/actors/0")).putArray("aliases").add(text).add("x" + text);
        var json = Workbooks.utf8(root.toString());

        assertThat(Tables.legible(Tables.written(json)).json()).isEqualTo(Workbooks.canonical(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "-0.1", "-96.123456789012345678", "1E-20"})
    void keeps_a_number_digit_by_digit(String number) {
        var json = new String(Workbooks.good(), StandardCharsets.UTF_8)
                .replaceFirst("\"lon\": [0-9.]+", "\"lon\": " + number);

        assertThat(Tables.legible(Tables.written(Workbooks.utf8(json))).json())
                .isEqualTo(Workbooks.canonical(Workbooks.utf8(json)));
    }

    @Test
    void has_a_file_for_each_sheet_of_a_workbook_and_no_formula_in_any() {
        var tables = Tables.written(Workbooks.good());

        assertThat(tables.keySet())
                .containsExactlyInAnyOrderElementsOf(Workbooks.grids().stream()
                        .map(grid -> grid.name() + ".csv")
                        .toList());
        assertThat(new String(tables.get("events.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFid,project,countries,date,");
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        ((ObjectNode) root.at("/sources/0")).put("title", "=HYPERLINK(1)");
        assertThat(new String(
                        Tables.written(Workbooks.utf8(root.toString())).get("sources.csv"), StandardCharsets.UTF_8))
                .contains(",'=HYPERLINK(1),");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void may_be_saved_by_a_spreadsheet_with_other_separators_and_line_ends(char separator) throws IOException {
        var saved = new TreeMap<String, byte[]>();
        var usual = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        for (var file : Tables.written(Workbooks.good()).entrySet()) {
            var text = new String(file.getValue(), StandardCharsets.UTF_8).substring(1);
            try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
                var out = new StringBuilder();
                new CSVPrinter(out, usual).printRecords(parser.getRecords());
                saved.put(file.getKey(), Workbooks.utf8(out.toString()));
            }
        }

        var back = Tables.legible(saved);

        assertThat(back.problems()).isEmpty();
        assertThat(back.json()).isEqualTo(Workbooks.canonical(Workbooks.good()));
    }

    @Test
    void is_the_same_bytes_whenever_it_is_read() throws IOException {
        var packed = TableFolder.packed(Tables.written(Workbooks.good()));

        assertThat(packed).isEqualTo(TableFolder.packed(Tables.written(Workbooks.good())));
        try (var archive = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-01-01T00:00:00");
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "events.csv | ,2018-08-06, | ,2018-8-6, | tables/events.csv:2:4: error: invalid date '2018-8-6'",
                "events.csv | ,pitched, | ,pitchd, | tables/events.csv:2:6: error: unknown stage 'pitchd'; did you mean 'pitched'?",
                "events.csv | ,date, | ,dat, | tables/events.csv:1:4: error: unknown column 'dat'; did you mean 'date'?",
                "events.evidence.csv | mm-2018-08-pitch, | mm-2018-08-pich, | tables/events.evidence.csv:2:1: error: unknown event id 'mm-2018-08-pich'"
            })
    void tells_a_mistake_with_its_file_row_and_column(String file, String before, String after, String told) {
        assertThat(Tables.told(Tables.with(file, before, after))).anyMatch(line -> line.startsWith(told));
    }

    @Test
    void names_the_column_of_a_mistake() {
        assertThat(Tables.told(Tables.with("events.csv", ",2018-08-06,", ",2018-8-6,")))
                .anyMatch(line -> line.contains("invalid date '2018-8-6'") && line.contains("(column 'date')"));
    }

    @Test
    void tells_a_mistake_that_is_made_again_once_with_the_cells_of_the_others() {
        assertThat(Tables.told(Tables.with("sources.csv", ",newspaper,", ",newspapr,")))
                .filteredOn(line -> line.contains("newspapr"))
                .singleElement()
                .asString()
                .matches("tables/sources\\.csv:2:7: error: unknown kind 'newspapr'.* Also in sources\\.csv:\\d:7\\.");
    }

    @Test
    void tells_all_files_that_cannot_be_read_at_once() {
        var tables = new TreeMap<>(Tables.with("events.csv", "2018-08-06", "\"2018\"-08-06"));
        tables.put("actors.csv", "id,name.en\na-company,Société\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Tables.told(tables))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("tables/events.csv:2:4: error: text after a closing quotation mark"))
                .anyMatch(line ->
                        line.startsWith("tables/actors.csv:2:") && line.contains("unsupported encoding: not UTF-8"));
    }

    @Test
    void tells_a_file_that_is_no_table_of_it() {
        var tables = new TreeMap<>(Tables.written(Workbooks.good()));
        tables.put("events.evidense.csv", tables.remove("events.evidence.csv"));

        assertThat(Tables.told(tables))
                .anyMatch(line -> line.startsWith(
                        "tables/events.evidense.csv:1:1: error: unknown sheet 'events.evidense'; did you mean"
                                + " 'events.evidence'?"));
    }
}
