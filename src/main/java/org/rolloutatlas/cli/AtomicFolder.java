package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.UUID;

/** A folder that is written whole or not at all: its files go to the medium before it has its name. */
record AtomicFolder(Path path, Disk disk) {

    /**
     * Writes a folder that is not there yet.
     *
     * @param files their content, by their names
     * @throws FileAlreadyExistsException if it is; it stays as it is
     * @throws NoSuchFileException if there is no folder for it
     * @throws FileSystemException if it cannot be written; there is no folder then
     */
    void create(SortedMap<String, byte[]> files) throws FileSystemException {
        var target = path.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (!Files.isDirectory(target.resolveSibling("."))) {
            throw new NoSuchFileException(path.toString());
        }
        var fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            Files.createDirectory(fresh);
            for (var file : files.entrySet()) {
                disk.write(fresh.resolve(file.getKey()), file.getValue());
            }
            disk.name(fresh, target);
        } catch (IOException e) {
            remove(fresh, files);
            var failure = new FileSystemException(path.toString(), null, "not written: " + FailureLine.reason(e));
            failure.initCause(e);
            throw failure;
        }
    }

    /** What is left under a name of its own harms nobody, and hides no other failure. */
    private static void remove(Path fresh, SortedMap<String, byte[]> files) {
        try {
            for (var name : files.keySet()) {
                Files.deleteIfExists(fresh.resolve(name));
            }
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // nothing more can be done
        }
    }
}
