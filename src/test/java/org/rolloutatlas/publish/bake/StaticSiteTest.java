package org.rolloutatlas.publish.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.StaticPath;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.Bytes;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.HtmlPage;
import org.rolloutatlas.publish.ImageFile;
import org.rolloutatlas.publish.PublicAddresses;
import org.rolloutatlas.publish.Rendition;
import org.rolloutatlas.publish.Renditions;
import org.rolloutatlas.publish.Site;
import org.rolloutatlas.publish.TestEditions;

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
                all.masthead(),
                all.vocabularies(),
                all.declared(),
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
            if (rendition.mediaType().equals("image/png")) {
                assertThat(file.resolveSibling(file.getFileName() + ".br")).doesNotExist();
            } else {
                assertThat(file.resolveSibling(file.getFileName() + ".br")).isNotEmptyFile();
                assertThat(file.resolveSibling(file.getFileName() + ".gz")).isNotEmptyFile();
            }
        }
        assertThat(site).isSymbolicLink();

        var page = site.resolve("countries/LA.html");
        var written = Files.getLastModifiedTime(page);
        var before = site.toRealPath();

        // a host of files answers no question of oEmbed: the answer is a file, to which the page leads
        assertThat(page)
                .content()
                .contains("type=\"application/json+oembed\" href=\"https://atlas.example/oembed/countries/LA.json\"");
        assertThat(site.resolve("oembed/countries/LA.json"))
                .content()
                .contains("\"type\":\"rich\"", "<iframe src=\\\"https://atlas.example/embed/countries/LA\\\"");
        assertThat(site.resolve("oembed/zh-Hans/atlas.json"))
                .content()
                .contains("https://atlas.example/zh-Hans/embed/atlas");

        // in a frame, what is not there is a card that may stand in one and names the atlas
        for (var folder : List.of("", "zh-Hans/")) {
            assertThat(site.resolve(folder + "embed/404.html")).content().contains("href=\"https://");
            assertThat(site.resolve("csp.map"))
                    .content()
                    .containsPattern(
                            "\"/" + folder + "embed/404.html\" \"default-src 'none'[^\"]*form-action 'none'\"");
        }

        var second = StaticSite.bake(EDITION, site, (files, all, address) -> {});

        assertThat(second.changed()).isZero();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);
        assertThat(site.toRealPath()).isNotEqualTo(before);
        assertThat(before).as("the state before, for who is reading it").exists();
    }

    @ParameterizedTest(name = "after {0} files")
    @ValueSource(ints = {1, 100})
    void stays_as_it_was_when_the_disk_is_full_in_the_middle_of_the_next_one(int files) throws IOException {
        var site = folder.resolve("site");
        try (var release = Release.begin(site)) {
            release.put("index.html", new byte[] {1});
            release.publish();
        }
        var before = site.toRealPath();

        assertThatThrownBy(() -> StaticSite.bake(EDITION, site, (done, all, address) -> {
                    if (done >= files) {
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }
                }))
                .hasMessageContaining("No space left on device");

        assertThat(site.toRealPath()).isEqualTo(before);
        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {1});
        assertThat(folder.resolve("site.releases"))
                .as("nothing of what was not finished")
                .isDirectoryContaining(path -> path.equals(before))
                .isDirectoryNotContaining(path -> Files.isDirectory(path) && !path.equals(before));
    }

    @Test
    void stays_as_it_was_when_the_program_is_killed_and_the_next_one_clears_up() throws IOException {
        var site = folder.resolve("site");
        for (byte state = 1; state <= 2; state++) {
            try (var release = Release.begin(site)) {
                release.put("index.html", new byte[] {state});
                release.publish();
            }
        }
        // what a killed program leaves: a folder, half full, and no lock
        try (var killed = Release.begin(site)) {
            killed.put("index.html", new byte[] {3});
        }
        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {2});

        try (var release = Release.begin(site)) {
            release.put("index.html", new byte[] {4});
            release.publish();
        }

        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {4});
        try (var folders = Files.list(folder.resolve("site.releases"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .as("the state in service and that before")
                    .hasSize(2);
        }
    }

    @Test
    void is_not_baked_twice_at_the_same_time() throws IOException {
        var site = folder.resolve("site");
        try (var first = Release.begin(site)) {
            first.put("index.html", new byte[] {1});

            assertThatThrownBy(() -> Release.begin(site))
                    .isInstanceOf(UnbakableException.class)
                    .hasMessageContaining("two bakes");

            first.publish();
        }
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void can_be_read_by_a_web_server_that_is_another_user() throws IOException {
        var site = folder.resolve("site");
        try (var release = Release.begin(site)) {
            release.put("index.html", new byte[] {1});
            release.publish();
        }

        var usual = Files.getPosixFilePermissions(Files.createDirectory(folder.resolve("usual")));
        assertThat(Files.getPosixFilePermissions(site.toRealPath())).isEqualTo(usual);
    }

    @Test
    void keeps_the_versions_of_before() throws IOException {
        var site = folder.resolve("site");
        try (var first = Release.begin(site)) {
            first.put("d/old/embed/atlas.html", new byte[] {1});
            first.publish();
        }
        try (var second = Release.begin(site)) {
            second.put("d/new/embed/atlas.html", new byte[] {2});
            second.keep("d");
            second.publish();
        }

        assertThat(site.resolve("d/old/embed/atlas.html")).hasBinaryContent(new byte[] {1});
        assertThat(site.resolve("d/new/embed/atlas.html")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void takes_over_the_pictures_whose_drawing_has_not_changed_and_draws_the_others() throws IOException {
        var site = folder.resolve("site");
        var address = Address.of(new Route.Image(new Scope.OfCountry("LA"), Picture.card(Picture.Kind.PNG)));
        var image = (Route.Image) address.route();
        var name = StaticPath.of(address, "image/png");
        var drawing = ImageFile.drawing(EDITION, address, image).orElseThrow();
        try (var first = Release.begin(site)) {
            var pictures = new BakedPictures(EDITION, first);
            assertThat(pictures.of(address, drawing).body().length()).isGreaterThan(10_000);
            // as if it had been drawn otherwise: who takes it over is known by it
            first.put(name, new byte[] {1, 2, 3});
            first.put(BakedPictures.LIST, pictures.list());
            first.publish();
        }
        try (var second = Release.begin(site)) {
            var pictures = new BakedPictures(EDITION, second);

            assertThat(pictures.of(address, drawing).body().toArray()).isEqualTo(new byte[] {1, 2, 3});
            var other = ImageFile.drawing(EDITION, address.in(Language.ZH_HANS), image)
                    .orElseThrow();
            assertThat(pictures.of(address, other).body().length()).isGreaterThan(10_000);
        }
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
        links.add(
                address,
                Rendition.html(
                        200,
                        new HtmlPage(
                                "<a href=\"/gone#x\">x</a><a href=\"/?country=LA\">y</a><i id=\"here\">z</i>"
                                        + "<a href=\"#here\">1</a><a href=\"#nowhere\">2</a>"
                                        + "<a href=\"https://elsewhere.example/gone\">3</a>"
                                        + "<a href=\"https://atlas.example/lost\">4</a>",
                                "")));
        links.add(
                Address.of(new Route.Sitemap()),
                new Rendition(
                        200,
                        "application/xml",
                        Bytes.of("<loc>https://atlas.example/unlisted</loc><loc>https://atlas.example/</loc>"),
                        List.of()));

        assertThat(links.broken())
                .containsExactly("/ → /#nowhere", "/ → /gone", "/ → /lost", "/sitemap.xml → /unlisted");
    }
}
