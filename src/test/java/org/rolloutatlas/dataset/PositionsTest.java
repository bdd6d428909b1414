package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PositionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"good", "atlas", "characters"})
    void are_the_same_whether_a_record_is_read_alone_or_the_whole_text(String dataset) {
        var utf8 = Datasets.bytes(dataset);
        var parsed = JsonText.parse(utf8);

        for (var pointer : pointersInRecords(Objects.requireNonNull(parsed.root()))) {
            var alone = Positions.locate(utf8, parsed.starts(), List.of(pointer));
            var whole = Positions.locate(utf8, new RecordStarts(), List.of(pointer));
            assertThat(alone.value(pointer)).as(pointer).isEqualTo(whole.value(pointer));
            assertThat(alone.name(pointer)).as(pointer).isEqualTo(whole.name(pointer));
        }
    }

    @Test
    void count_characters_of_lines_that_hold_several_records() throws IOException {
        var line = Files.readString(Path.of("src/test/resources/datasets/good.json"))
                .replace("\n", "");
        var utf8 = line.getBytes(StandardCharsets.UTF_8);
        var parsed = JsonText.parse(utf8);

        var spot = Positions.locate(utf8, parsed.starts(), List.of("/events/1/title/zh-Hans"))
                .value("/events/1/title/zh-Hans");

        assertThat(spot.line()).isEqualTo(1);
        assertThat(line.substring(spot.column() - 1)).startsWith("\"国民身份证系统合同\"");
    }

    /** Of every second record, those of all values. */
    private static List<String> pointersInRecords(JsonNode root) {
        var pointers = new ArrayList<String>();
        for (var table : root.properties()) {
            for (int i = 0; table.getValue().isArray() && i < table.getValue().size(); i += 2) {
                add(table.getValue().get(i), "/" + table.getKey() + "/" + i, pointers);
            }
        }
        assertThat(pointers).hasSizeGreaterThan(20);
        return pointers;
    }

    private static void add(JsonNode node, String pointer, List<String> pointers) {
        pointers.add(pointer);
        for (var property : node.properties()) {
            add(property.getValue(), pointer + "/" + Pointers.escape(property.getKey()), pointers);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(node.get(i), pointer + "/" + i, pointers);
        }
    }
}
