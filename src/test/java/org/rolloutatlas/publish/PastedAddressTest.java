package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("What people paste")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class PastedAddressTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void a_request_that_names_no_host_is_told_so() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /oembed?url=http%3A%2F%2Fx%2F HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /countries/LA/                       | /countries/LA
            /Countries/la                        | /countries/LA
            /zh-Hans                             | /zh-Hans/
            /embed/                              | /embed/atlas
            /events/la-2009-hongda-win.          | /events/la-2009-hongda-win
            /?country=LA&amp;stage=signed        | /?country=LA&stage=signed
            /embed/atlas?country=LA&amp;to=2020  | /embed/atlas?country=LA&to=2020
            /?Country=LA                         | /?country=LA
            /reports?STAGE=signed&Page=2         | /reports?stage=signed&page=2
            /?LANG=zh-Hans&Theme=dark            | /zh-Hans/?theme=dark
            /?Event=la-2009-hongda-win           | /?event=la-2009-hongda-win
            /?event=la-2009-hongda-win&TO=2020   | /?to=2020&event=la-2009-hongda-win
            """)
    void what_was_pasted_leads_to_the_canonical_address(String pasted, String canonical) throws Exception {
        var response = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + pasted))
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").orElse("")).isEqualTo(canonical);
    }
}
