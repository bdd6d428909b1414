package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty rounds: {@code ./mvnw surefire:test -Dtest=KilledWhileSavingTest -Drounds=50}. */
@DisplayName("An editor that is killed while he saves")
class KilledWhileSavingTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int MOST_SAVES = 40;
    /** Bytes: as many as a large dataset has, so that a writing takes its time. */
    private static final int LARGE = 8_000_000;

    @Test
    void leaves_the_file_and_what_it_said_before_whole(@TempDir Path folder) throws IOException, InterruptedException {
        var one = Files.writeString(folder.resolve("one"), "1".repeat(LARGE));
        var other = Files.writeString(folder.resolve("other"), "2".repeat(LARGE));
        var file = Files.copy(one, folder.resolve("events.json"));
        var random = new Random(20261201);
        for (int round = 0; round < ROUNDS; round++) {
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SavingProcess.class.getName(),
                            file.toString(),
                            one.toString(),
                            other.toString())
                    .start();
            try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
                for (int saves = random.nextInt(MOST_SAVES); saves >= 0; saves--) {
                    assertThat(told.readLine()).startsWith("saved ");
                }
                process.destroyForcibly().waitFor();
            }

            assertThat(whole(file)).as("round %d", round).isTrue();
            assertThat(whole(folder.resolve("events.before.json")))
                    .as("round %d", round)
                    .isTrue();
        }
    }

    /** Whether a file is one of the two contents from its beginning to its end. */
    private static boolean whole(Path file) throws IOException {
        var text = Files.readString(file);
        return text.length() == LARGE && text.chars().allMatch(c -> c == text.charAt(0));
    }
}
