package org.rolloutatlas.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files of this process, in a folder of its own: libraries unpack theirs there, and a process that is killed
 * cannot take them away. A lock beside the folder says that its process lives; what the dead have left, the next one deletes.
 */
final class TemporaryFolder {
    static final String PREFIX = "rollout-atlas-";
    static final String LOCK = ".lock";

    private static final String PLACE = "java.io.tmpdir";

    private static volatile @Nullable Path taken;

    /** Java closes a channel to which nothing leads, and with it goes the lock. */
    @SuppressWarnings("unused")
    private static volatile @Nullable FileChannel held;

    private TemporaryFolder() {}

    /**
     * Gives this process a folder of its own, before anything asks for a temporary file. Where there can be none it goes on as it
     * was: to write there is for those to refuse who need to.
     */
    static void take() {
        var place = Path.of(System.getProperty(PLACE));
        clear(place);
        var name = PREFIX + UUID.randomUUID();
        try {
            var lock = place.resolve(name + LOCK);
            // open until the process ends, which lets go of it however that comes about
            var channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
            held = channel;
            var folder = Files.createDirectory(place.resolve(name), AtomicFile.forItsOwner(place, "rwx------"));
            // in the opposite order, and after those that libraries ask to be deleted
            lock.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            // libraries ask anew; Java itself has asked already
            System.setProperty(PLACE, folder.toString());
            taken = folder;
        } catch (IOException e) {
            // as before
        }
    }

    /** The folder, if this process has one. */
    static Optional<Path> taken() {
        return Optional.ofNullable(taken);
    }

    /** Deletes what is in the folder of this process. */
    static void empty() {
        taken().ifPresent(folder -> {
            try {
                delete(folder);
            } catch (IOException | UncheckedIOException e) {
                // the next one will
            }
        });
    }

    /** Deletes what processes have left that live no more. */
    static void clear(Path place) {
        try (var locks = Files.newDirectoryStream(place, PREFIX + "*" + LOCK)) {
            for (var lock : locks) {
                clearOne(place, lock);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // nothing can be seen there
        }
    }

    private static void clearOne(Path place, Path lock) {
        var name = lock.getFileName().toString();
        if (!isOurs(lock) || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() == null) {
                return;
            }
            var folder = place.resolve(name.substring(0, name.length() - LOCK.length()));
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOurs(folder)) {
                delete(folder);
            }
            Files.deleteIfExists(lock);
        } catch (IOException | UncheckedIOException | OverlappingFileLockException e) {
            // another user's, or somebody else is at it
        }
    }

    /** Others may put what they like beside it. */
    private static boolean isOurs(Path path) {
        try {
            var user = path.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"));
            return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(user);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
