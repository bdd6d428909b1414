package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with its golden file in {@code src/test/resources/golden}.
 *
 * <p>A missing file is written by a local run, to be looked at and committed; where {@code CI} is set it is a failure. A
 * difference leaves the new text in {@code target/golden-changed}, so that it can be looked at beside the old one.
 *
 * <p>Under {@code ./atlas golden} ({@code -Datlas.golden=collect}) nothing fails: every new text is left there, to be told in
 * words and then written.
 */
public final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path CHANGED = Path.of("target/golden-changed");

    private Golden() {}

    /**
     * Fails unless the text equals the golden file.
     *
     * @param name relative path below the golden folder, e.g. {@code map/equal-earth-11.svg}
     */
    public static void assertGolden(String name, String actual) {
        var file = EXPECTED.resolve(name);
        try {
            if ("collect".equals(System.getProperty("atlas.golden"))) {
                collect(name, actual);
                return;
            }
            if (!Files.exists(file)) {
                assertThat(System.getenv("CI"))
                        .as("golden file %s is missing; a local run writes it, CI does not", file)
                        .isNull();
                write(file, actual);
                return;
            }
            var expected = Files.readString(file);
            if (!expected.equals(actual)) {
                write(CHANGED.resolve(name), actual);
            }
            assertThat(actual)
                    .as("golden file %s; the new text is in %s", file, CHANGED.resolve(name))
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String name, String actual) throws IOException {
        var file = EXPECTED.resolve(name);
        if (!Files.exists(file) || !Files.readString(file).equals(actual)) {
            write(CHANGED.resolve(name), actual);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
