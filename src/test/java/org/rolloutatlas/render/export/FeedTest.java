package org.rolloutatlas.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolloutatlas.Golden.assertGolden;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Masthead;
import org.w3c.dom.Element;

@DisplayName("Feed, site map and citation")
class FeedTest {
    private static final Colophon ALL = SampleExport.colophon("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_feed_is_as_the_golden_file_has_it(Language language) {
        var text = AtomFeed.text(SampleExport.EVENTS, ALL, language);
        SampleExport.xml(text);
        assertGolden("export/feed-" + language.tag() + ".atom", text);
    }

    @Test
    void the_feed_is_updated_by_a_correction_and_keeps_its_ids() {
        var feed = SampleExport.xml(AtomFeed.text(SampleExport.EVENTS, ALL, Language.EN))
                .getDocumentElement();
        assertThat(child(feed, "updated")).isEqualTo("2026-11-19T00:00:00Z");
        var entries = feed.getElementsByTagName("entry");
        var corrected = (Element) entries.item(1);
        assertThat(child(corrected, "id")).isEqualTo("tag:rolloutatlas.org,2026:event/fj-2019-contract");
        assertThat(child(corrected, "published")).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(child(corrected, "updated")).isEqualTo("2026-11-18T00:00:00Z");
        assertThat(child(corrected, "content"))
                .contains("Corrected 2026-11-18. The sum was <23 million> & is now a range.");
        assertThat(child((Element) entries.item(0), "title")).isEqualTo("Withdrawn: A remark without a country");
    }

    @Test
    void the_feed_of_nothing_is_still_a_feed() {
        var feed = SampleExport.xml(AtomFeed.text(List.of(), ALL, Language.EN)).getDocumentElement();
        assertThat(child(feed, "updated")).isEqualTo("2026-11-20T00:00:00Z");
    }

    @Test
    void the_feed_holds_a_hundred_entries_at_most() {
        var many = Collections.nCopies(150, SampleExport.EVENTS.getFirst());
        var feed = SampleExport.xml(AtomFeed.text(many, ALL, Language.EN)).getDocumentElement();
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(AtomFeed.LENGTH);
    }

    @Test
    void the_site_map_gives_the_true_day_of_the_last_change_and_the_other_language() {
        var text = Sitemap.text(List.of(
                Sitemap.Page.of(
                        List.of(SampleExport.EVENTS.getFirst()),
                        SampleExport.DATASET.masthead().languages(),
                        language -> URI.create("https://rolloutatlas.org/events/fj?a=1&lang=" + language.tag())),
                new Sitemap.Page(
                        Map.of(Language.EN, URI.create("https://rolloutatlas.org/method")), Optional.empty())));
        SampleExport.xml(text);
        assertGolden("export/sitemap.xml", text);
    }

    @Test
    void a_large_site_map_is_split_and_none_holds_too_many_addresses() {
        var pages = IntStream.range(0, 60_000)
                .mapToObj(i -> new Sitemap.Page(
                        Map.of(Language.EN, URI.create("https://rolloutatlas.org/events/" + i)),
                        Optional.of(LocalDate.EPOCH)))
                .toList();
        assertThat(Sitemap.parts(pages))
                .hasSize(2)
                .first()
                .satisfies(part -> assertThat(part).hasSize(Sitemap.LENGTH));
        assertThat(Sitemap.parts(List.of())).containsExactly(List.of());
        assertThat(SampleExport.xml(Sitemap.index(List.of(URI.create("https://rolloutatlas.org/sitemap-1.xml"))))
                        .getDocumentElement()
                        .getElementsByTagName("loc")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void the_citation_names_version_and_address() {
        assertThat(Citation.text(3, ALL, Language.EN))
                .isEqualTo("Rollout Atlas. (2026). Reported rollouts & doubts (Version 2026-11-20) [Data set]. "
                        + "https://rolloutatlas.org/");
        assertThat(Citation.text(1, SampleExport.colophon("country=FJ"), Language.ZH_HANS))
                .isEqualTo("Rollout Atlas. 据报道的推行与疑问（版本 2026-11-20，选取 1 个据报道的事件）[DS/OL]. (2026). "
                        + "https://rolloutatlas.org/?country=FJ");
    }

    @Test
    void the_citation_for_bibtex_escapes_what_means_something_to_tex() {
        assertThat(Citation.bibTex(1, SampleExport.colophon("country=FJ")))
                .contains(
                        "title        = {{Reported rollouts \\& doubts}}",
                        "selection of 1 events",
                        "month        = nov")
                .startsWith("@misc{reported-rollouts-doubts-2026-11-20,");
    }

    @Test
    void ids_and_keys_are_those_of_the_atlas_where_it_has_a_host_and_a_name() {
        var own = colophon("Événements & Co", "https://News.example/health");
        assertThat(AtomFeed.text(SampleExport.EVENTS, own, Language.EN))
                .contains("<id>tag:news.example,2026:health/event/fj-2019-contract</id>")
                .doesNotContain("rolloutatlas.org,");
        assertThat(Citation.bibTex(1, own)).startsWith("@misc{evenements-co-2026-11-20,");
        assertThat(DataPackageJson.text(own)).contains("\"name\" : \"evenements-co\"");
        assertThat(CitationJson.of(SampleExport.EVENTS.getFirst(), own, Language.EN))
                .contains("\"evenements-co-");
    }

    @Test
    void a_site_that_does_not_know_its_host_has_the_ids_of_the_program() {
        var nowhere = colophon("地图", "");
        assertThat(AtomFeed.text(SampleExport.EVENTS, nowhere, Language.EN))
                .contains("<id>tag:rolloutatlas.org,2026:event/fj-2019-contract</id>");
        assertThat(Citation.bibTex(1, nowhere)).startsWith("@misc{atlas-2026-11-20,");
    }

    @Test
    void a_site_without_slash_is_asked_for() {
        assertThatThrownBy(() -> new Colophon(
                        ALL.title(),
                        ALL.masthead(),
                        ALL.vocabularies(),
                        ALL.declared(),
                        ALL.version(),
                        "",
                        "CC0-1.0",
                        "",
                        ALL.citation(),
                        URI.create("https://rolloutatlas.org/"),
                        ""))
                .hasMessageContaining("must not end with a slash");
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Of an atlas with that name, at that address. */
    private static Colophon colophon(String name, String site) {
        return new Colophon(
                ALL.title(),
                Masthead.of(new LocalizedText(Map.of("en", name))),
                ALL.vocabularies(),
                ALL.declared(),
                ALL.version(),
                ALL.hash(),
                ALL.licence(),
                ALL.publisher(),
                ALL.citation(),
                URI.create(site),
                "");
    }
}
