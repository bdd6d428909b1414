package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Event;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * The public site of a dataset with two withdrawn events, one alone in its country, project and source and one among
 * others, is the site of the same dataset without them, byte for byte, but for the addresses that explain them.
 */
@DisplayName("A withdrawn event")
class WithdrawnEventTest {
    static final Path FILE = Path.of("src/test/resources/datasets/withdrawn.json");

    private static final String SITE = "https://atlas.example";
    private static final List<String> IDS = List.of("mm-2019-05-halted", "zm-2019-04-fair");
    private static final Edition EDITION = TestEditions.of(FILE);
    private static final Edition WITHOUT = holding(EDITION.dataset(), event -> !IDS.contains(event.id()));

    private static Edition holding(Dataset all, Predicate<Event> which) {
        var dataset = new Dataset(
                all.imprint(),
                all.masthead(),
                all.vocabularies(),
                all.declared(),
                EDITION.dataset().hash(),
                all.actors(),
                all.projects(),
                all.sources(),
                all.events().stream().filter(which).toList(),
                all.disagreements(),
                all.stories());
        return new Edition(dataset, EDITION.file(), EDITION.world(), EDITION.build(), EDITION.site());
    }

    @Test
    void changes_nothing_at_any_address_of_the_others() {
        assertThat(WITHOUT.events()).hasSize(2).isEqualTo(EDITION.events());
        for (var address : PublicAddresses.all(WITHOUT)) {
            if (!isFeed(address.route())) {
                assertThat(sent(Renditions.of(EDITION, address)))
                        .as(address.text())
                        .isEqualTo(sent(Renditions.of(WITHOUT, address)));
            }
        }
    }

    @Test
    void adds_the_addresses_that_explain_it_and_no_other() {
        var added = new ArrayList<>(PublicAddresses.all(EDITION));
        added.removeAll(PublicAddresses.all(WITHOUT));

        assertThat(added)
                .extracting(Address::path)
                .containsExactlyInAnyOrderElementsOf(IDS.stream()
                        .flatMap(id -> List.of("/events/" + id, "/embed/events/" + id).stream())
                        .flatMap(path -> List.of(path, "/zh-Hans" + path).stream())
                        .toList());
        assertThat(text(rendition(EDITION, "/sitemap.xml", ""))).doesNotContain(IDS);
    }

    @ParameterizedTest(name = "at {0}?{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "/                          | q=Zanzibarite",
                "/                          | country=ZM",
                "/                          | stage=halted",
                "/                          | country=MM&from=2019",
                "/zh-Hans/                  | source=fax-2019-04",
                "/projects/zm-national-id   | ''",
                "/projects/mm-national-id   | ''",
                "/countries/MM              | ''",
                "/countries/ZM              | ''",
                "/sources/fax-2019-04       | ''",
                "/sources/weekly-2020-03    | ''",
                "/stories/a-story           | ''",
                "/method                    | ''",
                "/embed/atlas               | q=Zanzibarite",
                "/embed/projects/zm-national-id | ''",
                "/embed/countries/MM        | stage=halted",
                "/image/atlas.svg           | ''",
                "/image/atlas.png           | country=MM",
                "/image/countries/MM.svg    | width=700",
                "/image/stories/a-story.png | ''",
                "/data/events.json          | country=MM",
                "/data/events.csv           | q=Zanzibarite",
                "/data/events.excel.csv     | ''",
                "/data/events.geojson       | ''",
                "/data/sources.csv          | ''",
                "/sitemap.xml               | ''"
            })
    void is_neither_drawn_nor_counted_nor_found_where_it_would_be_if_it_stood(
            String path, String query, @TempDir Path folder) throws IOException {
        var standing = holding(
                TestEditions.of(Files.writeString(
                                folder.resolve("standing.json"),
                                Files.readString(FILE).replace("\"retracted\"", "\"corrected\"")))
                        .dataset(),
                event -> true);

        var shown = rendition(EDITION, path, query);

        assertThat(sent(shown)).isEqualTo(sent(rendition(WITHOUT, path, query)));
        assertThat(sent(shown)).isNotEqualTo(sent(rendition(standing, path, query)));
        assertThat(text(shown)).doesNotContain(IDS).doesNotContain("anzibarite contract", "of the Zanzibarite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mm-2019-05-halted | It was told twice.            | 重复收录。",
                "zm-2019-04-fair   | Its only source took it back. | 唯一来源已撤回报道。"
            })
    void is_gone_and_explained_at_each_of_its_own_addresses_in_both_languages(
            String id, String why, String whyInChinese) {
        for (var address : List.of("/events/", "/embed/events/")) {
            assertThat(gone(address + id))
                    .contains("withdrawn on 20 November 2026", "Reason: " + why, "noindex")
                    .doesNotContain("class=\"map\"", "og:image", "oembed", "id=\"embed\"");
            assertThat(gone("/zh-Hans" + address + id)).contains("原因：" + whyInChinese);
        }
        for (var picture : List.of(".png", ".svg")) {
            assertThat(gone("/image/events/" + id + picture)).contains("Reason: " + why);
            assertThat(gone("/zh-Hans/image/events/" + id + picture)).contains("原因：" + whyInChinese);
        }
        assertThat(text(rendition(EDITION, "/feed.atom", ""))).contains(id, why);
        assertThat(text(rendition(EDITION, "/zh-Hans/feed.atom", ""))).contains(id, whyInChinese);
        assertThat(text(rendition(EDITION, "/data/events.json", ""))).contains(id, why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/events/zm-2019-04-fair", "/embed/events/zm-2019-04-fair", "/image/events/zm-2019-04-fair.png"})
    void is_refused_by_oembed_with_the_reason(String path) throws IOException {
        var request = new MockHttpServletRequest("GET", "/oembed");
        request.addHeader("Host", "atlas.example");
        request.setQueryString("url=" + SITE + path);
        var response = new MockHttpServletResponse();

        new OEmbedController(new PublicSite(() -> EDITION)).answer(request, response);

        assertThat(response.getStatus()).isEqualTo(410);
        assertThat(response.getContentAsString()).contains("Reason: Its only source took it back.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=Zanzibarite", "/countries/MM", "/countries/ZM", "/projects/zm-national-id"})
    void changes_no_answer_of_oembed_about_others(String path) {
        assertThat(answer(EDITION, path)).isEqualTo(answer(WITHOUT, path));
    }

    @Test
    void leaves_a_project_without_reports_with_a_way_to_the_others() {
        for (var path : List.of("/projects/zm-national-id", "/embed/projects/zm-national-id")) {
            assertThat(text(rendition(EDITION, path, "")))
                    .contains("<a href=\"/\"")
                    .doesNotContain("Show all reports");
        }
    }

    private static Optional<Map<String, Object>> answer(Edition edition, String path) {
        return OEmbed.answer(
                edition, edition.site(), SITE + path, new OEmbed.Room(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static boolean isFeed(Route route) {
        return switch (route) {
            case Route.Data data -> data.file() == DataFile.FEED;
            case Route.Pinned pinned -> isFeed(pinned.route());
            default -> false;
        };
    }

    private static String gone(String path) {
        var rendition = rendition(EDITION, path, "");
        assertThat(rendition.status()).as(path).isEqualTo(410);
        return text(rendition);
    }

    private static Rendition rendition(Edition edition, String path, String query) {
        return Renditions.of(edition, Address.parse(path, query, Assets::exists).orElseThrow());
    }

    /** All of it, as something that can be compared. */
    private static List<Object> sent(Rendition rendition) {
        return List.of(
                rendition.status(),
                rendition.mediaType(),
                rendition.headers(),
                new String(rendition.body().toArray(), StandardCharsets.ISO_8859_1));
    }

    private static String text(Rendition rendition) {
        return new String(rendition.body().toArray(), StandardCharsets.UTF_8);
    }
}
