package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** The operations on a disk that {@link AtomicFile} is made of. Tests put a disk in its place that is full, or fails. */
interface Disk {
    /** The disk of the machine. */
    Disk REAL = new Disk() {};

    Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /**
     * Writes a file that must not exist, down to the medium.
     *
     * @param attributes with which it is created; without, those that are usual for this user
     * @throws java.nio.file.FileAlreadyExistsException if it does, as a link as well
     */
    default void write(Path fresh, byte[] content, FileAttribute<?>... attributes) throws IOException {
        try (var channel = FileChannel.open(fresh, NEW, attributes)) {
            var left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Gives a file the name of another, which it replaces in one step. */
    default void replace(Path fresh, Path target) throws IOException {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Gives a folder a name that nothing has.
     *
     * @throws IOException if a folder that is not empty, or a file, has it
     */
    default void name(Path fresh, Path target) throws IOException {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Gives a file a second name.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the name is taken
     * @throws UnsupportedOperationException if files of this disk have one name only
     */
    default void link(Path fresh, Path target) throws IOException {
        Files.createLink(target, fresh);
    }
}
