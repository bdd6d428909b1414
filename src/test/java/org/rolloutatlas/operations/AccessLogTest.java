package org.rolloutatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("The access log")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atlas.data=src/test/resources/datasets/atlas.json",
            "atlas.access-log-pattern=- %l %u \"%r\" %s",
            "management.server.port=0"
        })
class AccessLogTest {
    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void file(DynamicPropertyRegistry properties) {
        properties.add("atlas.access-log", () -> folder.resolve("access.log").toString());
    }

    @Test
    void has_a_line_for_each_request_without_the_address_where_its_pattern_has_none_and_is_opened_anew_when_renamed()
            throws Exception {
        var log = folder.resolve("access.log");
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            get(client, "/method");
            // on the same connection: what came before is written by then
            get(client, "/nothing/here");
            assertThat(Files.readAllLines(log)).first().isEqualTo("- - - \"GET /method HTTP/1.1\" 200");

            Files.move(log, folder.resolve("access.log.1"));
            get(client, "/countries");
            get(client, "/");
            assertThat(Files.readAllLines(log))
                    .contains("- - - \"GET /countries HTTP/1.1\" 200")
                    .doesNotContain("- - - \"GET /method HTTP/1.1\" 200");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no log of the port for operations")
                    .containsExactlyInAnyOrder("access.log", "access.log.1");
        }
    }

    private void get(HttpClient client, String address) throws Exception {
        client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }
}
