package org.rolloutatlas.dataset.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.edit.ThreeWay.Side;

@DisplayName("Two texts made of one are joined:")
class ThreeWayTest {
    private static final Path FILE = Path.of("src/test/resources/datasets/atlas.json");

    private static String base() throws IOException {
        return DatasetFormat.canonical(
                DatasetFormat.tree(Files.readAllBytes(FILE)).orElseThrow());
    }

    private static String with(String text, String actor, String alias) {
        var records = Records.of(text);
        var changed = records.find(RecordKind.ACTOR, actor).orElseThrow().deepCopy();
        changed.withArray("aliases").add(alias);
        return records.with(RecordKind.ACTOR, actor, changed);
    }

    @Test
    void what_one_side_alone_changed_is_as_that_side_has_it() throws IOException {
        var changed = with(base(), "huawei", "Hua");

        assertThat(ThreeWay.merge(base(), changed, base(), Map.of()))
                .isEqualTo(new ThreeWay.Merged(changed, List.of()));
        assertThat(ThreeWay.merge(base(), base(), changed, Map.of()).text()).isEqualTo(changed);
    }

    @Test
    void both_have_their_own_records() throws IOException {
        var others = Records.of(base()).all(RecordKind.ACTOR).keySet().stream()
                .filter(id -> !id.equals("huawei"))
                .findFirst()
                .orElseThrow();
        var both = with(with(base(), "huawei", "Hua"), others, "Other");

        var merged = ThreeWay.merge(base(), with(base(), "huawei", "Hua"), with(base(), others, "Other"), Map.of());

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.text()).isEqualTo(both);
    }

    @Test
    void a_record_that_both_changed_is_a_clash_until_somebody_decides() throws IOException {
        var mine = with(base(), "huawei", "Mine");
        var theirs = with(base(), "huawei", "Theirs");

        var merged = ThreeWay.merge(base(), mine, theirs, Map.of());

        assertThat(merged.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.part()).isEqualTo("actors/huawei");
            assertThat(clash.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.path()).first().isEqualTo("aliases");
                assertThat(difference.one()).isEqualTo("Mine");
                assertThat(difference.other()).isEqualTo("Theirs");
            });
        });
        assertThat(ThreeWay.merge(base(), mine, theirs, Map.of("actors/huawei", Side.THEIRS)))
                .isEqualTo(new ThreeWay.Merged(theirs, List.of()));
        assertThat(ThreeWay.merge(base(), mine, theirs, Map.of("actors/huawei", Side.MINE))
                        .text())
                .isEqualTo(mine);
    }

    @Test
    void a_record_that_one_took_out_and_the_other_changed_is_a_clash() throws IOException {
        var gone = Records.of(base()).without(RecordKind.ACTOR, "huawei");

        assertThat(ThreeWay.merge(base(), gone, with(base(), "huawei", "Hua"), Map.of())
                        .clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.mine().isMissingNode()).isTrue());
    }

    @Test
    void the_same_change_on_both_sides_is_none() throws IOException {
        var changed = with(base(), "huawei", "Hua");

        assertThat(ThreeWay.merge(base(), changed, changed, Map.of()).clashes()).isEmpty();
    }

    @Test
    void two_records_of_one_id_are_both_kept() {
        var twice = "{\"actors\": [{\"id\": \"abc\", \"kind\": \"company\"}, {\"id\": \"abc\", \"kind\": \"lender\"}]}";
        var text = DatasetFormat.draft(twice);

        assertThat(ThreeWay.merge(text, text, text, Map.of()).text()).isEqualTo(text);
    }
}
