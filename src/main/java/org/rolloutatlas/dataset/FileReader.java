package org.rolloutatlas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The bytes of a file → a {@link Dataset} or all of its problems at once. */
@FunctionalInterface
public interface FileReader {
    /**
     * Reads the bytes of a file.
     *
     * @param fileName name of the file as the editor knows it, for the problems
     */
    Reading read(String fileName, byte[] bytes);

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read at all; mistakes within it, and its size, are problems of the reading
     */
    default Reading read(Path file) throws IOException {
        try {
            return read(file.toString(), FileBytes.read(file));
        } catch (FileTooLargeException e) {
            return new Reading.Rejected(List.of(e.problem()));
        }
    }
}
