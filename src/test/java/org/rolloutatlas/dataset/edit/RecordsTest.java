package org.rolloutatlas.dataset.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.DatasetFormat;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("The records of a file that is being edited")
class RecordsTest {
    private static final Path FILE = Path.of("src/test/resources/datasets/atlas.json");

    private static String text() throws IOException {
        return DatasetFormat.canonical(
                DatasetFormat.tree(Files.readAllBytes(FILE)).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void leave_the_file_as_it_is_when_one_is_put_back(RecordKind kind) throws IOException {
        var text = text();
        var records = Records.of(text);

        records.all(kind)
                .forEach((id, record) ->
                        assertThat(records.with(kind, id, record)).isEqualTo(text));
        assertThat(records.all(kind)).isNotEmpty();
    }

    @Test
    void change_no_line_but_their_own() throws IOException {
        var records = Records.of(text());
        var actor = records.find(RecordKind.ACTOR, "huawei").orElseThrow().deepCopy();
        actor.withArray("aliases").add("Another name");

        var before = new HashSet<>(Arrays.asList(text().split("\n")));
        var after = records.with(RecordKind.ACTOR, "huawei", actor).lines().filter(line -> !before.contains(line));

        assertThat(after.toList()).hasSizeLessThanOrEqualTo(3).anyMatch(line -> line.contains("Another name"));
    }

    @Test
    void are_followed_by_what_refers_to_them_when_one_gets_another_id() throws IOException {
        var records = Records.of(text());
        var actor = records.find(RecordKind.ACTOR, "huawei")
                .orElseThrow()
                .deepCopy()
                .put("id", "huawei-of-shenzhen");

        var after = records.with(RecordKind.ACTOR, "huawei", actor);

        assertThat(after).contains("\"actor\": \"huawei-of-shenzhen\"").doesNotContain("\"actor\": \"huawei\"");
    }

    @Test
    void date_the_dataset_by_their_latest_change() throws IOException {
        var records = Records.of(text());
        var id = records.all(RecordKind.EVENT).keySet().iterator().next();
        var event = records.find(RecordKind.EVENT, id).orElseThrow().deepCopy();
        event.withArray("history").addObject().put("on", "2031-05-06").put("kind", "corrected");

        assertThat(Records.of(records.with(RecordKind.EVENT, id, event))
                        .root()
                        .at("/dataset/version")
                        .asString(""))
                .isEqualTo("2031-05-06");
    }

    @Test
    void may_be_new_and_may_go() throws IOException {
        var records = Records.of(text());
        var id = records.free(RecordKind.ACTOR, "huawei");
        var fresh = JsonNodeFactory.instance.objectNode().put("id", id);

        var more = records.with(RecordKind.ACTOR, id, fresh);

        assertThat(id).isEqualTo("huawei-2");
        assertThat(Records.of(more).find(RecordKind.ACTOR, id)).isPresent();
        assertThat(Records.of(more).without(RecordKind.ACTOR, id)).isEqualTo(text());
    }

    @Test
    void are_put_into_a_file_that_has_no_table_for_them() {
        var actor = JsonNodeFactory.instance.objectNode().put("id", "abc");

        assertThat(Records.of("{}").with(RecordKind.ACTOR, "abc", actor)).contains("\"actors\"", "\"abc\"");
    }

    @Test
    void are_not_read_from_what_is_no_json() {
        assertThatThrownBy(() -> Records.of("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
