package org.rolloutatlas.publish.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One state of a baked site, written beside the one in service and put in its place by renaming a symbolic link: whoever
 * reads the site sees all of the old state or all of the new, and a crash leaves the old one.
 *
 * <p>{@code DIR} is a symbolic link to a folder in {@code DIR.releases}. Files that have not changed are hard links to those
 * of the release before.
 *
 * <p>Guarantee: what is in service is never deleted, nor anything that no bake has made. Whatever cannot be cleared up after a
 * release is in service is a warning.
 */
final class Release implements AutoCloseable {
    private static final String PREFIX = "release-";
    private static final String LINK = ".link";
    private static final String LOCK = "lock";

    /** Folders of releases, and the links that a killed bake has left. */
    private static final Pattern OURS = Pattern.compile(PREFIX + "([0-9]{1,9})(" + Pattern.quote(LINK) + ")?");

    private final Path site;
    private final Path folder;
    private final Optional<Path> before;
    private final FileChannel lock;
    private final ReleaseDisk disk;
    private boolean inService;

    private Release(Path site, Path folder, Optional<Path> before, FileChannel lock, ReleaseDisk disk) {
        this.site = site;
        this.folder = folder;
        this.before = before;
        this.lock = lock;
        this.disk = disk;
    }

    /**
     * Begins a release.
     *
     * @throws UnbakableException if something else is in the place of the site, or another bake of it is under way
     */
    static Release begin(Path directory) throws IOException {
        return begin(directory, new ReleaseDisk() {});
    }

    static Release begin(Path directory, ReleaseDisk disk) throws IOException {
        var site = directory.toAbsolutePath().normalize();
        var before = before(site);
        var releases = site.resolveSibling(site.getFileName() + ".releases");
        Files.createDirectories(releases);
        var lock = lock(releases, site);
        // not a temporary folder: those are closed to the web server, which is another user
        return new Release(site, Files.createDirectory(releases.resolve(PREFIX + next(releases))), before, lock, disk);
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
                    + folders.map(folder -> OURS.matcher(folder.getFileName().toString()))
                            .filter(Matcher::matches)
                            .mapToInt(name -> Integer.parseInt(name.group(1)))
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
            // a link that leads nowhere: its release was lost, and there is none before this one
            return Files.isDirectory(site) ? Optional.of(site.toRealPath()) : Optional.empty();
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
        disk.write(file, bytes);
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

    /**
     * Puts the release in service; the releases before the last are deleted.
     *
     * @return what could not be deleted, in words; the release is in service all the same
     * @throws IOException if it is not in service
     */
    List<String> publish() throws IOException {
        var link = folder.resolveSibling(folder.getFileName() + LINK);
        Files.createSymbolicLink(link, Objects.requireNonNull(site.getParent()).relativize(folder));
        if (Files.isDirectory(site) && !Files.isSymbolicLink(site)) {
            Files.delete(site);
        }
        try {
            Files.move(link, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(link, site, StandardCopyOption.REPLACE_EXISTING);
        }
        inService = true;
        return clearUp();
    }

    /**
     * Leaves no trace of a release that was not finished. One that is in service stays.
     *
     * @param reason gets whatever goes wrong with that as well
     */
    void abandon(Exception reason) {
        if (inService) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + LINK));
            disk.delete(folder);
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

    private void link(Path file, Path old) throws IOException {
        try {
            disk.link(file, old);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // no links here, or not to the files of another user
            disk.write(file, Files.readAllBytes(old));
        }
    }

    private List<String> clearUp() {
        var warnings = new ArrayList<String>();
        var kept =
                Stream.of(folder, before.orElse(folder)).map(Path::getFileName).collect(Collectors.toSet());
        try (var releases = Files.list(Objects.requireNonNull(folder.getParent()))) {
            for (var old : (Iterable<Path>) releases::iterator) {
                if (!kept.contains(old.getFileName())
                        && OURS.matcher(old.getFileName().toString()).matches()) {
                    clearUp(old, warnings);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            warnings.add(e + " while old releases were deleted");
        }
        return warnings;
    }

    private void clearUp(Path old, List<String> warnings) {
        try {
            disk.delete(old);
        } catch (IOException | UncheckedIOException e) {
            warnings.add("could not delete the old release " + old + " (" + e.getMessage() + ")");
        }
    }
}
