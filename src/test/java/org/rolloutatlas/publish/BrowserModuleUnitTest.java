package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the module's own tests with the Node that the browser driver brings along: nothing needs to be installed. */
class BrowserModuleUnitTest {
    private static final Path TESTS = Path.of("src/test/module");

    @Test
    void the_modules_own_tests_pass() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.addAll(node());
        command.addAll(List.of("--test", "--test-reporter=spec"));
        try (var files = Files.list(TESTS)) {
            files.filter(file -> file.toString().endsWith(".test.mjs"))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        assertThat(command).as("test files in " + TESTS).hasSizeGreaterThan(4);
        var output = Files.createTempFile("module-tests", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("finished in time").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(output, StandardCharsets.UTF_8))
                .isZero();
    }

    private static List<String> node() {
        var driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
        return List.of(driver.createProcessBuilder().command().getFirst());
    }
}
