package org.rolloutatlas.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

@DisplayName("A snippet's text")
class EmbedSnippetTest {
    private static final String SITE = "https://atlas.example";
    private static final Scope STORY = new Scope.OfStory("changchun");

    @Test
    void is_the_one_that_the_documentation_shows() throws IOException {
        var snippet = new EmbedSnippet(
                SITE,
                Address.of(new Route.Embed(STORY)),
                "Map and timeline: how ID systems said to be built in Changchun were reported to travel",
                720,
                641);

        assertThat(Files.readString(Path.of("docs/embedding.md")).replaceAll("\\s+", " "))
                .contains(snippet.html().replaceAll("\\s+", " "));
    }

    @Test
    void links_to_the_page_about_the_same_selection_in_the_same_language_as_bright_as_the_reader_likes() {
        var embed = new Address(
                new Route.Embed(new Scope.Whole()),
                Selection.ALL.with(Facet.COUNTRY, List.of("LA")),
                Language.ZH_HANS,
                Theme.DARK);

        assertThat(new EmbedSnippet(SITE, embed, "T", 720, 900).html())
                .startsWith(
                        "<blockquote><a href=\"https://atlas.example/zh-Hans/?country=LA\">T</a></blockquote>\n"
                                + "<iframe src=\"https://atlas.example/zh-Hans/embed/atlas?country=LA&amp;theme=dark\" title=\"T\"")
                .endsWith("</iframe>");
    }

    @Test
    void of_an_exact_version_links_to_the_living_page() {
        var pinned = Address.of(new Route.Pinned("0123456789abcdef", new Route.Embed(STORY)));

        assertThat(new EmbedSnippet(SITE, pinned, "T", 720, 900).html())
                .contains("src=\"https://atlas.example/d/0123456789abcdef/embed/stories/changchun\"")
                .contains("<a href=\"https://atlas.example/stories/changchun\">");
    }

    @Test
    void lets_no_title_out_of_its_attribute() {
        assertThat(new EmbedSnippet(SITE, Address.of(new Route.Embed(STORY)), "\"><script>", 720, 900).html())
                .doesNotContain("<script>");
    }

    @Test
    void is_cut_to_the_room_of_a_host_and_never_stretched() {
        var snippet = new EmbedSnippet(SITE, Address.of(new Route.Embed(STORY)), "T", 720, 900);

        assertThat(snippet.noHigherThan(300).height()).isEqualTo(300);
        assertThat(snippet.noHigherThan(3000)).isEqualTo(snippet);
    }

    @Test
    void is_of_an_embed_and_of_nothing_else() {
        assertThatThrownBy(() -> new EmbedSnippet(SITE, Address.of(new Route.Atlas()), "T", 720, 900))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed: embeds");
    }
}
