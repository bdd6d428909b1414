package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.Problem.Severity;

@DisplayName("One cause is one error:")
class OneCauseTest {
    private static final Path FILE = Path.of("src/test/resources/datasets/atlas.json");

    private static List<Problem> errors(String text) {
        return new DatasetReader()
                .read("events.json", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
    }

    private static String table(String name) {
        return "\n  \"" + name + "\": [";
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "projects", "sources", "events", "disagreements", "stories"})
    void a_misspelt_table_whatever_refers_to_its_records(String name) throws IOException {
        var slip = name.substring(0, name.length() - 1);
        var text = Files.readString(FILE).replace(table(name), table(slip));

        assertThat(errors(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("unknown property '" + slip + "'; did you mean '" + name + "'?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "projects", "sources", "events", "disagreements", "stories"})
    void a_missing_table(String name) throws IOException {
        var text = Files.readString(FILE);
        int from = text.indexOf(table(name));
        int end = text.indexOf("\n  ]", from);
        boolean last = text.charAt(end + 4) != ',';
        var without = last
                ? text.substring(0, from - 1) + text.substring(end + 4)
                : text.substring(0, from) + text.substring(end + 5);

        assertThat(errors(without))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("missing property '" + name + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "projects", "sources", "events"})
    void an_empty_table(String name) throws IOException {
        var text = Files.readString(FILE);
        int from = text.indexOf(table(name)) + table(name).length();
        var emptied = text.substring(0, from) + text.substring(text.indexOf("\n  ]", from) + 3);

        assertThat(errors(emptied)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(": the table of " + name + " is empty");
            assertThat(problem.remedy())
                    .matches("Add the " + name + " to it\\. Also in [\\d,]+ other places: lines \\d+, \\d+, \\d+ …");
        });
    }

    @Test
    void a_misspelt_id_wherever_it_stands() throws IOException {
        var text = Files.readString(FILE).replace("\"actor\": \"huawei\"", "\"actor\": \"huawie\"");
        int count = text.split("\"huawie\"", -1).length - 1;

        assertThat(errors(text)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("unknown actor 'huawie'; did you mean 'huawei'?");
            assertThat(problem.remedy()).startsWith("Also in " + (count - 1) + " other places: lines ");
            assertThat(problem.mends()).hasSize(count).allSatisfy(mend -> {
                assertThat(mend.from()).isEqualTo("huawie");
                assertThat(mend.to()).isEqualTo("huawei");
            });
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"system\": \"national-id\" | \"system\": \"national-di\" | unknown system 'national-di'; did you mean 'national-id'? | Also in 2 other places: lines 91, 123.",
                "\"kind\": \"newspaper\" | \"kind\": \"newspapr\" | unknown kind 'newspapr'; did you mean 'newspaper'? | Also in line 69.",
                "\"language\": \"en\" | \"langauge\": \"en\" | unknown property 'langauge'; did you mean 'language'? | Also in 3 other places: lines 50, 59, 80."
            })
    void a_misspelt_code_or_property_in_many_records(String right, String wrong, String message, String where) {
        assertThat(Datasets.with(right, wrong).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.remedy()).isEqualTo(where);
        });
    }

    @Test
    void an_unknown_source_and_not_that_there_are_too_few() {
        assertThat(Datasets.with("{\"source\": \"weekly-2020-03\"}", "{\"source\": \"monthly-of-another-name\"}")
                        .problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::message)
                .containsExactly("unknown source 'monthly-of-another-name'");
    }

    @Test
    void a_name_with_several_neighbours_is_asked_for_by_all_of_them() {
        assertThat(Datasets.with("\"stage\": \"pitched\"", "\"stage\": \"pioted\"")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mends()).hasSize(1));
        assertThat(NearMiss.question(new NearMiss().find("abcx", List.of("abcd", "zzzz", "abce"))))
                .hasToString("; did you mean 'abcd' or 'abce'?");
    }
}
