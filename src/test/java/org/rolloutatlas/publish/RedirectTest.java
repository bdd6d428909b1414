package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is written into a socket, because a client of HTTP would mend these addresses before it sends them. */
@DisplayName("A redirect")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class RedirectTest {
    @LocalServerPort
    private int port;

    private record Head(int status, List<String> headers) {
        String header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/..;/explore?lang=zh-Hans",
                "//explore",
                "//evil.example/%2e%2e/explore",
                "//evil.example/../explore",
                "//",
                "//evil.example/?lang=zh-Hans",
                "/%2f/evil.example/..;/explore",
                "/%2Fevil.example/%2e%2e/explore",
                "/\\evil.example/../explore",
                "/%5cevil.example/../explore",
                "/explore;jsessionid=1",
                "/explore;/",
                "/x/..;/explore",
                "/;/evil.example?lang=zh-Hans",
                "/%3b/..%3B/explore"
            })
    void is_refused_to_a_path_that_a_browser_may_read_as_a_host(String target) throws IOException {
        var answer = ask(target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/explore, /explore/",
        "/explore?country=LA&stage=signed, /explore/?country=LA&stage=signed",
        "/explore?q=%E4%B8%AD//x, /explore/?q=%E4%B8%AD//x",
        "/explore?q=%zz, /explore/",
        "/x/../explore, /explore/",
        "/x/%2e%2e/explore, /explore/",
        "/.//evil.example/%2e%2e/explore, /explore/",
        "/%65xplore, /explore/"
    })
    void from_the_front_door_leads_into_the_explorer_and_nowhere_else(String target, String location)
            throws IOException {
        var answer = ask(target);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(location);
    }

    @Test
    void to_another_language_never_takes_the_rest_of_the_path_for_a_host() throws IOException {
        var answer = ask("/zh-Hans//evil.example/?lang=en");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Location")).isEmpty();
    }

    @Test
    void from_a_language_that_the_atlas_does_not_declare_leads_to_its_first_one_for_as_long_as_that_is_so()
            throws IOException {
        var answer = ask("/fr/countries/LA?theme=dark");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/countries/LA?theme=dark");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void leaves_what_is_below_the_explorer_alone() throws IOException {
        assertThat(ask("/explore/").status()).isEqualTo(200);
        assertThat(ask("/explore/country/LA").status()).isEqualTo(200);
    }

    private Head ask(String target) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
            return new Head(Integer.parseInt(lines.getFirst().split(" ")[1]), lines);
        }
    }
}
