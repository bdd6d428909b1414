package org.rolloutatlas.publish.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One state of a baked site, written beside the one in service and put in its place by renaming a symbolic link: whoever
 * reads the site sees all of the old state or all of the new, and a crash leaves the old one.
 *
 * <p>{@code DIR} is a symbolic link to a folder in {@code DIR.releases}. Files that have not changed are hard links to those
 * of the release before.
 */
final class Release implements AutoCloseable {
    private static final String PREFIX = "release-";
    private static final String LOCK = "lock";

    private final Path site;
    private final Path folder;
    private final Optional<Path> before;
    private final FileChannel lock;

    private Release(Path site, Path folder, Optional<Path> before, FileChannel lock) {
        this.site = site;
        this.folder = folder;
        this.before = before;
        this.lock = lock;
    }

    /**
     * Begins a release.
     *
     * @throws UnbakableException if something else is in the place of the site, or another bake of it is under way
     */
    static Release begin(Path directory) throws IOException {
        var site = directory.toAbsolutePath().normalize();
        var before = before(site);
        var releases = site.resolveSibling(site.getFileName() + ".releases");
        Files.createDirectories(releases);
        var lock = lock(releases, site);
        // not a temporary folder: those are closed to the web server, which is another user
        return new Release(site, Files.createDirectory(releases.resolve(PREFIX + next(releases))), before, lock);
    }

    private static FileChannel lock(Path releases, Path site) throws IOException {
        var channel = FileChannel.open(releases.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program: as good as held by another
        }
        channel.close();
        throw new UnbakableException("unsupported: two bakes of " + site + " at the same time; wait for the other one");
    }

    private static int next(Path releases) throws IOException {
        try (var folders = Files.list(releases)) {
            return 1
                    + folders.map(folder -> folder.getFileName().toString())
                            .filter(name -> name.matches(PREFIX + "[0-9]{1,9}"))
                            .mapToInt(name -> Integer.parseInt(name.substring(PREFIX.length())))
                            .max()
                            .orElse(0);
        }
    }

    /** Lets others bake. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static Optional<Path> before(Path site) throws IOException {
        if (Files.isSymbolicLink(site)) {
            return Optional.of(site.toRealPath());
        }
        if (!Files.exists(site)) {
            return Optional.empty();
        }
        boolean empty;
        try (var children = Files.isDirectory(site) ? Files.list(site) : Stream.of(site)) {
            empty = children.findAny().isEmpty();
        }
        if (!empty) {
            throw new UnbakableException("unsupported place for a site: " + site
                    + " holds other files; allowed: a new or an empty folder, or a site baked before");
        }
        return Optional.empty();
    }

    /**
     * Writes a file, or links to that of the release before if it is the same.
     *
     * @return whether it is new
     */
    boolean put(String name, byte[] bytes) throws IOException {
        var file = inside(name);
        Files.createDirectories(file.getParent());
        var old = before.map(folderBefore -> folderBefore.resolve(name)).filter(Files::isRegularFile);
        if (old.isPresent()
                && Files.size(old.get()) == bytes.length
                && Arrays.equals(Files.readAllBytes(old.get()), bytes)) {
            link(file, old.get());
            return false;
        }
        Files.write(file, bytes);
        return true;
    }

    /** A file of the release before. */
    Optional<byte[]> before(String name) throws IOException {
        var old = before.map(folderBefore -> folderBefore.resolve(name)).filter(Files::isRegularFile);
        return old.isPresent() ? Optional.of(Files.readAllBytes(old.get())) : Optional.empty();
    }

    /** Gives a file of this release a second name. */
    void also(String name, String written) throws IOException {
        var file = inside(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        link(file, inside(written));
    }

    /**
     * Keeps a file of the release before.
     *
     * @return whether there was one
     */
    boolean keepFile(String name) throws IOException {
        var old = before.map(folderBefore -> folderBefore.resolve(name)).filter(Files::isRegularFile);
        if (old.isPresent()) {
            link(inside(name), old.get());
        }
        return old.isPresent();
    }

    /** Keeps what the release before has under this folder and this one has not written. */
    void keep(String name) throws IOException {
        var kept = before.map(folderBefore -> folderBefore.resolve(name)).filter(Files::isDirectory);
        if (kept.isEmpty()) {
            return;
        }
        try (var files = Files.walk(kept.get())) {
            for (var old : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var file =
                        folder.resolve(name).resolve(kept.get().relativize(old).toString());
                Files.createDirectories(file.getParent());
                if (!Files.exists(file)) {
                    link(file, old);
                }
            }
        }
    }

    /** Puts the release in service; that before the last is deleted. */
    void publish() throws IOException {
        var link = folder.resolveSibling(folder.getFileName() + ".link");
        Files.createSymbolicLink(link, Objects.requireNonNull(site.getParent()).relativize(folder));
        if (Files.isDirectory(site) && !Files.isSymbolicLink(site)) {
            Files.delete(site);
        }
        try {
            Files.move(link, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(link, site, StandardCopyOption.REPLACE_EXISTING);
        }
        deleteAllBut(folder, before.orElse(folder));
    }

    /**
     * Leaves no trace of a release that was not finished.
     *
     * @param reason gets whatever goes wrong with that as well
     */
    void abandon(Exception reason) {
        try {
            delete(folder);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private Path inside(String name) {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("invalid file name " + name + ": it leaves the site");
        }
        return file;
    }

    private static void link(Path file, Path old) throws IOException {
        try {
            Files.createLink(file, old);
        } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
            Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteAllBut(Path newest, Path previous) throws IOException {
        try (var releases = Files.list(newest.getParent())) {
            for (var release : (Iterable<Path>) releases::iterator) {
                if (!release.equals(newest) && !release.equals(previous) && !release.endsWith(LOCK)) {
                    delete(release);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.deleteIfExists(folder);
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
