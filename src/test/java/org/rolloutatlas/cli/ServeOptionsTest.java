package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Serving for operators")
class ServeOptionsTest {
    @TempDir
    private Path folder;

    private record Said(int status, String err) {}

    private static Said serve(String... options) {
        var err = new StringWriter();
        var args = new String[options.length + 3];
        args[0] = "serve";
        args[1] = "--data";
        args[2] = "src/test/resources/datasets/good.json";
        System.arraycopy(options, 0, args, 3, options.length);
        int status = Atlas.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
        return new Said(status, err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536"})
    void on_a_port_that_is_none_is_one_clear_line_and_exit_2(String port) {
        assertThat(serve("--port", "0", "--operations-port", port))
                .isEqualTo(new Said(2, "atlas: invalid port: " + port + "; allowed: 0 to 65535\n"));
    }

    @Test
    void on_the_port_of_the_public_pages_is_refused() {
        assertThat(serve("--port", "8099", "--operations-port", "8099"))
                .isEqualTo(
                        new Said(
                                2,
                                "atlas: invalid operations port: 8099 is that of the public pages; it takes one that readers do not reach\n"));
    }

    @Test
    void on_a_port_that_is_taken_names_the_option() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(serve("--port", "0", "--operations-port", port))
                    .isEqualTo(new Said(
                            1,
                            "atlas: port " + port
                                    + " is taken; stop the other program or choose another with --operations-port\n"));
        }
    }

    @Test
    void an_access_log_where_nothing_can_be_written_is_one_clear_line_and_exit_2() {
        var nowhere = folder.resolve("never").resolve("access.log");
        assertThat(serve("--port", "0", "--access-log", nowhere.toString()))
                .isEqualTo(new Said(
                        2,
                        "atlas: missing folder of the access log: " + nowhere.getParent()
                                + " is not there; make it first\n"));
        assertThat(serve("--port", "0", "--access-log", folder.toString()))
                .isEqualTo(new Said(
                        2, "atlas: invalid access log: " + folder + " cannot be written; name a file of your own\n"));
    }
}
