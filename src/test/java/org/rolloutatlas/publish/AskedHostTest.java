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

@DisplayName("An atlas that was told no host")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class AskedHostTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void names_to_other_sites_the_one_that_was_asked() throws Exception {
        var here = "http://localhost:" + port;

        assertThat(get("/countries/LA"))
                .contains("<link rel=\"canonical\" href=\"" + here + "/countries/LA\"")
                .contains("property=\"og:image\" content=\"" + here + "/image/countries/LA.png\"")
                .contains("href=\"" + here + "/oembed?url=" + here + "/countries/LA&amp;format=json\"")
                .contains("src=&quot;" + here + "/embed/countries/LA&quot;");
        assertThat(get("/feed.atom")).contains("href=\"" + here + "/events/");
        assertThat(get("/sitemap.xml")).contains("<loc>" + here + "/</loc>");
    }

    @Test
    void keeps_what_one_host_was_told_from_another() throws Exception {
        var there = "http://127.0.0.1:" + port;
        get("/countries/LA");
        get("/countries/LA");

        assertThat(CLIENT.send(
                                HttpRequest.newBuilder(URI.create(there + "/countries/LA"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("<link rel=\"canonical\" href=\"" + there + "/countries/LA\"")
                .doesNotContain("localhost");
    }

    /** Any client can say so, and the answer may be kept for others. */
    @Test
    void believes_nobody_that_readers_ask_over_tls_unless_it_is_told_to() throws Exception {
        assertThat(get("/countries/LA", "X-Forwarded-Proto", "https"))
                .contains("<link rel=\"canonical\" href=\"http://localhost:" + port + "/countries/LA\"");
    }

    @ParameterizedTest(name = "that has {0} px: {1}")
    @CsvSource({"319, none", "320, 320 x 184", "400, 360 x 208", "720, 720 x 416", "1199, 720 x 416", "1200, 1200 x 630"
    })
    void offers_the_largest_thumbnail_that_fits_into_a_column(int width, String size) throws Exception {
        var here = "http://localhost:" + port;
        var answer = get("/oembed?maxwidth=" + width + "&url=" + here + "/countries/LA");

        if (size.equals("none")) {
            assertThat(answer).doesNotContain("thumbnail_");
        } else {
            var sides = size.split(" x ");
            assertThat(answer)
                    .contains("\"thumbnail_url\":\"" + here + "/image/countries/LA.png")
                    .contains("\"thumbnail_width\":" + sides[0] + ",\"thumbnail_height\":" + sides[1] + "}");
        }
    }

    private String get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
