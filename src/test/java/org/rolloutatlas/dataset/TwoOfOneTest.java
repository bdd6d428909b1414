package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("What is recorded twice")
class TwoOfOneTest {
    private final ObjectNode file = (ObjectNode) JsonMapper.shared().readTree(Datasets.good());

    /** A copy of a record of a table, under an id of its own. */
    private ObjectNode copy(String table, int index, String id) {
        var records = (ArrayNode) file.get(table);
        var copy = (ObjectNode) records.get(index).deepCopy();
        records.add(copy.put("id", id));
        return copy;
    }

    private Reading read() {
        return Datasets.read(file.toString());
    }

    @Test
    void an_event_that_says_the_same_under_another_id_is_an_error() {
        copy("events", 0, "mm-2018-08-again");

        assertThat(read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.pointer()).isEqualTo("/events/2");
            assertThat(problem.message()).isEqualTo("duplicate event: it says what event 'mm-2018-08-pitch' says");
            assertThat(problem.remedy()).contains("./atlas retract");
        });
    }

    @Test
    void an_event_that_was_withdrawn_may_be_recorded_again() {
        var copy = copy("events", 1, "mm-2020-03-wrong");
        ((ArrayNode) copy.get("history"))
                .addObject()
                .put("on", "2026-11-20")
                .put("kind", "retracted")
                .set("note", JsonMapper.shared().readTree("{\"en\": \"Wrong id.\", \"zh-Hans\": \"编号有误。\"}"));

        assertThat(read().problems()).isEmpty();
    }

    @ParameterizedTest(name = "without \"{0}\"")
    @CsvSource({"nothing, project", "project, countries"})
    void an_event_told_in_other_words_is_a_warning(String left, String shared) {
        ((ObjectNode) file.get("events").get(0)).remove(left);
        var copy = copy("events", 0, "mm-2018-08-again");
        ((ObjectNode) copy.get("title")).put("en", "Another title of a national ID system");

        assertThat(read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("same-event");
            assertThat(problem.message())
                    .isEqualTo("same " + shared + ", stage, date and source as event 'mm-2018-08-pitch'");
        });
    }

    @Test
    void an_actor_of_the_same_name_is_a_warning_told_once() {
        var copy = copy("actors", 0, "another-company");
        copy.remove("aliases");
        ((ObjectNode) copy.get("name")).put("en", "A COMPANY");
        name("another-company");

        assertThat(read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("same-name");
            assertThat(problem.pointer()).isEqualTo("/actors/2/name/en");
            assertThat(problem.message()).isEqualTo("same name as actor 'a-company': 'A COMPANY'");
            assertThat(problem.remedy()).contains("./atlas merge actor a-company another-company");
        });
    }

    @Test
    void an_alias_that_is_the_name_of_another_is_a_warning_and_one_that_both_have_is_none() {
        var copy = copy("actors", 0, "another-company");
        copy.set("name", JsonMapper.shared().readTree("{\"en\": \"The Weekly\", \"zh-Hans\": \"周刊\"}"));
        name("another-company");
        assertThat(read().problems()).isEmpty();

        ((ArrayNode) copy.get("aliases")).add("A Ministry");
        assertThat(read().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/actors/2/aliases/1"));
    }

    @Test
    void an_id_is_one_error_whatever_else_of_the_record_is_the_same() {
        copy("sources", 0, "daily-2018-08-07");
        copy("sources", 0, "daily-2018-08-07");
        copy("actors", 0, "a-company");
        copy("events", 0, "mm-2018-08-pitch");

        assertThat(read().problems())
                .extracting(Problem::message)
                .containsExactly(
                        "duplicate id 'a-company': /actors/0 has it as well",
                        "duplicate id 'daily-2018-08-07': /sources/0 has it as well",
                        "duplicate id 'mm-2018-08-pitch': /events/0 has it as well");
    }

    /** An event names the actor, in words that hold its name. */
    private void name(String actor) {
        JsonNode event = file.get("events").get(1);
        ((ArrayNode) event.get("parties")).addObject().put("actor", actor).put("role", "funder");
    }
}
