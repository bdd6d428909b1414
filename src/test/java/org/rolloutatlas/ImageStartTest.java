package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The image that ATLAS_IMAGE names")
@EnabledIfEnvironmentVariable(named = "ATLAS_IMAGE", matches = ".+", disabledReason = "ATLAS_IMAGE names no image")
class ImageStartTest {
    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path temporary;

    private final HttpClient reader = HttpClient.newHttpClient();

    @Test
    void starts_from_its_rehearsal_reads_and_draws_and_ends_when_it_is_asked_to() throws Exception {
        var start = start(null);
        try (var image = RunningImage.of(start)) {
            image.awaitStart();

            var front = get(start.port(), "/");
            assertThat(front.statusCode()).isEqualTo(200);
            // the library of brotli was loaded, though nothing can be run from /tmp
            assertThat(front.headers().firstValue("Content-Encoding")).hasValue("br");
            var picture = get(start.port(), "/image/atlas.png");
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
            assertThat(get(start.port(), "/explore/").statusCode()).isEqualTo(200);
            assertThat(image.health()).isZero();
            assertThat(image.stop()).isEqualTo(SIGTERM);
            assertThat(image.log())
                    .contains("Rollout Atlas: http://localhost:" + start.port())
                    .doesNotContainIgnoringCase("fontconfig")
                    .doesNotContain("WARN", "ERROR", "missing font");
        }
    }

    @Test
    void serves_the_dataset_that_is_mounted() throws Exception {
        var data = Files.createDirectories(temporary.resolve("data"));
        Files.copy(Path.of("src/test/resources/datasets/good.json"), data.resolve("events.json"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        var start = start(data);
        try (var image = RunningImage.of(start)) {
            image.awaitStart();

            assertThat(body(start.operationsPort(), "/actuator/health")).contains("\"events\":2,");
        }
    }

    private RunningImage.Start start(@Nullable Path data) throws IOException {
        return new RunningImage.Start(
                Path.of(System.getenv("ATLAS_IMAGE")).toAbsolutePath(),
                Files.createDirectories(temporary.resolve("work")),
                data,
                free(),
                free());
    }

    private HttpResponse<byte[]> get(int port, String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", "br")
                .build();
        return reader.send(asked, HttpResponse.BodyHandlers.ofByteArray());
    }

    private String body(int port, String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return reader.send(asked, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
