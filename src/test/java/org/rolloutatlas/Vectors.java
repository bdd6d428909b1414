package org.rolloutatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Cases that Java and the browser module share, one a line, fields separated by tabs. */
public final class Vectors {
    private Vectors() {}

    /** The lines of a file of {@code vectors}, without comments. */
    public static Stream<Arguments> read(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/vectors", name)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
