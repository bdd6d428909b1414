package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("The explorer with room for two readers")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"atlas.data=src/test/resources/datasets/atlas.json", "atlas.explorer.readers=2"})
class FullHouseTest {
    @LocalServerPort
    private int port;

    @Test
    void tells_a_third_one_so_with_the_way_to_the_same_reports_and_keeps_those_who_are_in() throws Exception {
        var first = reader();
        var second = reader();
        var third = reader();
        assertThat(ask(first, "/explore/").statusCode()).isEqualTo(200);
        assertThat(ask(second, "/explore/country/LA").statusCode()).isEqualTo(200);

        var refused = ask(third, "/explore/?country=LA&stage=signed&theme=dark");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("120");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(refused.body())
                .contains("The explorer is full", "href=\"/?country=LA&amp;stage=signed&amp;theme=dark\"");
        assertThat(ask(third, "/explore/?lang=zh-Hans").body()).contains("lang=\"zh-Hans\"", "href=\"/zh-Hans/\"");
        assertThat(ask(third, "/?country=LA").statusCode()).isEqualTo(200);
        assertThat(ask(first, "/explore/?country=MM").statusCode()).isEqualTo(200);
        assertThat(ask(second, "/explore/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void has_room_again_when_a_session_ends_and_gives_whoever_only_looks_in_a_short_one() {
        var readers = new ReadersPresent(1);
        var session = new MockHttpSession();

        readers.sessionCreated(new HttpSessionEvent(session));

        assertThat(readers.isFull()).isTrue();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(ReadersPresent.FIRST_LIFE);
        readers.sessionDestroyed(new HttpSessionEvent(session));
        assertThat(readers.isFull()).isFalse();
    }

    private static HttpClient reader() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> ask(HttpClient reader, String address) throws Exception {
        return reader.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
