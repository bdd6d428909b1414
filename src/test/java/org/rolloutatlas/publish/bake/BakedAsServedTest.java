package org.rolloutatlas.publish.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.publish.TestEditions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A file of the baked site")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atlas.data=src/test/resources/datasets/atlas.json",
            "atlas.base-url=https://atlas.example",
            "atlas.explorer=false"
        })
class BakedAsServedTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Of each kind of address in each folder, so many. */
    private static final int SAMPLE = 3;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void is_what_the_server_sends_byte_for_byte_in_every_encoding_with_the_headers_of_the_manifest() throws Exception {
        var site = folder.resolve("site");
        StaticSite.bake(
                TestEditions.SMALL_FILE, Path.of("geodata"), site, "x", "https://atlas.example", (f, all, a) -> {});
        var seen = new HashMap<String, Integer>();
        int compared = 0;

        for (var file : JsonMapper.shared()
                .readTree(site.resolve("manifest.json").toFile())
                .properties()) {
            var kind = file.getKey().replaceFirst("[^/]*?([.][a-z.]+)$", "$1");
            if (seen.merge(kind, 1, Integer::sum) > SAMPLE) {
                continue;
            }
            var address = file.getValue().get("address").asString();
            var plain = get(address, "identity");
            assertThat(plain.statusCode()).as(address).isEqualTo(200);
            assertThat(plain.body()).as(address).isEqualTo(Files.readAllBytes(site.resolve(file.getKey())));
            for (var form : Map.of("br", ".br", "gzip", ".gz").entrySet()) {
                var beside = site.resolve(file.getKey() + form.getValue());
                var packed = get(address, form.getKey());
                assertThat(packed.headers().firstValue("Content-Encoding").isPresent())
                        .as(address + " " + form.getKey())
                        .isEqualTo(Files.exists(beside));
                if (Files.exists(beside)) {
                    assertThat(packed.body()).as(address).isEqualTo(Files.readAllBytes(beside));
                }
            }
            assertThat(plain.headers().firstValue("Cache-Control"))
                    .hasValue(file.getValue().get("cache-control").asString());
            file.getValue()
                    .get("headers")
                    .properties()
                    .forEach(header -> assertThat(plain.headers().firstValue(header.getKey()))
                            .as(address)
                            .hasValue(header.getValue().asString()));
            compared++;
        }

        assertThat(seen.keySet())
                .contains(
                        "events/.html", "embed/events/.html", "zh-Hans/stories/.html", "image/countries/.png", ".xml");
        assertThat(compared).isGreaterThan(80);
    }

    private HttpResponse<byte[]> get(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Encoding", encoding)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
