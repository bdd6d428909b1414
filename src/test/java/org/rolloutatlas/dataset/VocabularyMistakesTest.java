package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A mistake in what a dataset declares")
class VocabularyMistakesTest {
    private static final Path FILE = Path.of("src/test/resources/datasets/own-world.json");

    private static Reading read(String json) {
        return new DatasetReader().read("own.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String own() throws IOException {
        return Files.readString(FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "true", "\"x\"", "[]", "{}", "[1]", "{\"en\":1}", "[null]", "[[]]", "[{}]"})
    void is_a_problem_wherever_it_stands_and_never_an_exception(String value) throws IOException {
        var wrong = JsonMapper.shared().readTree(value);
        for (var table : new String[] {"atlas", "vocabularies"}) {
            var file = (ObjectNode) JsonMapper.shared().readTree(own());
            file.set(table, wrong);
            assertThat(read(file.toString())).isNotNull();
            replaceEach(table, wrong);
        }
    }

    /** Every value within the table, one at a time. */
    private static void replaceEach(String table, JsonNode wrong) throws IOException {
        for (int i = 0; ; i++) {
            var file = JsonMapper.shared().readTree(own());
            if (!replace(file.get(table), wrong, new int[] {i})) {
                return;
            }
            assertThat(read(file.toString())).isNotNull();
        }
    }

    /** Replaces the value with that number, counted in the order of the file; false if there are fewer. */
    private static boolean replace(JsonNode within, JsonNode wrong, int[] left) {
        if (within instanceof ObjectNode object) {
            for (var name : object.propertyNames()) {
                if (left[0]-- == 0) {
                    object.set(name, wrong);
                    return true;
                }
                if (replace(object.get(name), wrong, left)) {
                    return true;
                }
            }
        } else if (within instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (left[0]-- == 0) {
                    list.set(i, wrong);
                    return true;
                }
                if (replace(list.get(i), wrong, left)) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"group\": \"apps\" | \"group\": \"aps\" | unknown group 'aps'",
                "\"id\": \"doubter\" | \"id\": \"developer\" | duplicate id 'developer': /vocabularies/roles/0 has it as well",
                "\"id\": \"in-operation\" | \"id\": \"in-operatoin\" | unknown id 'in-operatoin'; did you mean 'in-operation'? Allowed: context, proposed, signed, building, in-operation, halted",
                "\"id\": \"in-operation\" | \"id\": \"proposed\" | duplicate id 'proposed': /vocabularies/classes/0 has it as well",
                "{\"en\": \"Mooted\"} | {\"de\": \"Erwogen\"} | missing translation: no 'en' text in label",
                "\"en\": \"Mooted\" | \"en\": \"Mooted by somebody somewhere\" | invalid label (en): 28 characters, 18 at most",
                "\"class\": \"halted\" | \"class\": \"haltd\" | unknown class 'haltd'; did you mean 'halted'? Allowed: context, proposed, signed, building, in-operation, halted",
                "\"languages\": [\"en\"] | \"languages\": [\"en\", \"tlhh-\"] | unknown language 'tlhh-'",
                "\"languages\": [\"en\"] | \"languages\": [\"en\", \"en\"] | duplicate entry in the list of languages"
            })
    void is_told_with_what_is_wrong(String right, String wrong, String told) throws IOException {
        var text = own();
        assertThat(text).contains(right);

        var rejected = (Reading.Rejected) read(text.replace(right, wrong));

        assertThat(rejected.problems())
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo(told));
    }

    @Test
    void of_groups_alone_is_told() throws IOException {
        var file = (ObjectNode) JsonMapper.shared().readTree(own());
        ((ObjectNode) file.get("vocabularies")).remove("systems");

        var rejected = (Reading.Rejected) read(file.toString());

        assertThat(rejected.problems())
                .anySatisfy(problem -> assertThat(problem.message()).startsWith("groups without systems"));
    }

    @Test
    void of_no_language_is_asked_of_a_quotation_in_the_first_one() throws IOException {
        var chinese = own().replace("\"en\"", "\"zh-Hans\"");

        assertThat(read(chinese)).isInstanceOf(Reading.Accepted.class);
    }
}
