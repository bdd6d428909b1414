package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that are kept: what a search begins with, and what it has found. */
@DisplayName("Whatever the bytes,")
class FuzzedInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_law_holds(Target target) throws Exception {
        var inputs = files(INPUTS.resolve(target.code()));
        assertThat(inputs).hasSizeGreaterThan(3);
        for (var input : inputs) {
            try {
                target.holdFor(Files.readAllBytes(input));
            } catch (Exception | Error broken) {
                throw new AssertionError("with " + input + ": " + broken, broken);
            }
        }
    }

    @Test
    void every_folder_of_inputs_has_a_target() throws IOException {
        assertThat(files(INPUTS).stream().map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Target.values()).map(Target::code).toList());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
