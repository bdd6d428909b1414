package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("What is refused")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class RefusedTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({"PROPFIND, /, 405", "PURGE, /stories, 405", "GET, /error, 404", "HEAD, /error, 404"})
    void is_refused_in_our_words_with_the_headers_of_every_page(String method, String path, int status)
            throws IOException, InterruptedException {
        var answer = ask(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).doesNotContain("timestamp", "Whitelabel");
    }

    @Test
    void leaves_no_cookie_on_public_pages_and_one_of_the_explorer_for_itself()
            throws IOException, InterruptedException {
        assertThat(ask("GET", "/").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ask("GET", "/explore/").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Path=/explore", "HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
