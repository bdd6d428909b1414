package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * A file that is written whole or not at all. The content goes to the medium under a name that nobody knows beforehand, and
 * only then takes the place: a reader, or a crash at any moment, finds the old state or the new one. When something fails,
 * nothing of it is left.
 */
record AtomicFile(Path path, Disk disk) {
    private static final FileAttribute<?>[] USUAL = {};

    /**
     * Replaces the content of the file, or of the file to which it is a link. Owner, group and permissions are kept, as far as
     * this user may give them.
     *
     * @throws FileSystemException if the file is not there, or the new content cannot be written; the old one is untouched
     */
    void replace(byte[] content) throws FileSystemException {
        try {
            var target = path.toRealPath();
            var fresh = fresh(target);
            try {
                disk.write(fresh, content, closed(target));
                resemble(fresh, target);
                disk.replace(fresh, target);
            } finally {
                remove(fresh);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws FileAlreadyExistsException if it is; it stays as it is
     * @throws NoSuchFileException if there is no folder for it
     * @throws FileSystemException if it cannot be written; there is no file then
     */
    void create(byte[] content) throws FileSystemException {
        var target = path.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (!Files.isDirectory(target.resolveSibling("."))) {
            throw new NoSuchFileException(path.toString());
        }
        var fresh = fresh(target);
        try {
            disk.write(fresh, content, USUAL);
            name(fresh, target);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw failed(e);
        } finally {
            remove(fresh);
        }
    }

    /** A link refuses in one step a name that was taken meanwhile, which a move does not. */
    private void name(Path fresh, Path target) throws IOException {
        try {
            disk.link(fresh, target);
        } catch (FileAlreadyExistsException e) {
            throw new FileAlreadyExistsException(path.toString());
        } catch (UnsupportedOperationException | FileSystemException e) {
            // where files have one name only, two steps have to do
            Files.move(fresh, target);
        }
    }

    private FileSystemException failed(IOException cause) {
        var failure = new FileSystemException(path.toString(), null, "not written: " + FailureLine.reason(cause));
        failure.initCause(cause);
        return failure;
    }

    private static Path fresh(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
    }

    /** What is left under a name of its own harms nobody, and hides no other failure. */
    private static void remove(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // nothing more can be done
        }
    }

    /** For nobody else's eyes until it has the permissions of the file that it replaces. */
    private static FileAttribute<?>[] closed(Path target) {
        return forItsOwner(target, "rw-------");
    }

    /** Such permissions, where the disk knows any. */
    static FileAttribute<?>[] forItsOwner(Path place, String permissions) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : USUAL;
    }

    private static void resemble(Path fresh, Path target) throws IOException {
        var old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        var view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (old == null || view == null) {
            return;
        }
        var attributes = old.readAttributes();
        try {
            view.setGroup(attributes.group());
            view.setOwner(attributes.owner());
        } catch (IOException e) {
            // only root gives files away
        }
        // after the owner: a change of owner takes some permissions off
        view.setPermissions(attributes.permissions());
    }
}
