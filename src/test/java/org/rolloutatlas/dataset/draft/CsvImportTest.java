package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.imported;
import static org.rolloutatlas.dataset.draft.Drafts.mapped;
import static org.rolloutatlas.dataset.draft.Drafts.notes;
import static org.rolloutatlas.dataset.draft.Drafts.refusal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;

@DisplayName("An imported CSV file")
class CsvImportTest {
    @Test
    void keeps_a_first_cell_that_begins_with_a_hash() {
        var csv =
                "# our own note, with a comma\ntitle_en,countries\n#EndSARS, the protest,NG\n".replace(", the", " the");
        assertThat(event(csv).at("/title/en").stringValue()).isEqualTo("#EndSARS the protest");
        assertThat(notes(csv)).isEmpty();
    }

    @Test
    void has_comments_above_its_header_and_tells_of_one_below() {
        var csv = """
                # a remark
                title_en,countries
                # title_en: neutral noun phrase, English
                # ask Ana about these
                # 1 station,KE
                """;
        assertThat(event(csv).at("/title/en").stringValue()).isEqualTo("# 1 station");
        assertThat(notes(csv)).containsExactly("comment '# ask Ana about these': not imported");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"yes, true", "TRUE, true", "1, true", "no, false", "false, false", "0, false"})
    void says_in_several_ways_whether_it_was_only_planned(String word, boolean planned) {
        var csv = "title_en,planned\nLaunch," + word + "\n";
        assertThat(event(csv).path("planned").asBoolean(false)).isEqualTo(planned);
        assertThat(notes(csv)).isEmpty();
    }

    @Test
    void is_told_of_another_word_for_planned() {
        assertThat(imported("title_en,planned\nLaunch,maybe\n").notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.message()).isEqualTo("unknown value 'maybe' in column 'planned': not imported");
                    assertThat(note.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(note.column()).isEqualTo(2);
                });
    }

    @Test
    void is_told_of_an_id_that_is_given_twice_and_of_both_rows() {
        var csv = "id,title_en\nsame,A\nother,B\nsame,C\n";
        assertThat(notes(csv))
                .containsExactly("id 'same' given twice, in line 2 and line 4: the second is 'same-2' in the draft");
        assertThat(draft(csv)
                        .at("/events")
                        .valueStream()
                        .map(event -> event.get("id").stringValue()))
                .containsExactlyInAnyOrder("same", "same-2", "other");
    }

    @Test
    void is_told_of_an_id_that_had_to_be_changed() {
        assertThat(notes("id,title_en\nKE 2018,A\n")).containsExactly("id 'KE 2018' changed to 'ke-2018'");
    }

    @Test
    void is_told_when_rows_with_one_url_differ_in_what_they_say_of_its_text() {
        var csv = """
                title_en,url,publisher,source_title
                A,https://daily.example/1,,Smart card
                B,https://daily.example/1,The Daily,Smart card
                C,https://daily.example/1,The Weekly,Other words
                """;
        assertThat(notes(csv))
                .hasSize(2)
                .anySatisfy(note -> assertThat(note).contains("publisher 'The Weekly' differs from 'The Daily'"))
                .anySatisfy(note -> assertThat(note).contains("source_title 'Other words' differs", "line 2"));
        assertThat(draft(csv).at("/sources")).singleElement().satisfies(source -> {
            assertThat(source.at("/publisher").stringValue()).isEqualTo("The Daily");
            assertThat(source.at("/title").stringValue()).isEqualTo("Smart card");
        });
    }

    @Test
    void keeps_the_title_of_a_source_that_has_no_url() {
        assertThat(draft("title_en,source_title\nA,Headline\n")
                        .at("/sources/0/title")
                        .stringValue())
                .isEqualTo("Headline");
    }

    @Test
    void is_told_of_a_header_given_twice_and_of_two_for_one_thing() {
        assertThat(notes("title_en,title_en,name,countries\nA,B,C,KE\nD,,,KE\n"))
                .containsExactly(
                        "column 'title_en' given twice: 1 row, not imported",
                        "column 'name' beside 'title_en', which is read as title_en: 1 row, not imported");
    }

    @Test
    void is_told_of_cells_beyond_its_headers_and_of_cells_without_one() {
        assertThat(notes("title_en,,countries\nA card, smart,x,KE,more\n"))
                .containsExactly(
                        "column 2 without a name: 1 row, not imported",
                        "row of 5 cells under 3 headers: 'KE' is not imported",
                        "row of 5 cells under 3 headers: 'more' is not imported");
    }

    @Test
    void with_a_stray_quotation_mark_is_told_of_its_row_and_cell() {
        var problem = refusal("id,title_en\nke-1,\"Two\nlines\"\nke-1x,\"Title\" by x,KE\nke-2,\"Good\"\n");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(2);
        assertThat(problem.message()).isEqualTo("text after a closing quotation mark in cell 2: 'by x,KE'");
    }

    @Test
    void with_an_open_quotation_mark_is_told_where_it_opens() {
        var problem = refusal("id,title_en\nke-1,Good\n\nke-2,\"Title\nke-3,Good\n");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.message()).startsWith("unclosed quotation mark in cell 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Title\" by x,y\n", "title_en,date\n\"", "title_en,date\n\"A\"b\"", "\"", ",\n,,\n", ""})
    void with_nothing_but_mistakes_is_a_problem(String csv) {
        assertThat(refusal(csv).message()).isNotBlank();
    }

    @Test
    void with_a_stray_quotation_mark_in_its_header_is_told_of_that() {
        assertThat(refusal("id,\"Title\" en,date\nke-1,A,2018\n").message())
                .isEqualTo("text after a closing quotation mark in cell 2: 'en,date'");
    }

    @Test
    void of_one_known_column_is_refused_with_the_others_and_what_they_may_be() {
        var problem = refusal("id,recclass,mass (g)\n1,L5,21\n2,H6,720\n");
        assertThat(problem.message()).isEqualTo("too few known columns: only id; not known: recclass, mass (g)");
        assertThat(problem.remedy()).contains("--map recclass=title_en").contains("title_zh, title_fr, claim_en");
    }

    @Test
    void is_mapped_as_its_editor_asks() {
        var names = Map.of("RecClass", CsvColumns.TITLE_EN);
        var result = mapped("id,recclass,title\nabc,L5,Other\n", names);
        assertThat(draft(result).at("/events/0/title/en").stringValue()).isEqualTo("L5");
        assertThat(notes(result))
                .containsExactly("column 'title' beside 'recclass', which is read as title_en: 1 row, not imported");
        assertThat(refusal(mapped("id,title\nabc,L5\n", names)).message())
                .isEqualTo("missing column 'recclass', which --map names; the file has: id, title");
    }

    @Test
    void may_call_its_columns_by_usual_names() {
        var event = event("""
                Name,Country,Link,Latitude,Longitude,Year
                Launch,South Africa,https://daily.example/1,-25.7,28.2,2018
                """);
        assertThat(event.at("/title/en").stringValue()).isEqualTo("Launch");
        assertThat(event.at("/countries").valueStream().map(JsonNode::stringValue))
                .containsExactly("South Africa");
        assertThat(event.at("/place/lat").decimalValue()).isEqualByComparingTo("-25.7");
        assertThat(event.at("/date").stringValue()).isEqualTo("2018");
        assertThat(event.at("/evidence")).hasSize(1);
    }

    @Test
    void of_many_rows_has_few_messages() {
        var rows = IntStream.range(0, 500)
                .mapToObj(i -> "Title " + i + "," + i + "," + (i < 400 ? "soon" : "in " + i))
                .collect(Collectors.joining("\n"));
        assertThat(notes("title_en,mass,date\n" + rows + "\n"))
                .hasSize(1 + 10 + 1)
                .startsWith("unknown column 'mass': 500 rows, not imported")
                .anySatisfy(note ->
                        assertThat(note).startsWith("invalid date 'soon'").endsWith("(400 times, here first)"))
                .last()
                .asString()
                .startsWith("invalid date 'in 409'")
                .endsWith("(and 90 more of this kind)");
    }

    @Test
    void names_no_column_of_a_language_that_the_atlas_has_not() {
        var file = "id,recclass\na,L5\n".getBytes(StandardCharsets.UTF_8);
        var french = DraftImport.read("in", file, Map.of(), List.of("fr"), LocalDate.of(2026, 11, 20));
        assertThat(refusal(french).remedy()).contains("title_fr").doesNotContain("title_zh", "title_en,");
        var unknown = DraftImport.read("in", file, LocalDate.of(2026, 11, 20));
        assertThat(refusal(unknown).remedy()).contains("title_fr", "title_zh", "title_en,");
    }
}
