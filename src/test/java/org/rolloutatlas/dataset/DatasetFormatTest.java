package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetFormat.Formatting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DatasetFormatTest {
    @Test
    void leaves_a_canonical_file_as_it_is() {
        assertThat(format(Datasets.good())).isEqualTo(Datasets.good());
    }

    /** Commands that change a file refuse one in another layout. */
    @ParameterizedTest
    @ValueSource(strings = {"events.json", "examples/covid-apps/events.json"})
    void is_how_the_files_of_this_repository_are_written(String file) throws IOException {
        var text = Files.readString(Path.of(file));

        assertThat(format(text)).isEqualTo(text);
    }

    @Test
    void restores_the_canonical_text_whatever_the_order_of_keys_and_records() {
        forAll(200, values -> {
            var shuffled = shuffle(JsonMapper.shared().readTree(Datasets.good()), values.random(), "");
            assertThat(format(shuffled.toString())).isEqualTo(Datasets.good());
        });
    }

    @Test
    void formatting_twice_is_formatting_once_and_changes_nothing_that_is_read() {
        forAll(
                200,
                values -> formatsOnce(shuffle(JsonMapper.shared().readTree(Datasets.good()), values.random(), "")
                        .toPrettyString()));
    }

    private static void formatsOnce(String shuffled) {
        var once = format(shuffled);
        assertThat(format(once)).isEqualTo(once);
        var before = Datasets.accepted(Datasets.read(shuffled));
        var after = Datasets.accepted(Datasets.read(once));
        assertThat(after.events()).containsExactlyInAnyOrderElementsOf(before.events());
        assertThat(after.sources()).containsExactlyInAnyOrderElementsOf(before.sources());
        assertThat(after.stories()).isEqualTo(before.stories());
        assertThat(after.imprint()).isEqualTo(before.imprint());
    }

    @Test
    void keeps_the_order_of_stories() {
        var story = Datasets.good().substring(Datasets.good().indexOf("\"stories\": [") + 12);
        var record = story.substring(0, story.lastIndexOf("]"));
        var two = Datasets.good().replace(record, record + "," + record.replace("\"a-story\"", "\"a-first-story\""));
        assertThat(Datasets.accepted(Datasets.read(format(two))).stories())
                .extracting(s -> s.id())
                .containsExactly("a-story", "a-first-story");
    }

    @Test
    void writes_characters_that_cannot_be_seen_as_escapes() {
        assertThat(format(Datasets.good().replace("The Daily reported", "The \u202EDaily reported")))
                .contains("The \\u202eDaily reported");
    }

    @Test
    void keeps_numbers_as_they_are_written() {
        assertThat(format(Datasets.good().replace("96.1,", "96.10,"))).contains("\"lon\": 96.10,");
    }

    @Test
    void refuses_what_does_not_follow_the_schema() {
        var refused = DatasetFormat.format("misspelt.json", Datasets.bytes("misspelt"));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Formatting.Refused.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::line)
                                .isSorted()
                                .isNotEmpty());
    }

    @Test
    void formats_what_only_the_rules_find_wrong() {
        assertThat(DatasetFormat.format("links.json", Datasets.bytes("links")))
                .isInstanceOf(Formatting.Formatted.class);
    }

    @Test
    void removes_a_byte_order_mark() {
        assertThat(format(new String(Datasets.bytes("byte-order-mark"), StandardCharsets.UTF_8)))
                .isEqualTo(Datasets.good());
    }

    private static String format(String text) {
        return switch (DatasetFormat.format("events.json", text.getBytes(StandardCharsets.UTF_8))) {
            case Formatting.Formatted(var formatted) -> formatted;
            case Formatting.Refused(var problems) -> throw new AssertionError(ProblemWriter.text(problems));
        };
    }

    /** Shuffles the keys of all objects and the records of the tables that are sorted. */
    private static JsonNode shuffle(JsonNode node, Random random, String pointer) {
        if (node instanceof ObjectNode object) {
            var keys = new ArrayList<>(object.propertyNames());
            Collections.shuffle(keys, random);
            var shuffled = JsonMapper.shared().createObjectNode();
            keys.forEach(key -> shuffled.set(key, shuffle(object.get(key), random, pointer + "/" + key)));
            return shuffled;
        }
        if (node instanceof ArrayNode array) {
            var elements = new ArrayList<JsonNode>();
            array.forEach(element -> elements.add(shuffle(element, random, pointer + "/0")));
            if (List.of("/actors", "/projects", "/sources", "/events", "/disagreements")
                    .contains(pointer)) {
                Collections.shuffle(elements, random);
            }
            return JsonMapper.shared().createArrayNode().addAll(elements);
        }
        return node;
    }
}
