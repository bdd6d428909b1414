package org.rolloutatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of this repository, as text; bytes that are no text are kept as they are. */
record SourceFile(Path path) {

    /** Every file below a folder; none if there is no such folder. */
    static Stream<SourceFile> all(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            return Stream.of();
        }
        try (var files = Files.walk(Path.of(folder))) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            return found.stream().map(SourceFile::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    String folder() {
        return String.valueOf(path.getParent());
    }

    String text() {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
