package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWatchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final BlockingQueue<Reading> readings = new LinkedBlockingQueue<>();

    @Test
    void a_good_change_is_read_within_two_seconds() throws Exception {
        var file = write(Datasets.good());
        try (var _ = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, readings::add)) {
            write(Datasets.good().replace("Example Desk", "Another Desk"));
            assertThat(Datasets.accepted(next()).imprint().publisher()).isEqualTo("Another Desk");
        }
    }

    @Test
    void a_file_replaced_by_renaming_is_read_as_well() throws Exception {
        var file = write(Datasets.good());
        try (var _ = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, readings::add)) {
            var fresh = folder.resolve(".events.json.swp");
            Files.writeString(fresh, Datasets.good().replace("Example Desk", "Renaming Desk"));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            assertThat(Datasets.accepted(next()).imprint().publisher()).isEqualTo("Renaming Desk");
        }
    }

    @Test
    void the_same_content_is_not_read_again() throws Exception {
        var file = write(Datasets.good());
        try (var watch = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, readings::add)) {
            write(Datasets.good());
            watch.check();
            assertThat(readings).isEmpty();
        }
    }

    @Test
    void a_bad_change_keeps_the_last_good_dataset_in_service() throws Exception {
        var file = write(Datasets.good());
        var service = service();
        var told = new ArrayList<DatasetInService.State>();
        service.listen(told::add);
        try (var watch = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, service::accept)) {
            write(Datasets.good().replace("\"stage\": \"pitched\"", "\"stage\": \"pitchd\""));
            watch.check();
            assertThat(service.dataset().hash()).isEqualTo(hash(Datasets.good()));
            assertThat(service.state().outdated()).isTrue();
            assertThat(told)
                    .singleElement()
                    .satisfies(state -> assertThat(state.latest().problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.line()).isEqualTo(90)));

            write(Datasets.good().replace("Example Desk", "Mended Desk"));
            watch.check();
            assertThat(service.state().outdated()).isFalse();
            assertThat(service.dataset().imprint().publisher()).isEqualTo("Mended Desk");
        }
    }

    @Test
    void a_file_that_is_gone_is_told_once() throws Exception {
        var file = write(Datasets.good());
        try (var watch = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, readings::add)) {
            Files.delete(file);
            watch.check();
            watch.check();
            assertThat(readings).singleElement().isInstanceOf(Reading.Rejected.class);
        }
    }

    @Test
    void a_listener_that_has_left_is_not_called() {
        var service = service();
        var told = new ArrayList<DatasetInService.State>();
        service.listen(told::add).run();
        service.accept(Datasets.read(Datasets.good()));
        assertThat(told).isEmpty();
    }

    private static DatasetInService service() {
        return switch (Datasets.read(Datasets.good())) {
            case Reading.Accepted accepted -> new DatasetInService(accepted, CLOCK);
            case Reading.Rejected rejected ->
                throw new AssertionError(rejected.problems().toString());
        };
    }

    private Reading next() throws InterruptedException {
        var reading = readings.poll(2, TimeUnit.SECONDS);
        assertThat(reading).as("a reading within two seconds").isNotNull();
        return reading;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("events.json"), text);
    }

    private static String hash(String text) {
        return DatasetReader.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
