package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetFormat.Formatting;
import org.rolloutatlas.dataset.draft.DraftImport;

@DisplayName("A number of too many digits")
class DigitsTest {
    private static final String MIN = "\"min\": 23000000";
    private static final String COUNT = "\"count\": 50000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "1e2147483648",
                "1e-2147483648",
                "-1e999999",
                "1e101",
                "1e-101",
                "0e2147483647",
                "0e-2147483647",
                "1E99999999999999999999"
            })
    void is_a_problem_with_its_line_wherever_it_stands(String number) {
        var place = "\"lon\": 96.1";
        for (var property : new String[] {MIN, COUNT, place}) {
            var name = property.substring(0, property.indexOf(' ') + 1);
            var text = Datasets.good().replace(property, name + number);

            var problems = Datasets.read(text).problems();

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.message()).startsWith("unsupported number " + number + ": more than 100 digits");
                assertThat(problem.line()).isEqualTo(lineOf(name + number, text));
                assertThat(problem.pointer()).endsWith(name.substring(1, name.indexOf('"', 1)));
            });
            assertThat(DatasetFormat.format("events.json", text.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Formatting.Refused(problems));
        }
    }

    @Test
    void is_told_with_its_first_digits_only() {
        var problems = Datasets.with(MIN, "\"min\": " + "9".repeat(900)).problems();

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasSizeLessThan(100).contains("999…"));
    }

    @Test
    void is_not_a_large_sum_which_the_schema_judges() {
        assertThat(Datasets.with("27000000.5", "1e16").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("invalid max"));
        assertThat(Datasets.with(MIN, "\"min\": 2.3e7")).isInstanceOf(Reading.Accepted.class);
        assertThat(Datasets.with(COUNT, "\"count\": 5e7")).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void is_named_as_it_is_written_where_the_order_of_two_is_wrong() {
        assertThat(Datasets.with(MIN, "\"min\": 1e14").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("invalid amount: min 1E+14 is more than max 27000000.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title_en,lon,lat\nX,1e2147483647,1\n",
                "title_en,lon,lat\nX,1e-2147483647,1\n",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {},"
                        + " \"geometry\": {\"type\": \"Point\", \"coordinates\": [1e999999, 1]}}]}"
            })
    void is_left_out_of_a_draft_and_told(String file) {
        var result = DraftImport.read("in", file.getBytes(StandardCharsets.UTF_8), LocalDate.parse("2026-11-20"));

        assertThat(result).isInstanceOfSatisfying(DraftImport.Imported.class, draft -> {
            assertThat(draft.notes())
                    .anySatisfy(note -> assertThat(note.message()).startsWith("invalid number"));
            assertThat(draft.json()).doesNotContain("\"lon\"");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1e99, true",
        "1e100, false",
        "1e-100, true",
        "1e-101, false",
        "0, true",
        "123.456, true",
        "-1e100, false"
    })
    void has_more_than_a_hundred_on_one_side_of_the_point(String number, boolean few) {
        assertThat(Digits.areFew(new BigDecimal(number))).isEqualTo(few);
    }

    private static int lineOf(String found, String text) {
        return 1
                + (int) text.substring(0, text.indexOf(found))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
