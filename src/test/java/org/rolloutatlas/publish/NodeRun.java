package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A script that has run to its end, with the Node that the browser driver brings along: nothing needs to be installed.
 *
 * @param exit 0 where all is well
 * @param output what it has said, errors too
 */
record NodeRun(int exit, String output) {
    static NodeRun of(List<String> arguments) throws IOException, InterruptedException {
        var driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
        var command = new ArrayList<String>();
        command.add(driver.createProcessBuilder().command().getFirst());
        command.addAll(arguments);
        var output = Files.createTempFile("node", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(4, TimeUnit.MINUTES))
                    .as("finished in time")
                    .isTrue();
            return new NodeRun(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
