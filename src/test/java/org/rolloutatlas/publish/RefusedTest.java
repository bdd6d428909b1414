package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("What is refused")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class RefusedTest {
    @LocalServerPort
    private int port;

    /** What is written into a socket, because a client of HTTP would not send it. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /%zz HTTP/1.1            | 400
            GET /<x> HTTP/1.1            | 400
            GET /%00 HTTP/1.1            | 400
            GET /a%2fb HTTP/1.1          | 400
            GET //x HTTP/1.1             | 400
            GET / HTTP/9.9               | 505
            CONNECT x:1 HTTP/1.1         | 501
            TRACE / HTTP/1.1             | 405
            MADEUP /embed/atlas HTTP/1.1 | 405
            MADEUP /oembed HTTP/1.1      | 405
            OPTIONS /stories HTTP/1.1    | 405
            """)
    void at_any_layer_is_a_card_of_ours_that_repeats_nothing(String line, int status) throws IOException {
        var answer = write(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertIsOurCard(answer, status);
        assertThat(answer.toLowerCase(Locale.ROOT).contains("allow: get, head\r\n"))
                .isEqualTo(status == 405);
        assertThat(answer).doesNotContain("&lt;x", "zz", "MADEUP");
    }

    @Test
    void is_also_a_request_that_is_too_long_or_names_no_host() throws IOException {
        assertIsOurCard(write("GET / HTTP/1.1\r\nX: " + "a".repeat(20_000) + "\r\nHost: x\r\n\r\n"), 400);
        assertIsOurCard(write("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
        assertIsOurCard(write("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"), 400);
    }

    private static void assertIsOurCard(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("X-Content-Type-Options: nosniff\r\n", "Content-Security-Policy: default-src 'none'")
                .contains("Cache-Control: no-store\r\n", "<h1>This request cannot be answered</h1>")
                .doesNotContain("Tahoma", "Whitelabel", "timestamp");
    }

    private String write(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void is_not_worth_a_line_in_the_log(CapturedOutput output) throws IOException, InterruptedException {
        ask("PROPFIND", "/");
        write("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(output.getAll()).doesNotContain("PROPFIND", "WARN");
    }

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
