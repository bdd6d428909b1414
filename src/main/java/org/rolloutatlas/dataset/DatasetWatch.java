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
import org.rolloutatlas.phrase.Phrase;

/**
 * Reads a dataset file again whenever its content changes.
 *
 * <p>The folder is watched, not the file (a folder of tables is its own), because editors replace files by renaming; and since some file systems tell
 * nothing, the content is also compared once a second. A good change is read within a second after the last writing.
 *
 * <p>Guarantee: the watch outlives whatever goes wrong in a reading, lack of memory included; it is told and the same content
 * is tried again, ever less often. Only {@link #close()} ends it, and {@link #isAlive()} says whether that is so.
 */
public final class DatasetWatch implements AutoCloseable {
    private static final Duration COMPARISON = Duration.ofSeconds(1);
    /** An editor that writes in several steps is given this long between two of them. */
    private static final Duration QUIET = Duration.ofMillis(80);

    private static final int STEPS = 10;

    private static final String MISSING = "";
    private static final String TOO_LARGE = "too large";

    /** Comparisons for which a content rests whose reading failed again and again. */
    private static final int LONGEST_REST = 64;

    private final Path file;
    private final FileReader reader;
    private final Consumer<Reading> onReading;
    private final WatchService folder;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("dataset-watch").unstarted(this::run);
    private volatile boolean alive = true;

    /** Of the content that was last read to the end, or why there is none. */
    private String hash;

    /** Of the content whose reading failed last. */
    private String failed = MISSING;

    private int rest = 1;
    private int resting;

    private DatasetWatch(Path file, String hash, FileReader reader, Consumer<Reading> onReading, WatchService folder) {
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
    public static DatasetWatch start(Path file, String inService, FileReader reader, Consumer<Reading> onReading)
            throws IOException {
        var parent = Files.isDirectory(file)
                ? file.toAbsolutePath()
                : file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("Invalid file: " + file + " is in no folder");
        }
        var folder = parent.getFileSystem().newWatchService();
        parent.register(folder, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        var watch = new DatasetWatch(file, inService, reader, onReading, folder);
        watch.thread.start();
        return watch;
    }

    /** Ends the watch. */
    @Override
    public void close() throws IOException {
        alive = false;
        folder.close();
    }

    /** Whether changes of the file are still read; when they are not, what is served stays as it is until a restart. */
    public boolean isAlive() {
        return alive && thread.isAlive();
    }

    /** Reads the file if its content is not that of the last reading. */
    synchronized void check() {
        byte[] bytes;
        try {
            bytes = FileBytes.read(file);
        } catch (FileTooLargeException e) {
            unread(TOO_LARGE, e.problem());
            return;
        } catch (IOException e) {
            unread(
                    MISSING,
                    new Problem(
                            Problem.Severity.ERROR,
                            file.toString(),
                            1,
                            1,
                            "",
                            Phrase.of("missing file: it was removed or cannot be read"),
                            Phrase.of("Put it back; until then the last good dataset stays in service.")));
            return;
        }
        var now = DatasetReader.hash(bytes);
        if (now.equals(hash) || rests(now)) {
            return;
        }
        failed = now;
        onReading.accept(reader.read(file.toString(), bytes));
        hash = now;
        failed = MISSING;
        rest = 1;
    }

    /** Whether it is too early to try a content again whose reading failed. */
    private boolean rests(String now) {
        if (!now.equals(failed)) {
            rest = 1;
            resting = 0;
            return false;
        }
        if (resting > 0) {
            resting--;
            return true;
        }
        resting = rest;
        rest = Math.min(LONGEST_REST, 2 * rest);
        return false;
    }

    private void unread(String why, Problem problem) {
        if (!hash.equals(why)) {
            onReading.accept(new Reading.Rejected(List.of(problem)));
            hash = why;
        }
    }

    private void run() {
        while (alive) {
            try {
                awaitChange();
                check();
            } catch (ClosedWatchServiceException | InterruptedException e) {
                alive = false;
            } catch (Throwable e) {
                // an error as well: what one file takes too much of is there again for the next
                tell(e);
            }
        }
    }

    private void awaitChange() throws InterruptedException {
        var key = folder.poll(COMPARISON.toMillis(), TimeUnit.MILLISECONDS);
        // a folder that is never quiet must not keep the file from being read
        for (int i = 0; key != null && i < STEPS; i++) {
            key = afterQuiet(key);
        }
    }

    /** A failure is told where the platform tells such failures. */
    private void tell(Throwable failure) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable e) {
            // without memory nothing can be told; the watch goes on
        }
    }

    private @Nullable WatchKey afterQuiet(WatchKey key) throws InterruptedException {
        key.pollEvents();
        key.reset();
        return folder.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
}
