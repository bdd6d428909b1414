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
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;
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
                "\"id\": \"proposed\" | \"id\": \"proposed\", \"colour\": \"oceam\" | unknown colour 'oceam'; did you mean 'ocean'? Allowed: amber, rust, wine, violet, slate, indigo, ocean, magenta",
                "\"id\": \"proposed\" | \"id\": \"proposed\", \"shape\": \"diamond\" | unknown shape 'diamond'; allowed: circle, square, triangle, star, cross, wedge, hourglass",
                "\"id\": \"proposed\" | \"id\": \"proposed\", \"colour\": \"slate\" | colour 'slate' twice: class 'halted' has it as well",
                "\"id\": \"proposed\" | \"id\": \"proposed\", \"shape\": \"star\" | shape 'star' twice: class 'in-operation' has it as well",
                "\"id\": \"proposed\" | \"id\": \"context\", \"colour\": \"ocean\" | invalid colour 'ocean': class 'context' has none",
                "\"id\": \"proposed\" | \"id\": \"context\", \"shape\": \"wedge\" | invalid shape 'wedge': class 'context' has none",
                "\"class\": \"halted\" | \"class\": \"haltd\" | unknown class 'haltd'; did you mean 'halted'? Allowed: context, proposed, signed, building, in-operation, halted",
                "\"languages\": [\"en\"] | \"languages\": [\"en\", \"tlhh-\"] | unknown language 'tlhh-'",
                "\"languages\": [\"en\"] | \"languages\": [\"en\"], \"projection\": \"robinsson\" | unknown projection 'robinsson'; did you mean 'robinson'? Allowed: equal-earth, robinson, eckert-iv, winkel-tripel",
                "\"languages\": [\"en\"] | \"languages\": [\"en\"], \"projection\": \"mercator\" | unknown projection 'mercator'; allowed: equal-earth, robinson, eckert-iv, winkel-tripel",
                "\"languages\": [\"en\"] | \"languages\": [\"en\"], \"centralMeridian\": 190 | invalid centralMeridian 190: must be 180 or less",
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
    void in_two_colours_says_which_are_free() throws IOException {
        var rejected = (Reading.Rejected)
                read(own().replace("\"id\": \"proposed\"", "\"id\": \"proposed\", \"colour\": \"slate\""));

        assertThat(rejected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/vocabularies/classes/1/colour");
            assertThat(problem.remedy())
                    .isEqualTo("Free: amber, rust, wine, indigo, ocean, magenta. Each class needs its own.");
        });
    }

    @Test
    void is_none_where_a_class_takes_the_look_of_one_that_no_stage_has() throws IOException {
        var accepted = read(own().replace(
                        "\"id\": \"proposed\"", "\"id\": \"proposed\", \"colour\": \"wine\", \"shape\": \"triangle\""));

        assertThat(accepted).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void is_none_where_two_classes_change_places() throws IOException {
        var accepted = (Reading.Accepted) read(own().replace(
                        "\"id\": \"proposed\"", "\"id\": \"proposed\", \"colour\": \"violet\", \"shape\": \"star\"")
                .replace(
                        "\"id\": \"in-operation\"",
                        "\"id\": \"in-operation\", \"colour\": \"amber\", \"shape\": \"circle\""));

        assertThat(accepted.problems()).isEmpty();
        assertThat(accepted.dataset().vocabularies().looks().of(StageClass.PROPOSED))
                .contains(new Looks.Look(ClassColour.VIOLET, ClassShape.STAR));
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
