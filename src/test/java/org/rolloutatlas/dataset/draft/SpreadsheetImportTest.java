package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.imported;
import static org.rolloutatlas.dataset.draft.Drafts.notes;
import static org.rolloutatlas.dataset.draft.Drafts.read;
import static org.rolloutatlas.dataset.draft.Drafts.refusal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a spreadsheet writes")
class SpreadsheetImportTest {
    private static final String ROWS = "title_en,publisher\nCaf\u00E9 card,El Pa\u00EDs\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void is_read_with_a_byte_order_mark(String charset) {
        var result = read(("\uFEFF" + ROWS).getBytes(Charset.forName(charset)));
        assertThat(draft(result).at("/events/0/title/en").stringValue()).isEqualTo("Café card");
        assertThat(notes(result)).isEmpty();
    }

    @Test
    void in_windows_1252_is_read_and_told() {
        var result = read(ROWS.getBytes(Charset.forName("windows-1252")));
        assertThat(draft(result).at("/sources/0/publisher").stringValue()).isEqualTo("El País");
        assertThat(imported(result).notes()).singleElement().satisfies(note -> {
            assertThat(note.message()).endsWith("read as Windows-1252, in which this is 'Café'");
            assertThat(note.line()).isEqualTo(2);
            assertThat(note.column()).isEqualTo(4);
        });
    }

    @Test
    void in_a_chinese_encoding_or_with_a_flaw_in_its_utf_8_is_refused_at_its_place() {
        var chinese = "title_en,title_zh\nCard,智能卡项目\n".getBytes(Charset.forName("GB18030"));
        assertThat(refusal(read(chinese)).message()).isEqualTo("invalid UTF-8, and not Windows-1252");
        var flawed = "title_en,title_zh\nCard,智能卡项目\n".getBytes(StandardCharsets.UTF_8);
        flawed[flawed.length - 2] = 'x';
        assertThat(refusal(read(flawed))).satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(10);
        });
    }

    @Test
    void in_utf_16_without_a_mark_and_in_a_workbook_is_named() {
        assertThat(refusal(read(ROWS.getBytes(StandardCharsets.UTF_16LE))).message())
                .contains("UTF-16 without");
        assertThat(refusal("PK\u0003\u0004…").message()).contains(".xlsx");
        assertThat(refusal("<html><table>").message()).contains("HTML");
    }

    @ParameterizedTest(name = "separated by {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ','
            ;
            '\t'
            """)
    void may_stand_between_other_signs_than_commas(String separator) {
        var event = event(String.join(separator, "title_en", "countries", "date") + "\n"
                + String.join(separator, "Launch", "KE UG", "2018") + "\n");
        assertThat(event.at("/title/en").stringValue()).isEqualTo("Launch");
        assertThat(event.at("/countries")).hasSize(2);
        assertThat(event.at("/date").stringValue()).isEqualTo("2018");
    }

    @Test
    void may_have_commas_in_its_degrees() {
        var event = event("title_en;lat;lon\nLaunch;-1,29;\"36,82\"\n");
        assertThat(event.at("/place/lat").decimalValue()).isEqualByComparingTo("-1.29");
        assertThat(event.at("/place/lon").decimalValue()).isEqualByComparingTo("36.82");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\n"})
    void may_begin_with_the_line_that_says_what_the_sign_is(String first) {
        var csv = first + "title_en;countries\r\nOne, two;KE\r\n";
        assertThat(event(csv).at("/title/en").stringValue()).isEqualTo("One, two");
        assertThat(notes(csv)).isEmpty();
    }

    @Test
    void may_have_a_title_merged_cells_and_blank_rows_which_are_no_events() {
        var csv = """
                Projects of the region 2018,,,

                Event,,Source,
                title_en,countries,publisher,url
                ,,,
                Launch,KE,The Daily,https://daily.example/1

                ,,,
                Pilot,UG,,
                """;
        assertThat(imported(csv).events()).isEqualTo(2);
        assertThat(notes(csv))
                .containsExactly(
                        "row above the row of headers: 'Projects of the region 2018' is not imported",
                        "row above the row of headers: 'Event Source' is not imported");
        assertThat(imported(csv.replace("KE", "KE,x,y").replace("Daily,h", "Daily h"))
                        .notes())
                .anySatisfy(note -> assertThat(note.line()).isEqualTo(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"semicolons", "quotation marks", "rows as a whole in quotation marks", "UTF-16", "tabs"})
    void of_our_template_comes_back(String way) {
        var rows = (CsvColumns.template() + "ke-one,\"A card, smart\",智能卡,,,,,KE\n").lines();
        var saved = switch (way) {
            case "semicolons" -> again(rows, ";", false);
            case "quotation marks" -> again(rows, ",", true);
            case "rows as a whole in quotation marks" ->
                rows.map(row -> "\"" + row.replace("\"", "\"\"") + "\"").collect(Collectors.joining("\r\n"));
            case "tabs" -> again(rows, "\t", false);
            default -> "\uFEFF" + rows.collect(Collectors.joining("\n"));
        };
        var result = read(saved.getBytes(way.equals("UTF-16") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
        assertThat(notes(result)).isEmpty();
        assertThat(draft(result).at("/events")).singleElement().satisfies(event -> {
            assertThat(event.at("/id").stringValue()).isEqualTo("ke-one");
            assertThat(event.at("/title/en").stringValue()).isEqualTo("A card, smart");
            assertThat(event.at("/countries/0").stringValue()).isEqualTo("KE");
        });
    }

    /** Opened as CSV and saved with other signs, the comments taken apart at their commas as a spreadsheet does. */
    private static String again(Stream<String> rows, String separator, boolean quoted) {
        return rows.map(row -> Stream.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                        .map(cell -> quoted || cell.contains(separator) ? "\"" + cell + "\"" : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
    }
}
