package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.search.SearchIndex;
import tools.jackson.databind.json.JsonMapper;

/** The same words give the same events, in whatever form they are asked for. */
@DisplayName("Words in an address")
class OneSearchTest {
    private static final Edition SMALL = TestEditions.SMALL;
    private static final Edition REAL = TestEditions.OURS;
    private static final SearchIndex SMALL_INDEX = SearchIndex.of(SMALL.events());
    private static final SearchIndex REAL_INDEX = SearchIndex.of(REAL.events());
    private static final List<String> WORDS = List.of(
            "Hogda",
            "id",
            "huawei",
            "华为",
            "face recognition",
            "e-passport",
            "Aadhar",
            "长春鸿达",
            "Côte d’Ivoire",
            "ＺＴＥ",
            "，",
            "nobody ever wrote this",
            "report ".repeat(28).strip());

    static Stream<Arguments> asked() {
        return WORDS.stream()
                .flatMap(words -> Stream.of(
                        Arguments.of("of the small dataset", SMALL, words), Arguments.of("of ours", REAL, words)));
    }

    @Test
    void ask_for_something_else_than_nothing_or_everything_in_most_of_these_cases() {
        assertThat(WORDS).filteredOn(words -> !found(REAL, words).isEmpty()).hasSizeGreaterThan(8);
        assertThat(WORDS).filteredOn(words -> !found(SMALL, words).isEmpty()).hasSizeGreaterThan(3);
        assertThat(WORDS)
                .allMatch(words -> found(REAL, words).size() < REAL.events().size());
        assertThat(found(REAL, "华为")).isEqualTo(found(REAL, "huawei"));
    }

    @ParameterizedTest(name = "{2}, {0}")
    @MethodSource("asked")
    void give_the_same_events_as_page_table_embed_and_data(String name, Edition edition, String words) {
        var expected = found(edition, words);

        drawn(get(edition, "/", words), expected, "page");
        assertThat(rows(edition, words)).as("table").isEqualTo(expected);
        drawn(get(edition, "/embed/atlas", words), expected, "embed");
        assertThat(ids("(?m)^([a-z0-9-]+),https://atlas.example/events/", get(edition, "/data/events.csv", words)))
                .as("CSV")
                .isEqualTo(expected);
        assertThat(json(get(edition, "/data/events.json", words), "/events", "/id"))
                .as("JSON")
                .isEqualTo(expected);
        assertThat(json(get(edition, "/data/events.geojson", words), "/features", "/id"))
                .as("GeoJSON")
                .isEqualTo(expected);
        assertThat(json(get(edition, "/data/words.json", words), "/found", ""))
                .as("search field")
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}, {0}")
    @MethodSource("asked")
    void give_the_same_events_as_picture_and_oembed_or_none(String name, Edition edition, String words) {
        var expected = found(edition, words);
        var found = edition.events().stream()
                .filter(event -> expected.contains(event.id()))
                .toList();

        var picture = Renditions.of(edition, address("/image/atlas.svg", words));
        var oembed = OEmbed.answer(
                edition,
                edition.site(),
                "https://atlas.example/?q=" + encoded(words),
                new OEmbed.Room(Integer.MAX_VALUE, Integer.MAX_VALUE));

        assertThat(picture.status()).isEqualTo(found.isEmpty() ? 404 : 200);
        assertThat(oembed).matches(answer -> answer.isPresent() != found.isEmpty());
        if (!found.isEmpty()) {
            var summary = new EventWords(Wording.in(Language.EN)).summary(found);
            assertThat(text(picture)).contains(">" + summary.substring(0, 10));
            assertThat(String.valueOf(oembed.orElseThrow().get("html"))).contains("?q=" + encoded(words));
        }
    }

    @Test
    void go_together_with_everything_else_that_is_asked() {
        var asked = Address.parse("/", "q=huawei&country=KE", _ -> false).orElseThrow();

        assertThat(REAL.select(asked.selection()))
                .isNotEmpty()
                .allMatch(event -> event.countries().contains("KE")
                        && found(REAL, "huawei").contains(event.id()));
    }

    @Test
    void are_not_part_of_what_a_feed_follows() {
        assertThat(address("/feed.atom", "huawei").text()).isEqualTo("/feed.atom");
    }

    /** Open rows have a mark for each event, closed ones count them. */
    private static void drawn(String html, Set<String> expected, String where) {
        var counted = Pattern.compile("data-events=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .mapToInt(row -> row.group(1).split("[ ;]").length)
                .sum();
        if (counted == 0) {
            assertThat(ids("data-id=\"([a-z0-9-]+)\"", html)).as(where).isEqualTo(expected);
        } else {
            assertThat(counted).as(where).isEqualTo(expected.size());
        }
    }

    private static Set<String> found(Edition edition, String words) {
        var index = edition.equals(SMALL) ? SMALL_INDEX : REAL_INDEX;
        return new TreeSet<>(index.search(words, Language.EN).eventIds());
    }

    private static Set<String> rows(Edition edition, String words) {
        var rows = new TreeSet<String>();
        var page = address("/reports", words);
        for (var now = page; Renditions.of(edition, now).status() == 200; now = now.page(now.page() + 1)) {
            rows.addAll(ids("<tr id=\"e-([a-z0-9-]+)\"", text(Renditions.of(edition, now))));
        }
        return rows;
    }

    private static Set<String> ids(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> json(String text, String list, String id) {
        return JsonMapper.shared()
                .readTree(text)
                .at(list)
                .valueStream()
                .map(node -> node.at(id).asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String get(Edition edition, String path, String words) {
        return text(Renditions.of(edition, address(path, words)));
    }

    private static String text(Rendition rendition) {
        return new String(rendition.body().toArray(), StandardCharsets.UTF_8);
    }

    private static Address address(String path, String words) {
        return Address.parse(path, "q=" + encoded(words), _ -> false).orElseThrow();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
