package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Event;

@DisplayName("The page about a country, a project or an actor")
class AboutPageTest {
    private static final Edition EDITION = TestEditions.SMALL;
    private static final Pattern REPORT = Pattern.compile("<li id=\"([^\"]+)\">");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/countries/MM | Myanmar: two or more independent sources for 2 of 3 reports",
                "/countries/SN | Senegal: one report, with two or more independent sources",
                "/zh-Hans/countries/BW | 博茨瓦纳：仅一条报道，没有第二个独立来源",
                "/projects/la-hongda-eid | Laos, “population e-ID”: each of 2 reports rests on one source",
                "/actors/huawei | Naming Huawei: 3 of 5 reports rest on one source",
                "/zh-Hans/actors/huawei | 提及华为：5 条报道中有 3 条只有一个来源"
            })
    void is_headed_by_what_is_found(String address, String headline) {
        var heading = all("<h1>(.+?)</h1>", html(address)).getFirst().replaceAll("<[^>]+>", "");

        assertThat(heading).isEqualTo(headline);
    }

    @Test
    void keeps_its_headline_whatever_is_selected_and_says_how_much_that_is() {
        assertThat(html("/countries/MM?stage=proposed"))
                .contains("<h1>Myanmar: two or more independent sources for 2 of 3 reports</h1>")
                .contains("Shown are 1 of 3 reports.")
                .contains("events.csv?country=MM&amp;stage=proposed");
        assertThat(html("/countries/MM?stage=halted"))
                .contains("for 2 of 3 reports</h1>")
                .contains("No report in the dataset answers to this selection.")
                .doesNotContain("<figure");
    }

    @Test
    void of_each_country_lists_its_reports_once_under_their_ids() {
        for (var country : EDITION.countries()) {
            assertThat(listed(html("/countries/" + country)))
                    .containsExactlyInAnyOrderElementsOf(EDITION.events().stream()
                            .filter(event -> event.countries().contains(country))
                            .map(Event::id)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/countries/PG", "/projects/pg-national-id", "/actors/huawei", "/zh-Hans/countries/LA"})
    void has_a_report_for_every_mark_and_each_id_once(String address) {
        var html = html(address);
        var ids = all("\\sid=\"([^\"]+)\"", html);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(all("href=\"#([^\"]+)\"", html).stream()
                        .filter(target -> !target.startsWith("atlas-") && !target.equals("embed"))
                        .toList());
        assertThat(all("<a href=\"#([a-z]+-[^\"]+)\"[^>]*data-id", html)).containsAll(listed(html));
    }

    @Test
    void of_a_country_groups_its_reports_by_project_and_leads_to_it() {
        var html = html("/countries/PG");

        assertThat(html)
                .containsPattern("<h3 class=\"project\"><a href=\"/projects/pg-national-id\">[^<]+</a>"
                        + " <small>3 reports · stage that stands: [a-z ]+(\\(one source\\))?</small></h3>")
                .contains("<h2 id=\"reports-title\">What the reports say</h2>");
        assertThat(html("/countries/ID")).doesNotContain("About no single project");
    }

    @Test
    void of_an_actor_groups_by_country_and_project_and_tells_its_roles_with_their_doubt() {
        var html = html("/actors/changchun-hongda");

        assertThat(all("<section><h3>([^<]+)</h3>", html))
                .containsExactly(
                        "Botswana", "Laos", "Mali", "Myanmar", "Papua New Guinea", "Vanuatu", "More than one country");
        assertThat(html)
                .contains("<h4 class=\"project\"><a href=\"/projects/la-hongda-eid\">")
                .contains("<h5><a href=\"/events/");
        assertThat(html).containsPattern("<dt>Named as</dt><dd>Supplier in 8 reports, alleged in 8</dd>");
        assertThat(html).contains("class=\"arc").contains("<dt>Kind</dt><dd>Company</dd>");
    }

    @Test
    void leads_to_stories_questions_and_actors() {
        assertThat(html("/countries/PG"))
                .contains("<a href=\"/disagreements/pg-builder\">")
                .contains("<a href=\"/actors/huawei\">Huawei</a>");
        assertThat(html("/zh-Hans/countries/LA")).contains("<a href=\"/zh-Hans/stories/laos-and-myanmar\">");
        assertThat(html("/events/pg-2013-11-loan")).contains("<a href=\"/actors/china-eximbank\">");
    }

    @Test
    void of_every_actor_is_in_the_sitemap_and_baked_in_both_languages() {
        var paths = PublicAddresses.all(EDITION).stream().map(Address::path).collect(Collectors.toSet());
        var sitemap = html("/sitemap.xml");

        for (var actor : EDITION.actors()) {
            assertThat(paths).contains("/actors/" + actor.id(), "/zh-Hans/actors/" + actor.id());
            assertThat(sitemap).contains("https://atlas.example/actors/" + actor.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actors/nobody-at-all", "/zh-Hans/actors/nobody-at-all", "/projects/nothing", "/countries/AQ"})
    void is_not_there_in_words_for_what_nobody_reported(String address) {
        assertThat(rendition(EDITION, address).status()).isEqualTo(404);
    }

    @Test
    void of_an_actor_that_only_a_withdrawn_report_names_is_not_there() {
        var edition = TestEditions.of(WithdrawnEventTest.FILE);

        assertThat(rendition(edition, "/actors/a-company").status()).isEqualTo(200);
        assertThat(rendition(edition, "/actors/b-company").status()).isEqualTo(404);
        assertThat(PublicAddresses.all(edition)).extracting(Address::path).doesNotContain("/actors/b-company");
    }

    @Test
    void of_too_many_reports_to_read_has_a_table() {
        var edition = TestEditions.generated(10_000);
        var country = edition.countries().stream()
                .filter(code -> edition.events().stream()
                                .filter(event -> event.countries().contains(code))
                                .count()
                        > 150)
                .findFirst()
                .orElseThrow();

        assertThat(new String(rendition(edition, "/countries/" + country).body().toArray(), StandardCharsets.UTF_8))
                .contains("<table class=\"reports\"")
                .doesNotContain("class=\"said\"");
    }

    @ParameterizedTest
    @CsvSource({"/countries/LA, country-en.html", "/zh-Hans/countries/LA, country-zh-Hans.html"})
    void is_written_around_its_figure_as_it_was(String address, String golden) {
        var html = html(address);
        var head = html.substring(html.indexOf("<header class=\"about\">"), html.indexOf("<rollout-atlas"));
        var said = html.substring(html.indexOf("<section class=\"reports-said\""), html.indexOf("</rollout-atlas>"));

        Golden.assertGolden("page/" + golden, head + said);
    }

    private static List<String> listed(String html) {
        return REPORT.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String html(String address) {
        var rendition = rendition(EDITION, address);
        assertThat(rendition.status()).as(address).isEqualTo(200);
        return new String(rendition.body().toArray(), StandardCharsets.UTF_8);
    }

    private static Rendition rendition(Edition edition, String address) {
        int mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        var query = mark < 0 ? "" : address.substring(mark + 1);
        return Renditions.of(edition, Address.parse(path, query, Assets::exists).orElseThrow());
    }
}
