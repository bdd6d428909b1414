package org.rolloutatlas.dataset.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.phrase.Phrase;

@DisplayName("A change that runs through a file")
class DatasetEditsTest {
    private static final Path FILE = Path.of("src/test/resources/datasets/atlas.json");

    /** With a chapter that names records in all ways in which a chapter can. */
    private static String text() throws IOException {
        var text = Files.readString(FILE)
                .replace(
                        "\"selection\": \"country=LA\"",
                        "\"selection\": \"project=pg-national-id,mm-safe-cities&supplier=huawei&source=the-epoch-times-2020-10-03"
                                + "&without=source:the-epoch-times-2020-10-03\", \"focus\": \"mm-2020-12-mandalay-contract\","
                                + " \"view\": [\"event:mm-2020-12-mandalay-contract\"]")
                .replace(
                        "Of Laos a tender was reported first.",
                        "[It](source:the-epoch-times-2020-10-03) wrote of [this](event:mm-2020-12-mandalay-contract).");
        return switch (DatasetFormat.format("events.json", text.getBytes(StandardCharsets.UTF_8))) {
            case DatasetFormat.Formatting.Formatted(var canonical) -> canonical;
            case DatasetFormat.Formatting.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private static DatasetEdits edits(String text) {
        return new DatasetEdits("events.json", text);
    }

    private static Dataset accepted(String text) {
        return switch (new DatasetReader().read("events.json", text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Accepted accepted -> accepted.dataset();
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static Edit.Changed changed(Edit edit) {
        assertThat(edit).isInstanceOf(Edit.Changed.class);
        return (Edit.Changed) edit;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "actor, huawei, huawei-technologies-of-shenzhen",
        "project, pg-national-id, pg-id-of-another-name",
        "source, the-epoch-times-2020-10-03, epoch-times-of-another-name",
        "event, mm-2020-12-mandalay-contract, mm-2020-mandalay-of-another-name",
        "disagreement, pg-builder, pg-builder-of-another-name",
        "story, laos-and-myanmar, laos-of-another-name"
    })
    void renames_a_record_wherever_it_is_named_and_back_again_leaves_no_trace(String kind, String from, String to)
            throws IOException {
        var of = RecordKind.find(kind).orElseThrow();
        var before = text();

        var there = changed(edits(before).rename(of, from, to));
        var back = changed(edits(there.text()).rename(of, to, from));

        accepted(there.text());
        assertThat(there.text()).doesNotContainPattern("[\":,=]" + from + "[\",)&]");
        assertThat(there.places()).isEqualTo(back.places()).isPositive();
        assertThat(back.text()).isEqualTo(before);
    }

    @Test
    void merges_a_source_into_another_and_tells_what_is_no_longer_said() throws IOException {
        var before = accepted(text());
        var evidence = before.events().stream()
                .filter(event -> event.evidence().size() > 2)
                .findFirst()
                .orElseThrow()
                .evidence();
        var kept = evidence.get(0).source();
        var gone = evidence.stream()
                .map(item -> item.source())
                .filter(source -> !source.equals(kept) && !rests(source, kept) && !rests(kept, source))
                .findFirst()
                .orElseThrow();

        var merged = changed(edits(text()).merge(RecordKind.SOURCE, kept.id(), gone.id()));

        assertThat(merged.text()).doesNotContainPattern("[\":]" + gone.id() + "[\",)]");
        assertThat(merged.lost())
                .anyMatch(lost -> lost.startsWith("url: "))
                .anyMatch(lost -> lost.startsWith("evidence of '"));
        assertThat(DatasetFormat.format("events.json", merged.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DatasetFormat.Formatting.Formatted(merged.text()));
    }

    private static boolean rests(Source source, Source root) {
        return source.derivedFrom().contains(root)
                || source.derivedFrom().stream().anyMatch(each -> rests(each, root));
    }

    @Test
    void merges_an_actor_whose_names_become_names_of_the_other() throws IOException {
        var before = accepted(text());
        var gone = before.actors().stream()
                .filter(actor -> actor.id().equals("ceiec"))
                .findFirst()
                .orElseThrow();

        var merged = changed(edits(text()).merge(RecordKind.ACTOR, "huawei", "ceiec"));

        var kept = accepted(merged.text()).actors().stream()
                .filter(actor -> actor.id().equals("huawei"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.aliases()).contains("CEIEC").containsAll(gone.aliases());
    }

    @Test
    void retracts_an_event_with_its_reason() throws IOException {
        var retracted = changed(edits(text())
                .retract(
                        "ke-2021-10-void",
                        Map.of("en", "Not a report.", "zh-Hans", "并非报道。"),
                        LocalDate.of(2026, 11, 29)));

        assertThat(accepted(retracted.text()).imprint().version()).isEqualTo(LocalDate.of(2026, 11, 29));
        var event = accepted(retracted.text()).findEvent("ke-2021-10-void").orElseThrow();
        assertThat(event.isRetracted()).isTrue();
        assertThat(edits(retracted.text())
                        .retract("ke-2021-10-void", Map.of("en", "Again."), LocalDate.of(2026, 11, 30)))
                .isEqualTo(new Edit.Refused(Phrase.of("'{0}' is retracted already", "ke-2021-10-void")));
    }

    @ParameterizedTest(name = "{0} {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "actor | nobody | somebody | there is no actor 'nobody'",
                "actor | huawei | ceiec | the id 'ceiec' is taken by another actor; merge the two, or take another id",
                "actor | huawei | Huawei | invalid id 'Huawei': 3 to 64 of a–z, 0–9 and the hyphen"
            })
    void is_refused_with_a_reason(String kind, String from, String to, String reason) throws IOException {
        assertThat(edits(text()).rename(RecordKind.find(kind).orElseThrow(), from, to))
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        refused -> assertThat(refused.reason()).hasToString(reason));
    }

    @Test
    void is_refused_of_a_file_whose_difference_would_be_more_than_the_change() throws IOException {
        assertThat(edits(text() + "\n").rename(RecordKind.ACTOR, "huawei", "huawei-x"))
                .isInstanceOf(Edit.Refused.class);
    }

    @Test
    void of_events_is_left_to_people() throws IOException {
        assertThat(edits(text()).merge(RecordKind.EVENT, "ke-2021-10-void", "bw-2020-03-win"))
                .isInstanceOf(Edit.Refused.class);
    }
}
