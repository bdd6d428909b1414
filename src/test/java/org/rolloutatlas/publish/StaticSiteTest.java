package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Language;

@DisplayName("A baked site")
class StaticSiteTest {
    private static final Edition EDITION = new Edition(
            ofOneCountry(TestEditions.SMALL.dataset()),
            TestEditions.SMALL.file(),
            TestEditions.SMALL.world(),
            "test",
            new Site("https://atlas.example", false));

    private static Dataset ofOneCountry(Dataset all) {
        var events = all.events().stream()
                .filter(event -> event.countries().equals(List.of("LA")))
                .toList();
        var projects = events.stream()
                .flatMap(event -> event.project().stream())
                .distinct()
                .toList();
        return new Dataset(
                all.imprint(),
                all.hash(),
                all.actors(),
                projects,
                all.sources(),
                events,
                all.disagreements(),
                all.stories());
    }

    @TempDir
    private Path folder;

    @Test
    void holds_every_address_byte_for_byte_and_is_not_written_again_when_nothing_changed() throws IOException {
        var site = folder.resolve("site");

        var first = StaticSite.bake(EDITION, site, (files, all, address) -> {});

        assertThat(first.files()).isGreaterThan(100);
        for (var address : PublicAddresses.all(EDITION)) {
            var rendition = Renditions.of(EDITION, address);
            var file = site.resolve(StaticPath.of(address, rendition.mediaType()));
            assertThat(Files.readAllBytes(file))
                    .as(address.text())
                    .isEqualTo(rendition.body().toArray());
            assertThat(file.resolveSibling(file.getFileName() + ".br")).isNotEmptyFile();
            assertThat(file.resolveSibling(file.getFileName() + ".gz")).isNotEmptyFile();
        }
        assertThat(site).isSymbolicLink();

        var page = site.resolve("countries/LA.html");
        var written = Files.getLastModifiedTime(page);
        var before = site.toRealPath();

        var second = StaticSite.bake(EDITION, site, (files, all, address) -> {});

        assertThat(second.changed()).isZero();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);
        assertThat(site.toRealPath()).isNotEqualTo(before);
        assertThat(before).as("the state before, for who is reading it").exists();
    }

    @Test
    void stays_as_it_was_when_the_next_one_fails() throws IOException {
        var site = folder.resolve("site");
        var release = Release.begin(site);
        release.put("index.html", new byte[] {1});
        release.publish();

        var failed = Release.begin(site);
        failed.put("index.html", new byte[] {2});
        failed.abandon();

        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void keeps_the_versions_of_before() throws IOException {
        var site = folder.resolve("site");
        var first = Release.begin(site);
        first.put("d/old/embed/atlas.html", new byte[] {1});
        first.publish();

        var second = Release.begin(site);
        second.put("d/new/embed/atlas.html", new byte[] {2});
        second.keep("d");
        second.publish();

        assertThat(site.resolve("d/old/embed/atlas.html")).hasBinaryContent(new byte[] {1});
        assertThat(site.resolve("d/new/embed/atlas.html")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void never_takes_the_place_of_other_files() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> Release.begin(folder))
                .isInstanceOf(UnbakableException.class)
                .hasMessageContaining("holds other files");
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    void is_not_published_with_a_link_that_leads_nowhere() {
        var links = new LinkCheck(EDITION.site());
        var address = Address.of(new Route.Atlas()).in(Language.EN);
        links.add(address, Rendition.html(200, new HtmlPage("<a href=\"/gone#x\">x</a><a href=\"/\">y</a>", "")));

        assertThat(links.broken()).containsExactly("/ → /gone");
    }
}
