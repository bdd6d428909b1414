package org.rolloutatlas.dataset;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset file again whenever its content changes.
 *
 * <p>The folder is watched, not the file, because editors replace files by renaming; and since some file systems tell
 * nothing, the content is also compared once a second. A good change is read within a second after the last writing.
 */
public final class DatasetWatch implements AutoCloseable {
    private static final Duration COMPARISON = Duration.ofSeconds(1);
    /** An editor that writes in several steps is given this long between two of them. */
    private static final Duration QUIET = Duration.ofMillis(80);

    private static final int STEPS = 10;

    private static final String MISSING = "";

    private final Path file;
    private final DatasetReader reader;
    private final Consumer<Reading> onReading;
    private final WatchService folder;
    private String hash;

    private DatasetWatch(
            Path file, String hash, DatasetReader reader, Consumer<Reading> onReading, WatchService folder) {
        this.file = file;
        this.hash = hash;
        this.reader = reader;
        this.onReading = onReading;
        this.folder = folder;
    }

    /**
     * Begins to watch, on a thread of its own.
     *
     * @param inService the hash of the content that is already read, see {@link Dataset#hash()}
     * @param onReading called on that thread with each new reading; a file that is gone counts as a bad one
     * @throws IOException if the folder cannot be watched
     */
    public static DatasetWatch start(Path file, String inService, DatasetReader reader, Consumer<Reading> onReading)
            throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("Invalid file: " + file + " is in no folder");
        }
        var folder = parent.getFileSystem().newWatchService();
        parent.register(folder, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        var watch = new DatasetWatch(file, inService, reader, onReading, folder);
        Thread.ofPlatform().daemon().name("dataset-watch").start(watch::run);
        return watch;
    }

    /** Ends the watch. */
    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** Reads the file if its content is not that of the last reading. */
    synchronized void check() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            gone();
            return;
        }
        var now = DatasetReader.hash(bytes);
        if (!now.equals(hash)) {
            hash = now;
            onReading.accept(reader.read(file.toString(), bytes));
        }
    }

    private void gone() {
        if (!hash.equals(MISSING)) {
            hash = MISSING;
            onReading.accept(new Reading.Rejected(List.of(new Problem(
                    Problem.Severity.ERROR,
                    file.toString(),
                    1,
                    1,
                    "",
                    "missing file: it was removed or cannot be read",
                    "Put it back; until then the last good dataset stays in service."))));
        }
    }

    private void run() {
        try {
            while (true) {
                var key = folder.poll(COMPARISON.toMillis(), TimeUnit.MILLISECONDS);
                // a folder that is never quiet must not keep the file from being read
                for (int i = 0; key != null && i < STEPS; i++) {
                    key = afterQuiet(key);
                }
                checkAndLive();
            }
        } catch (ClosedWatchServiceException e) {
            // closed: the watch is over
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure in what is done with a reading is told where the platform tells such failures; the watch goes on. */
    private void checkAndLive() {
        try {
            check();
        } catch (RuntimeException e) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private @Nullable WatchKey afterQuiet(WatchKey key) throws InterruptedException {
        key.pollEvents();
        key.reset();
        return folder.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
}
