package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;
import org.rolloutatlas.dataset.edit.ThreeWay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("On the bench, a file")
class BenchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);

    private final MemoryStore store = new MemoryStore(Path.of("src/test/resources/datasets/atlas.json"));
    private final List<Integer> proofs = new ArrayList<>();

    private Bench bench() throws IOException {
        return new Bench(
                store,
                new DatasetReader(),
                (accepted, json) -> proofs.add(accepted.dataset().events().size()),
                CLOCK);
    }

    private static ObjectNode actor(Bench bench) {
        return bench.records().find(RecordKind.ACTOR, "huawei").orElseThrow();
    }

    /** Gives the actor a further name. */
    private static boolean rename(Bench bench, ObjectNode shown, String alias) {
        var changed = shown.deepCopy();
        changed.withArray("aliases").add(alias);
        return bench.put(RecordKind.ACTOR, "huawei", Optional.of(shown), changed);
    }

    @Test
    void is_written_by_saving_alone() throws IOException {
        var bench = bench();
        assertThat(rename(bench, actor(bench), "Hua")).isTrue();

        assertThat(store.content()).isEqualTo(store.first());
        assertThat(bench.save(Map.of())).isEqualTo(new Saving.Saved(0));
        assertThat(store.content()).isEqualTo(bench.file().text()).contains("\"Hua\"");
        assertThat(bench.file().isUnsaved()).isFalse();
    }

    @Test
    void is_drawn_as_often_as_it_is_without_errors() throws IOException {
        var bench = bench();
        assertThat(bench.errors()).isZero();
        rename(bench, actor(bench), "Hua");
        assertThat(bench.errors()).isZero();
        bench.add(RecordKind.EVENT);

        assertThat(bench.errors()).isPositive();
        assertThat(proofs).hasSize(2);
    }

    @Test
    void is_never_published_with_an_error_but_kept_as_a_draft() throws IOException {
        var bench = bench();
        var id = bench.add(RecordKind.EVENT);

        assertThat(bench.save(Map.of())).isInstanceOf(Saving.Erring.class);
        assertThat(store.content()).isEqualTo(store.first());
        assertThat(bench.keepDraft()).isEqualTo("events.draft.json");
        assertThat(store.draft()).contains(id);
    }

    @Test
    void is_byte_for_byte_as_it_was_when_all_is_undone() throws IOException {
        var bench = bench();
        rename(bench, actor(bench), "Hua");
        bench.add(RecordKind.STORY);
        bench.remove(RecordKind.ACTOR, "huawei");
        while (!bench.file().done().isEmpty()) {
            bench.undo();
        }

        assertThat(bench.file().text()).isEqualTo(store.first());
        assertThat(bench.errors()).isZero();
    }

    @Test
    void takes_nothing_from_a_window_that_shows_an_older_record() throws IOException {
        var bench = bench();
        var shown = actor(bench);
        assertThat(rename(bench, shown, "Hua")).isTrue();

        assertThat(rename(bench, shown, "Wei")).isFalse();
        assertThat(bench.file().text()).contains("\"Hua\"").doesNotContain("\"Wei\"");
    }

    @Test
    void is_joined_with_what_others_wrote_meanwhile() throws IOException {
        var bench = bench();
        rename(bench, actor(bench), "Hua");
        var other = bench.records().all(RecordKind.ACTOR).keySet().stream()
                .filter(id -> !id.equals("huawei"))
                .findFirst()
                .orElseThrow();
        var records = Records.of(store.first());
        var changed = records.find(RecordKind.ACTOR, other).orElseThrow().deepCopy();
        changed.withArray("aliases").add("Elsewhere");
        store.writeElsewhere(records.with(RecordKind.ACTOR, other, changed));

        assertThat(bench.isChangedOnDisk()).isTrue();
        assertThat(bench.save(Map.of())).isEqualTo(new Saving.Saved(0));
        assertThat(store.content()).contains("\"Hua\"", "\"Elsewhere\"");
    }

    @Test
    void is_not_written_over_the_change_of_the_same_record_on_disk_until_somebody_decides() throws IOException {
        var bench = bench();
        rename(bench, actor(bench), "Hua");
        var records = Records.of(store.first());
        var changed = records.find(RecordKind.ACTOR, "huawei").orElseThrow().deepCopy();
        changed.withArray("aliases").add("Elsewhere");
        var theirs = records.with(RecordKind.ACTOR, "huawei", changed);
        store.writeElsewhere(theirs);

        assertThat(bench.save(Map.of())).isInstanceOf(Saving.Clashing.class);
        assertThat(store.content()).isEqualTo(theirs);
        assertThat(bench.clashes(Map.of())).extracting(ThreeWay.Clash::part).containsExactly("actors/huawei");
        assertThat(bench.save(Map.of("actors/huawei", ThreeWay.Side.MINE))).isEqualTo(new Saving.Saved(0));
        assertThat(store.content()).contains("\"Hua\"").doesNotContain("\"Elsewhere\"");
    }

    @Test
    void is_not_joined_with_what_is_no_json() throws IOException {
        var bench = bench();
        rename(bench, actor(bench), "Hua");
        store.writeElsewhere("{");

        assertThat(bench.save(Map.of())).isInstanceOf(Saving.Failed.class);
        assertThat(store.content()).isEqualTo("{");
    }

    @Test
    void dates_a_new_event_by_the_day_on_which_it_is_added() throws IOException {
        var bench = bench();
        var id = bench.add(RecordKind.EVENT);

        assertThat(bench.records()
                        .find(RecordKind.EVENT, id)
                        .orElseThrow()
                        .at("/history/0/on")
                        .asString(""))
                .isEqualTo("2031-02-03");
        assertThat(bench.records().root().at("/dataset/version").asString("")).isEqualTo("2031-02-03");
    }

    private static void claim(Bench bench, String id, String words) {
        var shown = bench.records().find(RecordKind.EVENT, id).orElseThrow();
        var changed = shown.deepCopy();
        changed.withObject("claim").put("en", words);
        bench.put(RecordKind.EVENT, id, Optional.of(shown), changed);
    }

    private static String anEvent(Bench bench) {
        return bench.records().all(RecordKind.EVENT).keySet().iterator().next();
    }

    private static JsonNode latestChange(Bench bench, String id) {
        var history = bench.records().find(RecordKind.EVENT, id).orElseThrow().withArray("history");
        return history.get(history.size() - 1);
    }

    @Test
    void tells_in_the_history_of_an_event_what_was_corrected_when_it_is_saved() throws IOException {
        var bench = bench();
        var id = anEvent(bench);
        claim(bench, id, "Reuters reported that it had begun.");

        assertThat(bench.save(Map.of())).isEqualTo(new Saving.Saved(1));

        var line = latestChange(bench, id);
        assertThat(line.path("on").asString("")).isEqualTo("2031-02-03");
        assertThat(line.path("kind").asString("")).isEqualTo("corrected");
        assertThat(line.at("/note/en").asString("")).isEqualTo("Corrected: claim.");
        assertThat(line.at("/note/zh-Hans").asString("")).isEqualTo("更正：说法。");
        assertThat(store.content()).isEqualTo(bench.file().text()).contains("Corrected: claim.");
    }

    @Test
    void leaves_the_history_to_an_editor_who_wrote_a_line_or_took_one_out() throws IOException {
        var bench = bench();
        var id = anEvent(bench);
        claim(bench, id, "Reuters reported that it had begun.");
        bench.save(Map.of());
        var told = bench.records().find(RecordKind.EVENT, id).orElseThrow();
        var untold = told.deepCopy();
        untold.withArray("history").remove(untold.withArray("history").size() - 1);
        bench.put(RecordKind.EVENT, id, Optional.of(told), untold);

        assertThat(bench.save(Map.of())).isEqualTo(new Saving.Saved(0));
        assertThat(store.content()).doesNotContain("Corrected: claim.");
    }

    @Test
    void tells_nothing_of_an_event_that_only_names_a_record_that_was_renamed() throws IOException {
        var bench = bench();
        var source = bench.records().all(RecordKind.SOURCE).keySet().iterator().next();
        var shown = bench.records().find(RecordKind.SOURCE, source).orElseThrow();
        bench.put(
                RecordKind.SOURCE, source, Optional.of(shown), shown.deepCopy().put("id", "another-name"));

        assertThat(bench.file().text()).contains("\"source\": \"another-name\"");
        assertThat(bench.save(Map.of())).isEqualTo(new Saving.Saved(0));
    }

    @Test
    void tells_no_correction_of_a_file_that_would_have_errors() throws IOException {
        var bench = bench();
        var id = anEvent(bench);
        claim(bench, id, "Reuters reported that it had begun.");
        bench.add(RecordKind.STORY);
        var text = bench.file().text();

        assertThat(bench.save(Map.of())).isInstanceOf(Saving.Erring.class);
        assertThat(bench.file().text()).isEqualTo(text);
    }

    @Test
    void is_without_the_line_of_its_history_when_that_is_undone() throws IOException {
        var bench = bench();
        claim(bench, anEvent(bench), "Reuters reported that it had begun.");
        bench.save(Map.of());
        while (!bench.file().done().isEmpty()) {
            bench.undo();
        }

        assertThat(bench.file().text()).isEqualTo(store.first());
    }
}
