package org.rolloutatlas.dataset.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A dataset that takes the records of a file over")
class TakeoverTest {
    private static final Path FILE = Path.of("src/test/resources/datasets/atlas.json");
    private static final String SOURCE = "the-epoch-times-2020-10-03";

    private static String text(Path file) throws IOException {
        return canonical(Files.readAllBytes(file));
    }

    private static String canonical(byte[] json) {
        return switch (DatasetFormat.format("events.json", json)) {
            case DatasetFormat.Formatting.Formatted(var text) -> text;
            case DatasetFormat.Formatting.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Takeover.Taken taken(String into, String from, Taking taking) {
        var takeover = new DatasetEdits("events.json", into).take(from, taking);
        assertThat(takeover).isInstanceOf(Takeover.Taken.class);
        return (Takeover.Taken) takeover;
    }

    private static Takeover.Taken.Table table(Takeover.Taken taken, String name) {
        return taken.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    private static JsonNode record(String text, String table, String id) {
        return tree(text)
                .get(table)
                .valueStream()
                .filter(record -> record.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events.json",
                "examples/covid-apps/events.json",
                "src/test/resources/datasets/own-world.json",
                "src/test/resources/datasets/atlas.json"
            })
    void stays_byte_for_byte_as_it_is_when_its_own_workbook_comes_back(String file) throws IOException {
        var before = text(Path.of(file));
        var workbook = (DatasetWorkbook.Export.Written)
                DatasetWorkbook.write("events.json", before.getBytes(StandardCharsets.UTF_8));
        var back = (WorkbookContent.Legible) DatasetWorkbook.read("atlas.xlsx", workbook.bytes());

        var taken = taken(before, back.json(), Taking.WHOLE);

        assertThat(taken.text()).isEqualTo(before);
        assertThat(taken.values()).isEmpty();
        assertThat(taken.tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.added()).isEmpty();
            assertThat(table.replaced()).isEmpty();
            assertThat(table.absent()).isZero();
        });
    }

    @Test
    void replaces_records_of_the_same_id_adds_new_ones_and_keeps_what_the_file_does_not_hold() throws IOException {
        var before = text(FILE);
        var file = tree(before);
        var sources = (ArrayNode) file.get("sources");
        int all = sources.size();
        ((ObjectNode) sources.get(0)).put("title", "Another title").remove("archived");
        sources.addObject().put("id", "aaa-new").put("title", "New");
        sources.remove(1);

        var taken = taken(before, file.toString(), Taking.WHOLE);

        var table = table(taken, "sources");
        var replaced = sources.get(0).get("id").stringValue();
        assertThat(table.added()).containsExactly("aaa-new");
        assertThat(table.replaced()).containsExactly(replaced);
        assertThat(table.absent()).isEqualTo(1);
        assertThat(table.same()).isEqualTo(all - 2);
        assertThat(record(taken.text(), "sources", replaced)).isEqualTo(sources.get(0));
        assertThat(tree(taken.text()).get("sources")).hasSize(all + 1);
    }

    @Test
    void says_from_where_a_record_came_although_it_is_sorted_anew() throws IOException {
        var before = text(FILE);
        var file = tree(before);
        ((ArrayNode) file.get("sources")).addObject().put("id", "000-new").put("title", "New");
        int last = file.get("sources").size() - 1;

        var taken = taken(before, file.toString(), Taking.WHOLE);

        assertThat(taken.originOf("/sources/0/title")).contains("/sources/" + last + "/title");
        assertThat(taken.originOf("/sources/1")).contains("/sources/0");
        assertThat(taken.originOf("/dataset/title")).isEmpty();
    }

    @Test
    void takes_the_order_of_a_file_that_has_every_record_and_keeps_its_own_otherwise() throws IOException {
        var before = text(Path.of("events.json"));
        var file = tree(before);
        var stories = (ArrayNode) file.get("stories");
        var first = stories.remove(0);
        stories.add(first);

        assertThat(tree(taken(before, file.toString(), Taking.WHOLE).text()).get("stories"))
                .isEqualTo(stories);

        var own = tree(before).get("stories");
        stories.remove(0);
        assertThat(tree(taken(before, file.toString(), Taking.WHOLE).text()).get("stories"))
                .isEqualTo(own);
    }

    @Test
    void takes_what_a_whole_dataset_says_of_itself_value_by_value() throws IOException {
        var before = text(Path.of("src/test/resources/datasets/own-world.json"));
        var file = tree(before);
        ((ObjectNode) file.at("/atlas/site")).put("en", "Another Atlas");
        ((ObjectNode) file.get("atlas")).remove("keywords");
        ((ObjectNode) file.at("/vocabularies/stages/0/label")).put("en", "Another stage");

        var taken = taken(before, file.toString(), Taking.WHOLE);

        assertThat(taken.values()).containsExactly("atlas.site");
        assertThat(table(taken, "vocabularies.stages").replaced()).hasSize(1);
        assertThat(tree(taken.text()).at("/atlas/keywords"))
                .isEqualTo(tree(before).at("/atlas/keywords"));
    }

    @Test
    void leaves_it_to_the_check_which_of_two_records_of_one_id_is_meant() throws IOException {
        var before = text(FILE);
        var file = tree(before);
        var sources = (ArrayNode) file.get("sources");
        var twin = ((ObjectNode) sources.get(0).deepCopy()).put("title", "A twin");
        sources.add(twin);

        var taken = taken(before, file.toString(), Taking.WHOLE);

        assertThat(tree(taken.text()).get("sources")).hasSize(sources.size()).contains(twin);
    }

    @Test
    void keeps_of_a_record_what_a_table_of_some_columns_cannot_say() throws IOException {
        var before = text(FILE);
        var event = tree(before).at("/events/0");
        var id = event.get("id").stringValue();
        var draft = JsonMapper.shared().createObjectNode();
        draft.putObject("dataset").put("version", "2030-01-01");
        var said = draft.putArray("events").addObject().put("id", id);
        said.putObject("title").put("en", "Another title");
        said.putArray("parties");
        said.putArray("history").addObject().put("on", "2030-01-01").put("kind", "added");

        var taken = taken(before, draft.toString(), Taking.PARTS);

        var expected = (ObjectNode) event.deepCopy();
        ((ObjectNode) expected.get("title")).put("en", "Another title");
        assertThat(record(taken.text(), "events", id)).isEqualTo(expected);
        assertThat(taken.values()).isEmpty();
        assertThat(table(taken, "events").replaced()).containsExactly(id);
    }

    @Test
    void knows_a_source_by_its_link_and_never_by_an_id_that_was_made_up() throws IOException {
        var before = text(FILE);
        var known = record(before, "sources", SOURCE);
        var event = tree(before).at("/events/0/id").stringValue();
        var draft = JsonMapper.shared().createObjectNode();
        var sources = draft.putArray("sources");
        sources.addObject().put("id", "made-up").put("url", known.get("url").stringValue());
        sources.addObject().put("id", SOURCE).put("url", "https://elsewhere.example/");
        var evidence = draft.putArray("events").addObject().put("id", event).putArray("evidence");
        evidence.addObject().put("source", "made-up");
        evidence.addObject().put("source", SOURCE);

        var taken = taken(before, draft.toString(), Taking.PARTS);

        assertThat(table(taken, "sources").added()).containsExactly(SOURCE + "-2");
        assertThat(record(taken.text(), "sources", SOURCE)).isEqualTo(known);
        assertThat(record(taken.text(), "events", event).get("evidence").valueStream())
                .extracting(entry -> entry.get("source").stringValue())
                .contains(SOURCE, SOURCE + "-2")
                .doesNotContain("made-up")
                .doesNotHaveDuplicates();
    }

    @Test
    void keeps_a_number_digit_by_digit() throws IOException {
        var before = canonical(
                text(FILE).replaceFirst("\"lon\": [0-9.]+", "\"lon\": 96.10").getBytes(StandardCharsets.UTF_8));
        assertThat(before).contains("\"lon\": 96.10");

        assertThat(taken(before, "{\"events\": []}", Taking.PARTS).text()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Taking.class)
    void takes_nothing_over_when_it_is_not_in_its_usual_layout(Taking taking) throws IOException {
        var before = text(FILE).replace("\n", " ");

        assertThat(new DatasetEdits("events.json", before).take("{}", taking))
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        refused -> assertThat(refused.reason().text()).contains("atlas format events.json"));
    }
}
