package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.Golden.assertGolden;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDatasetTest {
    @ParameterizedTest(name = "{0}, line {1}, column {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            misspelt              |  90 | 16 | /events/0/stage                    | unknown stage 'pitchd'; did you mean 'pitched'? Allowed: context,
            misspelt              | 102 | 52 | /events/0/parties/0/certanty       | unknown property 'certanty'; did you mean 'certainty'? Allowed: actor,
            misspelt              | 103 | 19 | /events/0/parties/1/actor          | unknown actor 'a-minstry'; did you mean 'a-ministry'?
            misspelt              | 124 |  7 | /events/1/titel                    | unknown property 'titel'; did you mean 'title'?
            misspelt              | 162 | 20 | /stories/0/chapters/0/focus        | unknown event 'mm-2018-08-pitches'; did you mean 'mm-2018-08-pitch'?
            dates                 |  89 | 24 | /events/0/date                     | invalid day '30': 2018-02 has days 01 to 28
            dates                 | 121 | 15 | /events/1/date                     | invalid date '2027-03': dated after the dataset's own version 2026-11-20
            dates                 |  79 | 23 | /sources/4/published               | invalid date '12 March 2020'
            dates                 | 130 | 16 | /events/1/history/0/on             | invalid day '2026-11-31'
            syntax-comma          |  91 |  7 | /events/0                          | invalid JSON: missing comma
            syntax-trailing-comma |  43 |  5 | /sources/0                         | invalid JSON: a key was expected, found }
            duplicate-keys        |  16 |  7 | /actors/0/kind                     | duplicate key 'kind'
            duplicate-keys        |  32 |  7 | /projects/0/system                 | duplicate key 'system'
            latin-1               |   4 | 40 | ''                                 | invalid UTF-8: byte 0xE9
            after-the-end         | 168 |  1 | ''                                 | unexpected text after the end
            shape                 |   5 | 16 | /dataset/version                   | invalid version: must be a text in quotes, was a number
            shape                 |  34 |  5 | /sources/0                         | missing property 'publisher' of source
            shape                 |  90 | 16 | /events/0/place                    | missing lat: a point needs both
            shape                 | 102 | 27 | /events/0/people/count             | invalid count 0: must be 1 or more
            shape                 | 125 | 19 | /events/1/evidence                 | missing evidence: an event needs one or more sources
            references            |  65 | 14 | /sources/3/url                     | duplicate link: source 'daily-2018-08-07' has it as well
            references            |  69 | 23 | /sources/3/derivedFrom/0           | invalid derivation:
            references            | 117 | 13 | /events/1/id                       | duplicate id 'mm-2018-08-pitch'
            references            | 127 | 61 | /events/1/evidence/1/source        | duplicate source 'weekly-2020-03'
            codes                 |  16 | 18 | /actors/0/country                  | unknown country 'UK'; did you mean 'GB'?
            codes                 | 127 | 66 | /events/1/amount/currency          | unknown currency 'RMB'; did you mean 'CNY'?
            codes                 | 110 | 29 | /events/0/evidence/1/quote/lang    | unknown language 'zh-Hanz'; did you mean 'zh-Hans' or 'zh-Hant'?
            places                |  92 | 16 | /events/0/place                    | invalid point 69.1, 19.75: 2,290 km from MM, 15 km at most
            places                |  97 | 18 | /events/0/place/basis              | invalid basis 'stated'
            places                | 127 | 17 | /events/1/amount                   | invalid amount: min 33000000 is more than max 27000000.5
            evidence              | 107 | 72 | /events/0/evidence/0/quote/text    | invalid quote: 26 words, 25 at most
            evidence              | 110 | 48 | /events/0/evidence/1/quote/text    | invalid quote: 64 characters, 60 at most
            evidence              | 133 | 17 | /events/1/review                   | invalid status 'verified': 1 independent source
            untranslated          | 110 | 20 | /events/0/evidence/1/quote         | missing translation: the quote is in 'zh-Hans'
            untranslated          | 155 | 20 | /stories/0/chapters/0/title        | missing translation: no 'en' text in title
            characters            | 100 | 28 | /events/0/claim/en                 | invalid character U+202E (override of the writing direction) at position 5
            links                 |  38 | 14 | /sources/0/url                     | invalid link 'ftp://daily.example/x'
            """)
    void says_where_a_mistake_is_and_what_it_is(String name, int line, int column, String pointer, String message) {
        var problems = Datasets.READER.read(name, Datasets.bytes(name)).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.line() == line && problem.column() == column)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
                    assertThat(problem.message()).startsWith(message.strip());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after-the-end",
                "brackets",
                "byte-order-mark",
                "chapters",
                "characters",
                "codes",
                "dates",
                "duplicate-keys",
                "evidence",
                "judgement",
                "latin-1",
                "links",
                "misspelt",
                "places",
                "positions",
                "references",
                "retracted",
                "roles",
                "shape",
                "syntax-comma",
                "syntax-trailing-comma",
                "untranslated",
                "warnings"
            })
    void tells_all_problems_at_once_in_file_order_and_nothing_twice(String name) {
        var problems =
                Datasets.READER.read(name + ".json", Datasets.bytes(name)).problems();
        assertGolden(
                "dataset/" + name + ".txt",
                problems.stream()
                        .map(problem -> ProblemWriter.line(problem) + " [" + problem.pointer() + "]\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void an_empty_file_is_a_problem_not_an_exception() {
        assertThat(Datasets.read("").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the file is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "{}", "{\"events\": [null, 3, []]}", "{\"dataset\": {\"version\": []}}"})
    void any_json_is_rejected_with_problems_not_with_an_exception(String json) {
        assertThat(Datasets.read(json)).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void a_file_nested_too_deeply_is_a_problem() {
        assertThat(Datasets.read("[".repeat(2000)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested too deeply"));
    }

    @Test
    void columns_count_characters_not_bytes() {
        var line = "      \"name\": {\"zh-Hans\": \"某公司😀\", \"en\": 3},";
        var reading = Datasets.with("      \"name\": {\"en\": \"A Company\", \"zh-Hans\": \"某公司\"},", line);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(13);
            assertThat(problem.column()).isEqualTo(line.indexOf('3') + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\\uFFFE", "\\uffff"})
    void a_character_that_no_xml_may_hold_is_a_problem(String character) {
        assertThat(Datasets.with("The Daily reported", "The " + character + "Daily reported")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/events/0/claim/en");
                    assertThat(problem.message()).startsWith("invalid character U+FFF");
                });
    }

    @Test
    void utf_16_is_not_taken_for_json_although_a_parser_would() {
        var reading = Datasets.READER.read("events.json", Datasets.good().getBytes(StandardCharsets.UTF_16LE));
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("unsupported encoding"));
    }

    @Test
    void the_query_of_a_chapter_is_checked_by_the_selection() {
        assertThat(Datasets.with("\"country=MM&to=2020\"", "\"cuntry=MM\"").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("invalid selection: unknown facet 'cuntry=MM'");
                    assertThat(problem.pointer()).isEqualTo("/stories/0/chapters/0/selection");
                });
    }

    @Test
    void a_plan_may_be_dated_after_the_dataset() {
        var reading = Datasets.with("\"date\": \"2020-03~\",", "\"date\": \"2028\", \"planned\": true,");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void a_cycle_of_derivation_is_told_once() {
        var reading = Datasets.with(
                "\"kind\": \"newspaper\",\n      \"read\": \"full\"",
                "\"kind\": \"newspaper\",\n      \"derivedFrom\": [\"rewrite-2018-08-08\"]");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.message().startsWith("invalid derivation"))
                .hasSize(1);
    }

    @Test
    void a_quotation_in_the_first_language_may_be_translated_into_another_alone() {
        var quote = "\"text\": \"The company met the ministry.\"}";
        var reading = Datasets.with(quote, quote + ", \"translation\": {\"zh-Hans\": \"该公司会见了该部。\"}");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"zh-Hant": "公司會見了某部。"} | missing translation: no 'en' text of a quote in 'zh-Hans'
            {}                             | missing translation: no text in any language
            """)
    void a_quotation_in_another_language_is_translated_into_the_first(String translation, String message) {
        var reading = Datasets.with("{\"en\": \"The company met the ministry.\"}", translation);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.pointer().equals("/events/0/evidence/1/translation"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(message));
    }
}
