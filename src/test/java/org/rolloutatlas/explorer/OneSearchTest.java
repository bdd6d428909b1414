package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.Renditions;
import org.rolloutatlas.publish.TestEditions;
import org.rolloutatlas.selection.SelectionQuery;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Words in the explorer")
class OneSearchTest {
    private static final Edition EDITION = TestEditions.OURS;
    private static final CatalogueInService CATALOGUES = new CatalogueInService(
            new DatasetInService(new Reading.Accepted(EDITION.dataset(), List.of()), Clock.systemUTC()));
    private static final FigureController FIGURES = new FigureController(CATALOGUES, EDITION.world());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hogda",
                "id",
                "huawei",
                "华为",
                "face recognition",
                "e-passport",
                "Aadhar",
                "nobody ever wrote this"
            })
    void give_the_same_events_as_on_the_public_pages(String words) {
        var expected = published("/data/words.json", "q=" + encoded(words), "/found", "");

        assertThat(ids(visit(words).select(visit(words).outlook().selection()))).isEqualTo(expected);
        var html = figure(words);
        // open rows have a mark for each event, closed ones count them
        if (html.contains("data-events=")) {
            assertThat(counted(html)).isEqualTo(expected.size());
        } else {
            assertThat(marked(html)).isEqualTo(expected);
        }
    }

    /** An export names the address at which its events are seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hogda",
                "id",
                "huawei",
                "华为",
                "face recognition",
                "e-passport",
                "Aadhar",
                "nobody ever wrote this"
            })
    void are_exported_with_an_address_that_shows_what_was_exported(String words) {
        var exported = JsonMapper.shared()
                .readTree(ExportBar.text(
                        ExportForm.GEO_JSON,
                        visit(words).outlook().selection(),
                        visit(words),
                        URI.create("https://a.example")));
        var address = URI.create(exported.at("/selection/url").asString());

        var shown = published("/data/events.geojson", address.getRawQuery(), "/features", "/id");

        assertThat(address.getPath()).isEqualTo("/");
        assertThat(exported.at("/features")
                        .valueStream()
                        .map(node -> node.at("/id").asString()))
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(exported.at("/selection/count").asInt()).isEqualTo(shown.size());
    }

    private static Visit visit(String words) {
        return new Visit(Outlook.parse("q=" + encoded(words)), Language.EN, CATALOGUES.catalogue());
    }

    private static String figure(String words) {
        var request = new MockHttpServletRequest("GET", "/explorer-figure");
        request.setQueryString("q=" + encoded(words));
        return Objects.requireNonNull(FIGURES.figure(request, "en", "").getBody());
    }

    private static int counted(String html) {
        return Pattern.compile("data-events=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .mapToInt(row -> row.group(1).split("[ ;]").length)
                .sum();
    }

    private static Set<String> marked(String html) {
        return Pattern.compile("data-id=\"([a-z0-9-]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> published(String path, String query, String list, String id) {
        var address = Address.parse(path, query, _ -> false).orElseThrow();
        assertThat(SelectionQuery.format(address.selection())).isEqualTo(query);
        var text = new String(Renditions.of(EDITION, address).body().toArray(), StandardCharsets.UTF_8);
        return JsonMapper.shared()
                .readTree(text)
                .at(list)
                .valueStream()
                .map(node -> node.at(id).asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<Event> events) {
        return events.stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
