package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;

@DisplayName("The edition in service")
class EditionInServiceTest {
    private final DatasetReader reader = new DatasetReader();

    @TempDir
    private Path folder;

    private Path file;
    private DatasetInService datasets;
    private EditionInService editions;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("events.json");
        Files.copy(TestEditions.SMALL_FILE, file);
        var first = (Reading.Accepted) reader.read(file);
        datasets = new DatasetInService(first, Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));
        editions = new EditionInService(
                file,
                Bytes.of(Files.readAllBytes(file)),
                datasets,
                TestEditions.SMALL.world(),
                "build",
                new Site("", true));
    }

    @Test
    void follows_a_good_change_of_the_file() throws IOException {
        change(text().replace("CC-BY-4.0", "CC0-1.0"));

        editions.accept(reader.read(file));

        assertThat(editions.get().dataset().imprint().licence()).isEqualTo("CC0-1.0");
        assertThat(editions.get().file().toArray()).isEqualTo(Files.readAllBytes(file));
        assertThat(datasets.dataset()).isSameAs(editions.get().dataset());
    }

    @Test
    void stays_the_last_good_one_when_a_change_has_errors_and_the_dataset_says_so() throws IOException {
        var before = editions.get();
        change(text().replace("\"pitched\"", "\"pitchd\""));

        editions.accept(reader.read(file));

        assertThat(editions.get()).isSameAs(before);
        assertThat(datasets.state().outdated()).isTrue();
    }

    @Test
    void passes_over_a_reading_whose_file_has_changed_again() throws IOException {
        var before = editions.get();
        change(text().replace("CC-BY-4.0", "CC0-1.0"));
        var reading = reader.read(file);
        change(text() + "\n");

        editions.accept(reading);

        assertThat(editions.get()).isSameAs(before);
        assertThat(datasets.dataset()).isSameAs(before.dataset());
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    private void change(String text) throws IOException {
        Files.writeString(file, text);
    }
}
