package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that serves")
class ServingProcessTest {
    /** The status of a process that a signal has ended: 128 and its number. */
    private static final int SIGTERM = 128 + 15;

    private static final int REASONS_TO_STOP = 10_000;

    @TempDir
    private Path temporary;

    @Test
    void with_too_little_memory_is_one_clear_line_and_exit_1() throws Exception {
        var process = serve("-Xmx64m");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(process.errorReader(StandardCharsets.UTF_8).readAllAsString())
                .startsWith("atlas: too little memory: 64 MB of heap")
                .hasLineCount(1);
    }

    @Test
    void with_nowhere_to_put_temporary_files_is_one_clear_line_and_exit_1() throws Exception {
        var process = serve("-Djava.io.tmpdir=" + temporary.resolve("gone"));

        assertThat(process.waitFor()).isEqualTo(1);
        // Java may have said before that the folder is not there
        var said = process.errorReader(StandardCharsets.UTF_8).readAllAsString();
        assertThat(said.lines().toList().getLast())
                .startsWith("atlas: no room for temporary files: " + temporary.resolve("gone") + " cannot be written")
                .contains("--tmpfs");
        assertThat(said.lines()).noneMatch(line -> line.startsWith("\tat "));
    }

    /** As in a container whose folder of data is empty: that of the installation has the map alone. */
    @Test
    void without_a_dataset_here_or_in_the_installation_names_the_one_that_is_missing_here() throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Datlas.home=" + temporary,
                        "-cp",
                        absoluteClassPath(),
                        Atlas.class.getName(),
                        "serve")
                .directory(temporary.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(process.errorReader(StandardCharsets.UTF_8).readAllAsString())
                .startsWith("atlas: missing file: events.json is not there")
                .hasLineCount(1);
    }

    @Test
    void says_on_each_connection_which_answer_is_the_last_and_ends_as_its_help_says() throws Exception {
        var process = serve("-Xmx256m");
        try (var reader = new Socket("localhost", port(process))) {
            assertThat(head(reader)).first().isEqualTo("HTTP/1.1 200 ");
            // no signal: that is how Java asks a process to end
            process.destroy();

            var last = head(reader);
            for (int i = 0; i < REASONS_TO_STOP && !last.contains("Connection: close"); i++) {
                assertThat(last).first().isEqualTo("HTTP/1.1 200 ");
                last = head(reader);
            }
            assertThat(last).contains("HTTP/1.1 200 ", "Connection: close");
        }
        assertThat(process.waitFor()).isEqualTo(SIGTERM);
        var help = new StringWriter();
        Atlas.run(new PrintWriter(help, true), new PrintWriter(help, true), "serve", "--help");
        assertThat(help.toString()).contains("143");
    }

    @Test
    void clears_up_in_the_temporary_folder_after_one_that_was_killed() throws Exception {
        var killed = serve("-Xmx256m");
        port(killed);
        var left = files();
        assertThat(left).isNotEmpty();
        killed.destroyForcibly().waitFor();
        assertThat(files()).isEqualTo(left);

        var next = serve("-Xmx256m");
        port(next);
        assertThat(files()).doesNotContainAnyElementsOf(left);
        next.destroy();
        next.waitFor();

        assertThat(files()).isEmpty();
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The last of two options of one name counts. */
    private Process serve(String option) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Djava.io.tmpdir=" + temporary,
                        option,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Atlas.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        "src/test/resources/datasets/good.json")
                .start();
    }

    /** Waits until it serves. */
    private static int port(Process process) throws IOException {
        var line = Objects.requireNonNull(
                process.inputReader(StandardCharsets.UTF_8).readLine(), () -> "it did not start");
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    /** What the server says of one address before it says it; the connection stays as it is. */
    private static List<String> head(Socket connection) throws IOException {
        connection
                .getOutputStream()
                .write("HEAD /method HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        var lines = new ArrayList<String>();
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** All there is in the temporary folder. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(file -> !file.equals(temporary)
                            && !file.getFileName().toString().startsWith("hsperfdata"))
                    .sorted()
                    .toList();
        }
    }
}
