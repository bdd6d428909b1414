package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the module's own tests. */
class BrowserModuleUnitTest {
    private static final Path TESTS = Path.of("src/test/module");

    @Test
    void the_modules_own_tests_pass() throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("--test", "--test-reporter=spec"));
        try (var files = Files.list(TESTS)) {
            files.filter(file -> file.toString().endsWith(".test.mjs"))
                    .sorted()
                    .forEach(file -> arguments.add(file.toString()));
        }
        assertThat(arguments).as("test files in " + TESTS).hasSizeGreaterThan(3);
        var run = NodeRun.of(arguments);
        assertThat(run.exit()).as(run.output()).isZero();
    }
}
