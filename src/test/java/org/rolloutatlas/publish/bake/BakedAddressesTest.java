package org.rolloutatlas.publish.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.publish.Bytes;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.HtmlPage;
import org.rolloutatlas.publish.PublicAddresses;
import org.rolloutatlas.publish.Rendition;
import org.rolloutatlas.publish.Renditions;
import org.rolloutatlas.publish.Site;
import org.rolloutatlas.publish.TestEditions;

/** A host of files heeds no query: the language is in the path, and an address that says it otherwise is an English page. */
@DisplayName("Addresses in a baked site")
class BakedAddressesTest {
    private static final Site SITE = new Site("https://atlas.example", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=zh-Hans",
                "/?country=LA&amp;lang=zh-Hans",
                "https://atlas.example/?lang=zh-Hans",
                "/?LANG=zh-Hans",
                "/?Country=LA",
                "/?to=2020&amp;country=LA"
            })
    void are_broken_where_they_are_not_the_canonical_ones(String link) {
        var page = new HtmlPage("<a href=\"" + link + "\">x</a><a href=\"/?country=LA&amp;to=2020\">y</a>", "");
        var feed = "<feed><link href=\"" + link + "\"/></feed>";
        var inPage = new LinkCheck(SITE);
        var inFeed = new LinkCheck(SITE);
        var front = Address.of(new Route.Atlas());

        inPage.add(front, Rendition.html(200, page));
        inFeed.add(front, new Rendition(200, "application/atom+xml", Bytes.of(feed), List.of()));

        var broken = "/ → " + link.replace("https://atlas.example", "").replace("&amp;", "&");
        assertThat(inPage.broken()).containsExactly(broken);
        assertThat(inFeed.broken()).containsExactly(broken);
    }

    @Test
    void never_say_the_language_in_the_query_be_it_in_a_page_a_feed_or_a_snippet() {
        var edition = baked(TestEditions.SMALL);
        for (var address : PublicAddresses.all(edition)) {
            if (!(address.route() instanceof Route.Image(var _, var picture)) || picture.kind() == Picture.Kind.SVG) {
                var text = new String(Renditions.of(edition, address).body().toArray(), StandardCharsets.UTF_8);

                assertThat(text)
                        .as(address.text())
                        .doesNotContainPattern("(?i)[?&;]lang=|[?&;]lang%3D|%3Flang|%26lang");
            }
        }
    }

    @Test
    void lead_somewhere_in_an_atlas_without_reports_too(@TempDir Path folder) throws IOException {
        var empty = baked(TestEditions.of(Path.of("src/test/resources/datasets/empty.json")));

        var report = StaticSite.bake(empty, folder.resolve("site"), (files, all, address) -> {});

        assertThat(report.problems()).isEmpty();
        assertThat(folder.resolve("site/index.html")).content().contains("This dataset holds no reports yet.");
    }

    private static Edition baked(Edition edition) {
        return new Edition(edition.dataset(), edition.file(), edition.world(), "test", SITE);
    }
}
