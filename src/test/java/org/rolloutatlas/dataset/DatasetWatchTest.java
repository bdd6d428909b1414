package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("tells how fast a change is read")
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
    void a_reading_that_fails_for_lack_of_memory_is_tried_again_and_later_changes_are_read() throws Exception {
        var file = write(Datasets.good());
        try (var watch = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, new FailsOnce(readings))) {
            write(Datasets.good().replace("Example Desk", "Heavy Desk"));
            assertThat(Datasets.accepted(within(10)).imprint().publisher()).isEqualTo("Heavy Desk");
            write(Datasets.good().replace("Example Desk", "Light Desk"));
            assertThat(Datasets.accepted(within(10)).imprint().publisher()).isEqualTo("Light Desk");
            assertThat(watch.isAlive()).isTrue();
        }
    }

    /** The first reading is too much for the memory. */
    private record FailsOnce(AtomicBoolean failed, Consumer<Reading> then) implements Consumer<Reading> {
        FailsOnce(Collection<Reading> readings) {
            this(new AtomicBoolean(), readings::add);
        }

        @Override
        public void accept(Reading reading) {
            if (!failed.getAndSet(true)) {
                throw new OutOfMemoryError("as if there were no memory left");
            }
            then.accept(reading);
        }
    }

    @Test
    void a_file_larger_than_any_dataset_is_not_read_but_told_once() throws Exception {
        var file = write(Datasets.good());
        try (var watch = DatasetWatch.start(file, hash(Datasets.good()), Datasets.READER, readings::add)) {
            enlarge(file);
            watch.check();
            watch.check();
            assertThat(readings)
                    .singleElement()
                    .satisfies(reading -> assertThat(reading.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.message()).contains("more than 64 MB")));
        }
        assertThat(Datasets.READER.read(file).problems()).hasSize(1);
    }

    /** Three gigabytes of nothing, which take no room on the disk. */
    private static void enlarge(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), 3L << 30);
        }
    }

    @Test
    void a_watch_says_whether_it_is_alive() throws Exception {
        var watch = DatasetWatch.start(write(Datasets.good()), hash(Datasets.good()), Datasets.READER, readings::add);
        assertThat(watch.isAlive()).isTrue();
        watch.close();
        assertThat(watch.isAlive()).isFalse();
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
        return within(2);
    }

    private Reading within(int seconds) throws InterruptedException {
        var reading = readings.poll(seconds, TimeUnit.SECONDS);
        assertThat(reading).as("a reading within %d seconds", seconds).isNotNull();
        return reading;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("events.json"), text);
    }

    private static String hash(String text) {
        return DatasetReader.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
