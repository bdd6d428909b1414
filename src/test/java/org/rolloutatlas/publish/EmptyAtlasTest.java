package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("An atlas without reports")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/empty.json")
class EmptyAtlasTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?country=LA",
                "/?from=2019",
                "/embed/atlas",
                "/embed/atlas?country=LA&theme=dark",
                "/reports",
                "/reports?q=id",
                "/stories",
                "/countries",
                "/countries?sort=lag",
                "/disagreements",
                "/sources"
            })
    void says_so_and_offers_no_way_to_all_of_nothing(String address) throws Exception {
        for (var language : new String[] {"", "/zh-Hans"}) {
            var answer = get(language + address);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(language.isEmpty() ? "This dataset holds no reports yet." : "本数据集尚无报道。")
                    .doesNotContain("Show all reports", "显示全部报道", "<rollout-atlas address");
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/countries/LA, 404",
        "/projects/la-id, 404",
        "/stories/a-story, 404",
        "/embed/countries/LA, 404",
        "/image/atlas.png, 404",
        "/image/atlas.svg, 404",
        "/image/atlas.svg?part=map, 404",
        "/method, 200",
        "/data/events.json, 200",
        "/data/events.json?country=LA, 200",
        "/data/events.csv, 200",
        "/data/events.geojson, 200",
        "/data/sources.csv, 200",
        "/data/datapackage.json, 200",
        "/data/words.json, 200",
        "/data/words.json?q=id, 200",
        "/feed.atom, 200",
        "/sitemap.xml, 200",
        "/map/detail.json, 200",
        "/explorer-figure, 200",
        "/explorer-figure?country=LA, 200"
    })
    void answers_what_is_asked_for_without_failing(String address, int status) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed/atlas", "/?country=LA", "/countries/LA"})
    void has_no_frame_to_give_to_other_sites_and_announces_none(String address) throws Exception {
        var url = URLEncoder.encode("http://localhost:" + port + address, StandardCharsets.UTF_8);

        assertThat(get("/oembed?url=" + url).statusCode()).isEqualTo(404);
        assertThat(get(address).body()).doesNotContain("oembed?url", "og:image");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
