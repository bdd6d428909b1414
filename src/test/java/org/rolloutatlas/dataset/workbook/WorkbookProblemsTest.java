package org.rolloutatlas.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;

@DisplayName("A mistake in a workbook")
class WorkbookProblemsTest {
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "events | 2 | date | 2018-8-6 | atlas.xlsx:events!D2: error: invalid date '2018-8-6'",
                "events | 2 | stage | pitchd | atlas.xlsx:events!F2: error: unknown stage 'pitchd'; did you mean 'pitched'?",
                "events | 3 | project | nobody | atlas.xlsx:events!B3: error: unknown project 'nobody'",
                "events | 2 | place.lon | east | atlas.xlsx:events!J2: error: ",
                "events | 2 | countries | MM; Laos | atlas.xlsx:events!C2: error: ",
                "events.evidence | 3 | source | daily | atlas.xlsx:events.evidence!C3: error: unknown source 'daily'",
                "events.history | 2 | on | yesterday | atlas.xlsx:events.history!C2: error: ",
                "disagreements.positions | 2 | sources | weekly | atlas.xlsx:disagreements.positions!G2: error: unknown source 'weekly'",
                "stories.chapters | 2 | focus | nothing | atlas.xlsx:stories.chapters!I2: error: unknown event 'nothing'",
                "dataset | 5 | value | someday | atlas.xlsx:dataset!C5: error: "
            })
    void is_told_with_its_sheet_row_and_column(String sheet, int row, String column, String text, String told) {
        assertThat(Workbooks.told(Workbooks.with(sheet, row, column, text))).anyMatch(line -> line.startsWith(told));
    }

    @Test
    void names_the_cell_of_the_other_record_of_the_same_id() {
        var twice = Workbooks.with(
                "actors",
                lines -> Workbooks.put(
                        lines,
                        3,
                        Workbooks.column(lines, "id"),
                        String.valueOf(lines.get(1).cells().values().stream()
                                .filter(Cell.Text.class::isInstance)
                                .map(CellText::shown)
                                .findFirst()
                                .orElseThrow())));
        assertThat(Workbooks.told(twice))
                .anyMatch(line -> line.matches(".*duplicate id '.*': actors![A-Z]+2 has it as well.*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"place.lon | 96,0785", "place.lat | 19,745", "planned | non"})
    void is_none_where_a_number_has_a_comma_or_a_flag_is_a_word_of_another_language(String column, String text) {
        assertThat(Workbooks.told(Workbooks.with("events", 2, column, text)))
                .noneMatch(line -> line.contains(": error: "));
    }

    @Test
    void is_told_in_its_row_whatever_the_order_of_the_rows() {
        var turned = Workbooks.with("events", lines -> {
            var rows = lines.subList(1, lines.size());
            var numbers = rows.stream().map(Grid.Line::row).toList();
            var reversed = rows.reversed().stream().map(Grid.Line::cells).toList();
            for (int i = 0; i < rows.size(); i++) {
                rows.set(i, new Grid.Line(numbers.get(i), reversed.get(i)));
            }
            Workbooks.put(lines, 2, Workbooks.column(lines, "date"), "2018-8-6");
        });

        assertThat(Workbooks.told(turned))
                .singleElement()
                .asString()
                .startsWith("atlas.xlsx:events!D2: error: invalid date '2018-8-6'");
    }

    @Test
    void that_is_made_again_is_told_once_with_the_cells_of_the_others() {
        assertThat(Workbooks.told(Workbooks.with("sources", lines -> {
                    int kind = Workbooks.column(lines, "kind");
                    lines.stream()
                            .skip(1)
                            .map(Grid.Line::row)
                            .toList()
                            .forEach(row -> Workbooks.put(lines, row, kind, "newspapr"));
                })))
                .filteredOn(line -> line.contains("newspapr"))
                .singleElement()
                .asString()
                .matches(
                        "atlas\\.xlsx:sources!G2: error: .* Also in \\d other places: sources!G3, sources!G4(, sources!G5)?[ .].*");
    }

    @Test
    void of_something_missing_is_told_where_it_should_be() {
        assertThat(Workbooks.told(Workbooks.with("events", 3, "title.zh-Hans", "")))
                .singleElement()
                .asString()
                .startsWith("atlas.xlsx:events!");
    }

    @Test
    void of_a_name_comes_with_the_nearest_that_is_known() {
        assertThat(Workbooks.told(Workbooks.with("events", 1, "date", "dat")))
                .contains("atlas.xlsx:events!D1: error: unknown column 'dat'; did you mean 'date'?: it is not read → "
                        + "Rename it, or take it out; known: "
                        + String.join(", ", headers("events")) + ".");
        var grids = Workbooks.grids();
        grids.replaceAll(
                grid -> grid.name().equals("events.evidence") ? new Grid("events.evidense", grid.lines()) : grid);
        assertThat(Workbooks.told(Workbooks.bytes(grids)))
                .anyMatch(line -> line.startsWith(
                        "atlas.xlsx:events.evidense!A1: error: unknown sheet 'events.evidense'; did you mean"
                                + " 'events.evidence'?: it is not read"));
        assertThat(Workbooks.told(Workbooks.with("dataset", 3, "name", "dataset.titel.zh-Hans")))
                .anyMatch(line -> line.contains("!A3: error: unknown name 'dataset.titel.zh-Hans'; did you mean"
                        + " 'dataset.title.zh-Hans'?"));
    }

    private static List<String> headers(String sheet) {
        return Workbooks.grids().stream()
                .filter(grid -> grid.name().equals(sheet))
                .flatMap(grid -> grid.lines().getFirst().cells().values().stream())
                .map(CellText::shown)
                .toList();
    }

    @Test
    void is_a_row_that_belongs_to_nothing() {
        assertThat(Workbooks.told(Workbooks.with("events.evidence", 2, "event id", "mm-2018-08-pich")))
                .contains("atlas.xlsx:events.evidence!A2: error: unknown event id 'mm-2018-08-pich'; did you mean"
                        + " 'mm-2018-08-pitch'?: the row is not read → Write the id of a row of the sheet events.");
        assertThat(Workbooks.told(Workbooks.with("events.evidence", 2, "event id", "")))
                .anyMatch(line -> line.startsWith("atlas.xlsx:events.evidence!A2: error: missing event id"));
    }

    @Test
    void is_a_column_without_a_name_or_with_that_of_another() {
        assertThat(Workbooks.told(Workbooks.with("projects", lines -> Workbooks.put(lines, 2, 9, "note"))))
                .anyMatch(line -> line.startsWith("atlas.xlsx:projects!I1: error: missing name of a column"));
        assertThat(Workbooks.told(Workbooks.with("projects", lines -> {
                    Workbooks.put(lines, 1, 9, "system");
                    Workbooks.put(lines, 2, 9, "other");
                })))
                .anyMatch(line -> line.contains("!I1: error: second column 'system'"));
    }

    @Test
    void is_an_order_that_is_no_number_and_a_value_that_is_given_twice() {
        assertThat(Workbooks.told(Workbooks.with("events.parties", 2, "order", "first")))
                .anyMatch(line -> line.contains("events.parties!B2: error: invalid order 'first'"));
        assertThat(Workbooks.told(Workbooks.with("dataset", 4, "name", "dataset.title.en")))
                .anyMatch(line -> line.contains("dataset!C4: error: second value of 'dataset.title.en'"));
    }

    @Test
    void is_a_formula() {
        var told = Workbooks.told(Workbooks.sheet("projects", sheet -> {
            sheet.value(0, 0, "id");
            sheet.formula(1, 0, "1+1");
        }));

        assertThat(told).anyMatch(line -> line.contains("projects!A2: error: unsupported formula '=1+1'"));
    }

    @Test
    void is_none_where_a_spreadsheet_writes_true_as_a_formula() {
        var legible = Workbooks.legible(Workbooks.sheet("events", sheet -> {
            sheet.value(0, 0, "planned");
            sheet.formula(1, 0, "TRUE()");
        }));

        assertThat(legible.problems()).isEmpty();
        assertThat(legible.json()).contains("\"planned\": true");
    }

    @Test
    void is_a_date_of_which_the_spreadsheet_has_forgotten_how_exact_it_was() {
        var told = Workbooks.told(Workbooks.sheet("events", sheet -> {
            sheet.value(0, 0, "date");
            sheet.value(1, 0, LocalDate.of(2018, 8, 1));
            sheet.style(1, 0).format("mmm yyyy").set();
        }));

        assertThat(told)
                .anyMatch(line -> line.contains("events!A2: error: date that the spreadsheet has converted")
                        && line.endsWith("then write the date again, as exact as it is known."));
    }

    @Test
    void is_none_when_a_year_is_a_number_for_the_spreadsheet() {
        var legible = Workbooks.legible(Workbooks.sheet("events", sheet -> {
            sheet.value(0, 0, "date");
            sheet.value(1, 0, 2018);
            sheet.value(0, 1, "planned");
            sheet.value(1, 1, "True");
            sheet.value(0, 2, "people.count");
            sheet.value(1, 2, "50000000");
        }));

        assertThat(legible.problems()).isEmpty();
        assertThat(legible.json()).contains("\"date\": \"2018\"", "\"planned\": true", "\"count\": 50000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "dd/mm/yy", "[$-409]mmmm d", "h:mm", "[h]:mm:ss"})
    void may_be_a_date_in_any_format(String format) {
        assertThat(XlsxReader.isDate(format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "@", "0.00", "#,##0 \"days\"", "[Red]0", "0.00E+00", "_-* #,##0"})
    void is_none_in_a_format_of_numbers(String format) {
        assertThat(XlsxReader.isDate(format)).isFalse();
    }

    @Test
    void is_not_a_sheet_that_is_missing_or_empty() {
        var grids = Workbooks.grids();
        grids.removeIf(grid -> grid.name().startsWith("stories") || grid.name().startsWith("disagreements"));
        grids.add(new Grid("Sheet1", List.of()));

        assertThat(new WorkbookReader(new DatasetReader()).read("atlas.xlsx", Workbooks.bytes(grids)))
                .isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void is_a_workbook_of_something_else() {
        assertThat(refusal(Workbooks.sheet("Budget", sheet -> sheet.value(0, 0, "sum"))))
                .isEqualTo("unsupported workbook: none of its sheets is a table of a dataset");
    }

    @Test
    void is_a_file_that_is_damaged_or_no_workbook() throws IOException {
        var whole = Workbooks.written(Workbooks.good());
        for (int length : new int[] {4, 100, whole.length / 2, whole.length - 30}) {
            assertThat(refusal(Arrays.copyOf(whole, length))).startsWith("unreadable workbook");
        }
        assertThat(refusal(archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .startsWith("unreadable workbook");
        assertThat(refusal(archive("[Content_Types].xml", "<Types><Override"))).startsWith("unreadable workbook");
    }

    @Test
    void is_never_an_exception_however_the_bytes_are_changed() {
        var whole = Workbooks.written(Workbooks.good());
        for (int at = 4; at < whole.length; at += 97) {
            var changed = whole.clone();
            changed[at] ^= 0x55;
            assertThat(DatasetWorkbook.read("atlas.xlsx", changed)).isNotNull();
        }
    }

    @Test
    void is_a_file_with_a_password() {
        var bytes = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);

        assertThat(DatasetWorkbook.isOne(bytes)).isTrue();
        assertThat(refusal(bytes)).startsWith("unsupported workbook: protected by a password");
    }

    @Test
    void is_a_file_that_is_small_only_as_long_as_it_is_packed() throws IOException {
        var bomb = archive("xl/sharedStrings.xml", "0".repeat(20_000_000));

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(Archive.isSmallEnough(bomb, 19_000_000)).isFalse();
        assertThat(Archive.isSmallEnough(bomb, 20_000_000)).isTrue();
    }

    private static byte[] archive(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String refusal(byte[] bytes) {
        var read = DatasetWorkbook.read("atlas.xlsx", bytes);
        assertThat(read).isInstanceOf(WorkbookContent.Illegible.class);
        return ((WorkbookContent.Illegible) read).problems().getFirst().message();
    }
}
