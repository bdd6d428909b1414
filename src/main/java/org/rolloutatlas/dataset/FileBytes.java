package org.rolloutatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file that should hold a dataset. A file that is too large for one is not read. */
public final class FileBytes {
    /** The most bytes that are read, 64 MB: room for some 60,000 events. */
    public static final int MOST = 64 * 1024 * 1024;

    private FileBytes() {}

    /**
     * Reads a file whole, or a folder of tables as one file.
     *
     * @throws FileTooLargeException if it holds more than {@link #MOST} bytes
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return TableFolder.read(file);
        }
        if (Files.size(file) > MOST) {
            throw new FileTooLargeException(file);
        }
        try (var in = Files.newInputStream(file)) {
            // a device tells no size, and a file may grow meanwhile
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new FileTooLargeException(file);
            }
            return bytes;
        }
    }
}
