package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Wording;

@DisplayName("The front door")
class FrontDoorTest {
    private static final Edition EDITION = TestEditions.SMALL;
    private static final Address FRONT = Address.of(new Route.Atlas());
    private static final Pattern SWITCH =
            Pattern.compile("<a href=\"([^\"]+)\"( aria-current=\"true\")?>[^<]+<span class=\"n\">(\\d+)</span></a>");

    @Test
    void divides_all_reports_into_those_of_id_systems_and_the_others() {
        var counts = SWITCH.matcher(html(EDITION, FRONT))
                .results()
                .map(link -> Integer.parseInt(link.group(3)))
                .toList();

        assertThat(counts).hasSize(3);
        assertThat(counts.getFirst()).isEqualTo(EDITION.events().size()).isEqualTo(counts.get(1) + counts.get(2));
    }

    @Test
    void marks_the_part_that_is_shown_and_leads_to_as_many_reports_as_it_says() {
        for (var link : SWITCH.matcher(html(EDITION, FRONT)).results().toList()) {
            var query = link.group(1).contains("?") ? link.group(1).substring(2) : "";
            var address = Address.selecting(new Route.Atlas(), query);
            var current = SWITCH.matcher(html(EDITION, address))
                    .results()
                    .filter(other -> other.group(2) != null)
                    .toList();

            assertThat(current).hasSize(1);
            assertThat(current.getFirst().group(1)).isEqualTo(link.group(1));
            assertThat(EDITION.select(address.selection())).hasSize(Integer.parseInt(link.group(3)));
        }
    }

    @Test
    void has_a_search_that_needs_no_script_in_language_and_theme_of_the_page() {
        var dark = html(EDITION, FRONT.in(Language.ZH_HANS).as(Theme.DARK));

        assertThat(html(EDITION, FRONT)).contains("<form class=\"search\" role=\"search\" action=\"/reports\">");
        assertThat(dark)
                .contains("role=\"search\" action=\"/zh-Hans/reports\"")
                .contains("<input type=\"hidden\" name=\"theme\" value=\"dark\"/>");
    }

    @Test
    void on_a_host_of_files_has_neither_search_nor_stills() {
        var files = new Edition(
                EDITION.dataset(), EDITION.file(), EDITION.world(), "test", new Site("https://atlas.example", false));

        assertThat(html(files, FRONT)).doesNotContain("role=\"search\" action").doesNotContain("part=map");
        assertThat(html(EDITION, FRONT)).contains("part=map");
    }

    @Test
    void leads_from_what_was_searched_for_to_countries_and_stories() {
        var found = html(EDITION, Address.selecting(new Route.All(Listing.REPORTS), "q=hongda"));

        assertThat(found)
                .contains("<p class=\"found\">Reports by country: ")
                .containsPattern("<a href=\"/countries/[A-Z]{2}\\?q=hongda\">")
                .containsPattern("<p class=\"found\">Stories that speak of it: <a href=\"/stories/")
                .contains(
                        "name=\"q\" aria-label=\"Search the atlas\" placeholder=\"Search the atlas\" value=\"hongda\"");
        assertThat(html(EDITION, Address.of(new Route.All(Listing.REPORTS)))).doesNotContain("class=\"found\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH_HANS"})
    void suggests_nothing_that_its_search_does_not_find(Language language) {
        var suggested = new Suggestions(EDITION, language).texts();

        assertThat(suggested).contains(Wording.in(language).country("LA"), story(language));
        for (var text : suggested) {
            var found = Address.selecting(
                    new Route.All(Listing.REPORTS), "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(html(EDITION, found.in(language))).as(text).contains("<p class=\"found\">");
        }
    }

    @Test
    void suggests_in_lists_and_leaves_it_to_them_on_the_front_page() {
        var list = html(EDITION, Address.of(new Route.All(Listing.STORIES)));

        assertThat(list).contains(" list=\"suggested\"/><datalist id=\"suggested\">", "<option value=\"Laos\">");
        assertThat(html(EDITION, FRONT)).doesNotContain("<datalist");
    }

    @Test
    void leads_from_its_closed_rows_to_their_other_orders() {
        var many = html(TestEditions.generated(200), FRONT);

        assertThat(many).contains("<a href=\"/countries?sort=lag\">", "<a href=\"/countries\" aria-current=\"true\">");
        assertThat(html(EDITION, FRONT)).doesNotContain("?sort=");
    }

    @Test
    void shows_the_map_of_a_story_alone() {
        var story = EDITION.dataset().stories().getFirst();
        var still = Address.of(new Route.Image(new Scope.OfStory(story.id()), Picture.still(Picture.Kind.SVG)));

        assertThat(still.text()).isEqualTo("/image/stories/" + story.id() + ".svg?part=map");
        assertThat(html(EDITION, FRONT))
                .contains("<img src=\"" + still.text() + "\" alt=\"\" loading=\"lazy\" width=\"360\" height=\"208\"/>");
        assertThat(html(EDITION, still))
                .contains("viewBox=\"0 0 360 208\"")
                .doesNotContain(">" + story.title().in(Language.EN) + "</text>");
    }

    private static String story(Language language) {
        return EDITION.dataset().stories().getFirst().title().in(language);
    }

    private static String html(Edition edition, Address address) {
        return new String(Renditions.of(edition, address).body().toArray(), StandardCharsets.UTF_8);
    }
}
