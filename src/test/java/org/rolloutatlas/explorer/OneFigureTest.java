package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A page, a frame, a picture and the explorer draw the same arcs for the same reports and the same selection. */
@DisplayName("The arcs of a supplier")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OneFigureTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Pattern ARC = Pattern.compile("\"(M[-0-9.]+ [-0-9.]+Q[-0-9. ]+)\"");

    private static final String FOCUSED = "supplier=changchun-hongda";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    /** Twenty reports, and two stories of those that name one company: one says so in its selection, one does not. */
    @DynamicPropertySource
    static void dataset(DynamicPropertyRegistry registry) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/datasets/atlas.json"));
        var stories = "\"stories\": [" + story("of-a-company", FOCUSED) + ","
                + story("of-countries", "country=BW,LA,ML,MM,PG,VU") + "]";
        var file = folder.resolve("events.json");
        Files.writeString(file, text.replaceFirst("(?s)\"stories\": \\[.*]", stories));
        registry.add("atlas.data", file::toString);
    }

    @ParameterizedTest(name = "{0} asked for {2}")
    @CsvSource(delimiter = '|', textBlock = """
            atlas                  | ''                        | supplier=changchun-hongda             | 7
            atlas                  | ''                        | actor=changchun-hongda&to=2015        | 2
            countries/LA           | country=LA                | supplier=changchun-hongda             | 4
            countries/LA           | country=LA                | actor=changchun-hongda&clock=reported | 4
            countries/LA           | country=LA                | ''                                    | 0
            countries/LA           | country=LA                | supplier=changchun-hongda,huawei      | 0
            countries/LA           | country=LA                | supplier=changchun-hongda,no-report   | 0
            projects/la-hongda-eid | project=la-hongda-eid     | ''                                    | 0
            stories/of-a-company   | supplier=changchun-hongda | ''                                    | 7
            stories/of-countries   | country=BW,LA,ML,MM,PG,VU | ''                                    | 0
            projects/la-hongda-eid | project=la-hongda-eid     | supplier=changchun-hongda             | 1
            stories/of-countries   | country=BW,LA,ML,MM,PG,VU | supplier=changchun-hongda             | 7
            stories/of-a-company   | supplier=changchun-hongda | actor=huawei                          | 0
            """)
    void are_the_same_in_page_frame_picture_and_explorer(String scope, String reports, String asked, int arcs)
            throws Exception {
        var frame = arcs("/image/" + scope + ".svg?" + asked);

        assertThat(frame).hasSize(arcs);
        assertThat(arcs("/explorer-figure?" + reports + "&" + asked)).isEqualTo(frame);
        // a story that is not narrowed stands in its frame as plates, which have no arcs
        if (!asked.isEmpty() || !scope.startsWith("stories/")) {
            assertThat(arcs("/embed/" + scope + "?" + asked)).isEqualTo(frame);
        }
        // the page of a project or a story is of all its reports, whatever is asked
        if (asked.isEmpty() || scope.equals("atlas") || scope.startsWith("countries/")) {
            assertThat(arcs("/" + (scope.equals("atlas") ? "" : scope) + "?" + asked))
                    .isEqualTo(frame);
        }
    }

    private static String story(String id, String selection) {
        var text = "{\"en\": \"A story.\", \"zh-Hans\": \"专题。\"}";
        return """
                {"id": "%s", "title": %s, "standfirst": %s, "centralMeridian": 11,
                 "chapters": [{"id": "first", "title": %s, "text": %s, "selection": "%s"}]}""".formatted(id, text, text, text, text, selection);
    }

    /** The path data of every arc. */
    private Set<String> arcs(String address) throws Exception {
        var url = URI.create("http://localhost:" + port + address.replaceFirst("[?&]+$", ""));
        var answer = CLIENT.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        var found = new TreeSet<String>();
        ARC.matcher(answer.body()).results().forEach(arc -> found.add(arc.group(1)));
        return found;
    }
}
