package org.rolloutatlas.publish.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.Site;
import org.rolloutatlas.publish.TestEditions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("In a baked site, a withdrawn event")
class WithdrawnEventInFilesTest {
    private static final String ID = "zm-2019-04-fair";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void bake() throws IOException {
        site = folder.resolve("site");
        var held = TestEditions.of(Path.of("src/test/resources/datasets/withdrawn.json"));
        var files = new Site(held.site().base(), false);
        var edition = new Edition(held.dataset(), held.file(), held.world(), held.build(), files);
        StaticSite.bake(edition, site, (done, all, address) -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "events/, Its only source took it back.",
        "embed/events/, Its only source took it back.",
        "zh-Hans/events/, 唯一来源已撤回报道。",
        "zh-Hans/embed/events/, 唯一来源已撤回报道。"
    })
    void is_explained_at_its_address_which_the_manifest_calls_gone(String where, String why) throws IOException {
        var name = where + ID + ".html";

        assertThat(site.resolve(name)).content().contains(why, "noindex").doesNotContain("class=\"map\"");
        assertThat(manifest().get(name).get("status").asInt()).isEqualTo(410);
        assertThat(manifest().get("events/mm-2018-08-pitch.html").has("status")).isFalse();
    }

    @Test
    void has_no_picture() {
        assertThat(site.resolve("image/events/mm-2018-08-pitch.png")).exists();
        assertThat(site.resolve("image/events/" + ID + ".png")).doesNotExist();
        assertThat(site.resolve("image/events/" + ID + ".svg")).doesNotExist();
    }

    @Test
    void is_named_only_where_it_is_explained() throws IOException {
        try (var files = Files.walk(site.toRealPath())) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(html|csv|geojson|json|xml|svg|atom)"))
                            .filter(WithdrawnEventInFilesTest::names)
                            .map(file -> release().relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "events/" + ID + ".html",
                            "embed/events/" + ID + ".html",
                            "zh-Hans/events/" + ID + ".html",
                            "zh-Hans/embed/events/" + ID + ".html",
                            "feed.atom",
                            "zh-Hans/feed.atom",
                            "data/events.json",
                            "d/" + version() + "/feed.atom",
                            "zh-Hans/d/" + version() + "/feed.atom",
                            "d/" + version() + "/data/events.json",
                            "manifest.json");
        }
    }

    private static boolean names(Path file) {
        try {
            return Files.readString(file).contains(ID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path release() {
        try {
            return site.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        return TestEditions.of(Path.of("src/test/resources/datasets/withdrawn.json"))
                .dataset()
                .hash();
    }

    private static JsonNode manifest() {
        return JsonMapper.shared().readTree(site.resolve("manifest.json").toFile());
    }
}
