package org.rolloutatlas.dataset.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.SelectionCheck;
import org.rolloutatlas.event.StageClass;

@DisplayName("A generated dataset")
@TestInstance(Lifecycle.PER_CLASS) // no reading while a class is being loaded: its threads would wait for the class
class GeneratedDatasetTest {
    private final Dataset large = dataset(10_000, 1);

    @ParameterizedTest(name = "of {0} events is accepted by the reader, points on the map included")
    @ValueSource(ints = {1, 2, 250, 1_000})
    void is_accepted_by_the_reader(int events) {
        assertThat(dataset(events, 7).events()).hasSize(events);
    }

    @Test
    void is_the_same_text_for_the_same_seed_and_another_for_another() {
        assertThat(new GeneratedDataset(50, 3).text()).isEqualTo(new GeneratedDataset(50, 3).text());
        assertThat(new GeneratedDataset(50, 3).text()).isNotEqualTo(new GeneratedDataset(50, 4).text());
    }

    @Test
    void is_in_the_canonical_layout() {
        var text = new GeneratedDataset(40, 3).text();
        assertThat(DatasetFormat.format("generated", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DatasetFormat.Formatting.Formatted(text));
    }

    @Test
    void says_in_every_title_and_source_that_it_is_generated() {
        var dataset = dataset(250, 1);
        assertThat(dataset.events()).allSatisfy(event -> {
            assertThat(event.title().byTag().get("en")).startsWith("Generated report ");
            assertThat(event.title().byTag().get("zh-Hans")).startsWith("生成的报道");
        });
        assertThat(dataset.sources()).allSatisfy(source -> {
            assertThat(source.url().orElseThrow().getHost()).isEqualTo("example.org");
            assertThat(source.publisher()).startsWith("Example ");
        });
    }

    @Test
    void is_as_varied_as_a_real_one() {
        var dataset = dataset(1_000, 1);
        assertThat(dataset.projects()).hasSize(333);
        assertThat(dataset.events().stream()
                        .map(event -> event.stage().stageClass())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(StageClass.values());
        assertThat(dataset.events().stream()
                        .flatMap(event -> event.countries().stream())
                        .distinct())
                .hasSizeGreaterThan(80);
        assertThat(dataset.events()).anyMatch(event -> event.place().isEmpty());
        assertThat(dataset.events()).anyMatch(event -> event.date().isEmpty());
        assertThat(dataset.events()).anyMatch(event -> event.independentSources() > 2);
        assertThat(dataset.disagreements()).isNotEmpty();
    }

    @Test
    void has_dates_of_every_form_from_2004_to_2026() {
        var forms = new HashSet<String>();
        for (var event : large.events()) {
            event.date().ifPresent(date -> {
                forms.add(date.text()
                        .replaceAll("-3[3-6]\\b", "-Q")
                        .replaceAll("-4[01]\\b", "-H")
                        .replaceAll("-2[1-4]$", "-S")
                        .replaceAll("\\d", "d"));
                date.range().first().ifPresent(day -> assertThat(day.getYear()).isBetween(2000, 2026));
            });
        }
        assertThat(forms)
                .contains(
                        "dddd-dd-dd",
                        "dddd-dd",
                        "dddd",
                        "dddd-dd~",
                        "dddd~",
                        "dddd-dd-dd?",
                        "dddd-dd?",
                        "dddd%",
                        "dddd-dd/dddd-dd",
                        "dddd/dddd",
                        "dddd-dd/..",
                        "dddd/",
                        "../dddd-dd",
                        "/dddd",
                        "dddX",
                        "dddd-XX",
                        "dddd-XX-XX",
                        "dddd-dd-XX",
                        "dddd-Q",
                        "dddd-H");
    }

    @Test
    void of_ten_thousand_events_is_accepted_and_has_400_projects() {
        assertThat(large.events()).hasSize(10_000);
        assertThat(large.projects()).hasSize(400);
    }

    @Test
    void has_at_least_one_event() {
        assertThatThrownBy(() -> new GeneratedDataset(0, 1)).hasMessageContaining("from 1 to 100000");
    }

    private static Dataset dataset(int events, long seed) {
        var bytes = new GeneratedDataset(events, seed).text().getBytes(StandardCharsets.UTF_8);
        var reading = new DatasetReader(TestWorld.WORLD::distanceKm, SelectionCheck.ANY).read("generated", bytes);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .isEmpty();
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).dataset();
    }
}
