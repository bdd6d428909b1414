package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Over HTTP")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class HttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "/, 200, text/html;charset=utf-8",
        "/zh-Hans/, 200, text/html;charset=utf-8",
        "/events/la-2009-hongda-win, 200, text/html;charset=utf-8",
        "/events/never-there, 404, text/html;charset=utf-8",
        "/method, 200, text/html;charset=utf-8",
        "/nothing/here, 404, text/html;charset=utf-8",
        "/VAADIN/nothing, 404, text/html;charset=utf-8",
        "/data/events.json, 200, application/json;charset=utf-8",
        "/schema/events-1.schema.json, 200, application/schema+json;charset=utf-8",
        "/favicon.svg, 200, image/svg+xml",
        "/robots.txt, 200, text/plain;charset=utf-8"
    })
    void a_public_address_answers_without_cookie_and_with_its_guards(String address, int status, String type)
            throws Exception {
        var response = get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualToIgnoringWhitespace(type);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(response, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(header(response, "Cache-Control"))
                .startsWith(
                        status != 200
                                ? "no-store"
                                : type.startsWith("text/html")
                                        ? "public, max-age=60, s-maxage=300"
                                        : "public, max-age=3600");
    }

    @ParameterizedTest(name = "{0}: {1}, kept {2}, framed by {3}, read by {4}")
    @CsvSource(delimiter = '|', textBlock = """
            /                                    | 200 | max-age=60   | none | us
            /stories/changchun                   | 404 | no-store     | none | us
            /projects/la-hongda-eid              | 200 | max-age=60   | none | us
            /countries/LA                        | 200 | max-age=60   | none | us
            /countries/AQ                        | 404 | no-store     | none | us
            /embed/atlas                         | 200 | max-age=60   | any  | all
            /embed/atlas?country=LA              | 200 | max-age=60   | any  | all
            /zh-Hans/embed/countries/LA          | 200 | max-age=60   | any  | all
            /embed/events/la-2009-hongda-win     | 200 | max-age=60   | any  | all
            /embed/events/never-there            | 404 | no-store     | any  | all
            /embed/stories/nope                  | 404 | no-store     | any  | all
            /embed/countries/XX                  | 404 | no-store     | any  | all
            /embed/no/such/thing                 | 404 | no-store     | any  | all
            /zh-Hans/embed/projects/never-there  | 404 | no-store     | any  | all
            /d/xyz/embed/atlas                   | 404 | no-store     | any  | all
            /image/atlas.svg                     | 200 | max-age=3600 | -    | us
            /image/countries/LA.png              | 200 | max-age=3600 | -    | us
            /image/countries/LA.png?width=400    | 200 | max-age=3600 | -    | us
            /data/events.geojson                 | 200 | max-age=3600 | none | all
            /data/events.csv?country=LA          | 200 | max-age=3600 | none | all
            /data/sources.csv                    | 200 | max-age=3600 | none | all
            /data/datapackage.json               | 200 | max-age=3600 | none | all
            /feed.atom                           | 200 | max-age=3600 | none | all
            /sitemap.xml                         | 200 | max-age=3600 | none | us
            /embed.js                            | 200 | max-age=3600 | none | all
            /d/0123456789abcdef/embed/atlas      | 404 | no-store     | any  | all
            """)
    void every_kind_of_address_has_its_rules(String address, int status, String kept, String framed, String read)
            throws Exception {
        var response = get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Cache-Control")).contains(kept);
        if (!framed.equals("-")) {
            // no value stands for everybody: * leaves out files, applications and sandboxes
            assertThat(header(response, "Content-Security-Policy").contains("frame-ancestors"))
                    .isEqualTo(framed.equals("none"));
        }
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(read.equals("all"));
        assertThat(response.headers().firstValue("X-Robots-Tag").isPresent()).isEqualTo(framed.equals("any"));
        assertThat(header(response, "Cross-Origin-Embedder-Policy"))
                .as("a host that isolates itself shows what does the same")
                .isEqualTo(framed.equals("any") ? "require-corp" : "");
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        if (status == 200) {
            var known = get(address, "If-None-Match", header(response, "ETag"));
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(header(known, "Cache-Control")).isEqualTo(header(response, "Cache-Control"));
        }
    }

    @Test
    void the_version_in_service_has_an_address_that_is_kept_for_ever() throws Exception {
        var living = new String(get("/embed/atlas").body(), java.nio.charset.StandardCharsets.UTF_8);
        var address =
                java.util.regex.Pattern.compile("/d/[0-9a-f]+/embed/atlas").matcher(living);
        assertThat(address.find()).isTrue();

        var pinned = get(address.group());

        assertThat(pinned.body()).isEqualTo(get("/embed/atlas").body());
        assertThat(header(pinned, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/oembed, 400",
        "/oembed?url=x&maxwidth=-1, 400",
        "/oembed?url=https://elsewhere.example/, 404",
        "/oembed?url=SITE/nothing, 404",
        "/oembed?url=SITE/method, 404",
        "/oembed?url=SITE/&format=yaml, 501",
        "/oembed?url=SITE/countries/LA, 200",
        "/oembed?url=SITE/Countries/la/, 200",
        "/oembed?url=SITE/zh-Hans, 200",
        "/oembed?url=SITE/&maxwidth=400&maxheight=300&format=xml, 200"
    })
    void oembed_answers_for_our_pages_only(String address, int status) throws Exception {
        var response = get(address.replace("SITE", "http://localhost:" + port));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        var text = new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        if (address.contains("maxheight")) {
            assertThat(text).startsWith("<?xml").contains("<width>400</width>", "<height>300</height>");
            assertThat(text)
                    .as("the largest picture that fits")
                    .contains("part=map", "<thumbnail_width>360<", "<thumbnail_height>208<");
        } else if (status == 200) {
            assertThat(text)
                    .contains("\"html\":\"<blockquote><a href=", "<iframe src=", "sandbox=", "loading=", "title=")
                    .doesNotContain("<script", "allow-same-origin");
        }
    }

    @Test
    void the_data_is_the_file_byte_for_byte_and_open_to_other_sites() throws Exception {
        var response = get("/data/events.json");

        assertThat(response.body()).isEqualTo(Files.readAllBytes(TestEditions.SMALL_FILE));
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/?lang=en, /",
        "/?x=1, /",
        "/?lang=zh-Hans, /zh-Hans/",
        "/?stage=signed&country=MM, /?country=MM&stage=signed",
        "/events/never-there?lang=en, /events/never-there"
    })
    void an_address_that_is_not_canonical_leads_to_the_one_that_is(String address, String canonical) throws Exception {
        var response = get(address);

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(header(response, "Location")).isEqualTo(canonical);
        assertThat(get(canonical).statusCode()).isNotEqualTo(301);
    }

    @Test
    void what_a_reader_already_has_is_not_sent_again() throws Exception {
        var tag = header(get("/"), "ETag");

        var response = get("/", "If-None-Match", tag);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isEqualTo(tag);
        assertThat(header(response, "Cache-Control")).startsWith("public, max-age=60");
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.headers().map())
                .as("the policy of a page that the reader keeps")
                .doesNotContainKey("content-security-policy");
        assertThat(get("/zh-Hans/", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "Accept-Encoding {0} gives {1}")
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            gzip, deflate, br, zstd | br
            br;q=0, gzip            | gzip
            gzip;q=1.0              | gzip
            GZIP                    | gzip
            identity                | none
            br;q=0.0                | none
            """)
    void a_page_is_sent_in_the_best_encoding_that_is_accepted(String accepted, String encoding) throws Exception {
        var response = get("/", "Accept-Encoding", accepted);

        assertThat(response.headers().firstValue("Content-Encoding").orElse(null))
                .isEqualTo(encoding);
        assertThat(header(response, "Content-Length")).isEqualTo(Integer.toString(response.body().length));
    }

    @Test
    void the_encoded_page_is_the_page() throws Exception {
        var plain = get("/").body();
        var packed = get("/", "Accept-Encoding", "gzip").body();

        assertThat(packed.length).isLessThan(plain.length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void head_is_get_without_the_body() throws Exception {
        var response =
                CLIENT.send(HttpRequest.newBuilder(uri("/")).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "Content-Length")).isEqualTo(Integer.toString(get("/").body().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void only_reading_is_allowed(String method) throws Exception {
        var response = CLIENT.send(
                HttpRequest.newBuilder(uri("/"))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void an_address_that_belongs_to_nothing_is_answered_in_the_readers_language() throws Exception {
        assertThat(new String(get("/nothing?lang=zh-Hans").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<html lang=\"zh-Hans\"", "此地址没有页面");
    }

    @Test
    void the_explorer_may_not_be_framed_and_is_not_kept() throws Exception {
        var response = get("/explore/");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(response, "Cache-Control")).contains("no-store");
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI uri(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
