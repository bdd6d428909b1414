package org.rolloutatlas.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.Effort;
import org.rolloutatlas.selection.Query;

class RouteTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # path                           | selective | paged | worded | framed | for many | pinnable | scope
            /                                | yes       | no    | yes    | no     | yes      | no       | atlas
            /reports                         | yes       | yes   | yes    | no     | yes      | no       | -
            /disagreements                   | no        | no    | yes    | no     | yes      | no       | -
            /disagreements/pg-builder        | no        | no    | yes    | no     | no       | no       | disagreements/pg-builder
            /countries                       | no        | no    | yes    | no     | yes      | no       | -
            /stories/changchun               | no        | no    | yes    | no     | yes      | no       | stories/changchun
            /countries/LA                    | yes       | no    | yes    | no     | no       | no       | countries/LA
            /projects/la-id                  | no        | no    | yes    | no     | no       | no       | projects/la-id
            /events/la-1                     | no        | no    | yes    | no     | no       | no       | events/la-1
            /sources/wire-1                  | no        | no    | yes    | no     | no       | no       | -
            /actors/a-company                | no        | no    | yes    | no     | no       | no       | -
            /method                          | no        | no    | yes    | no     | yes      | no       | -
            /embed/atlas                     | yes       | no    | yes    | yes    | yes      | yes      | atlas
            /embed/stories/changchun         | yes       | no    | yes    | yes    | yes      | yes      | stories/changchun
            /embed/countries/LA              | yes       | no    | yes    | yes    | no       | yes      | countries/LA
            /embed/events/la-1               | no        | no    | yes    | yes    | no       | no       | events/la-1
            /known-then                      | yes       | no    | yes    | no     | yes      | no       | known-then
            /embed/known-then                | yes       | no    | yes    | yes    | yes      | yes      | known-then
            /embed/disagreements/pg-builder  | no        | no    | yes    | yes    | no       | no       | disagreements/pg-builder
            /image/disagreements/pg-cost.png | no        | no    | yes    | no     | no       | no       | disagreements/pg-cost
            /image/atlas.png                 | yes       | no    | yes    | no     | no       | yes      | atlas
            /image/events/la-1.svg           | no        | no    | yes    | no     | no       | no       | events/la-1
            /data/events.json                | yes       | no    | no     | no     | yes      | yes      | -
            /data/events.csv                 | yes       | no    | no     | no     | yes      | yes      | -
            /feed.atom                       | no        | no    | yes    | no     | yes      | yes      | -
            /map/detail.json                 | no        | no    | no     | no     | yes      | no       | -
            /map/detail-150.json             | no        | no    | no     | no     | yes      | no       | -
            /map/detail-winkel-tripel-287.5.json | no    | no    | no     | no     | yes      | no       | -
            /map/world-345.json              | no        | no    | no     | no     | yes      | no       | -
            /map/world-robinson-0.json       | no        | no    | no     | no     | yes      | no       | -
            /sitemap.xml                     | no        | no    | no     | no     | yes      | no       | -
            /favicon.svg                     | no        | no    | no     | no     | yes      | no       | -
            /d/0123456789abcdef/embed/atlas  | yes       | no    | yes    | yes    | yes      | no       | atlas
            /d/0123456789abcdef/embed/countries/LA | yes | no    | yes    | yes    | no       | no       | countries/LA
            /d/0123456789abcdef/data/events.json | yes   | no    | no     | no     | yes      | no       | -
            """)
    void each_kind_of_address_answers_what_it_is(
            String path,
            String selective,
            String paged,
            String worded,
            String framed,
            String forMany,
            String pinnable,
            String scope) {
        var route =
                Address.parse(path, "", "/favicon.svg"::equals).orElseThrow().route();

        assertThat(route.path()).isEqualTo(path);
        assertThat(route.isSelective()).isEqualTo(selective.equals("yes"));
        assertThat(route.isOrdered()).isEqualTo(path.equals("/countries"));
        assertThat(route.isPaged()).isEqualTo(paged.equals("yes"));
        assertThat(route.isWorded()).isEqualTo(worded.equals("yes"));
        assertThat(route.isFramed()).isEqualTo(framed.equals("yes"));
        assertThat(Effort.of(Address.of(route), "text/html") == Effort.FOR_MANY).isEqualTo(forMany.equals("yes"));
        assertThat(route.isPinnable()).isEqualTo(pinnable.equals("yes"));
        assertThat(Scope.of(route).map(Scope::path))
                .isEqualTo(scope.equals("-") ? Optional.empty() : Optional.of(scope));
    }

    @ParameterizedTest(name = "{0} as {1} is the file {2}")
    @CsvSource({
        "/, text/html, index.html",
        "/zh-Hans/, text/html;charset=utf-8, zh-Hans/index.html",
        "/method, text/html;charset=utf-8, method.html",
        "/data/events.csv, text/csv, data/events.csv",
        "/feed.atom, application/atom+xml, feed.atom"
    })
    void a_baked_page_stands_at_its_address_with_the_ending_of_a_page(String path, String mediaType, String file) {
        var address = Address.parse(path, "", _ -> false).orElseThrow();

        assertThat(StaticPath.of(address, mediaType)).isEqualTo(file);
    }

    @ParameterizedTest(name = "{0}?{1} is answered as {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "/nothing, -, /",
                "/zh-Hans/nothing, -, /zh-Hans/",
                "/zh-Hans/nothing, lang=en&theme=dark, /?theme=dark",
                "/embed/nothing, -, /embed/atlas",
                "/zh-Hans/embed/nothing, -, /zh-Hans/embed/atlas"
            })
    void of_an_address_that_belongs_to_nothing_language_theme_and_frame_are_known(
            String path, String query, String meant) {
        assertThat(Address.unknown(path, query == null ? "" : query).text()).isEqualTo(meant);
    }

    @Test
    void what_is_kept_for_ever_is_as_selective_as_itself_and_begins_where_it_begins() {
        var step = Optional.of(new Step("cameras", true));
        var story = new Route.Embed(new Scope.OfStory("changchun"), step);

        assertThat(new Route.Pinned("0123456789abcdef", new Route.Method()).isSelective())
                .isFalse();
        assertThat(new Route.Pinned("0123456789abcdef", story).step()).isEqualTo(step);
    }

    @ParameterizedTest(name = "{0}°: {1}")
    @CsvSource({"0, true", "15, true", "345, true", "360, false", "-15, false", "7, false", "015, false", "7.5, false"})
    void worlds_are_offered_around_every_fifteenth_meridian(String degrees, boolean offered) {
        assertThat(Meridian.find(degrees).map(Meridian::degrees))
                .isEqualTo(offered ? Optional.of(Integer.valueOf(degrees)) : Optional.empty());
    }

    @Test
    void the_explorer_and_consumers_of_oembed_are_sent_to_their_addresses() {
        assertThat(ExplorerAddress.of(Query.parse("country=LA"))).isEqualTo("/explore/?country=LA");
        assertThat(ExplorerAddress.of(Query.EMPTY)).isEqualTo("/explore/");
        assertThat(OEmbedAddress.of("https://a.example/x?y=1")).isEqualTo("/oembed?url=https://a.example/x%3Fy%3D1");
        assertThat(OEmbedAddress.of("/x", "xml")).isEqualTo("/oembed?url=/x&format=xml");
    }

    @Test
    void pictures_have_their_media_types() {
        assertThat(Picture.Kind.SVG.mediaType()).isEqualTo("image/svg+xml");
        assertThat(Picture.Kind.PNG.mediaType()).isEqualTo("image/png");
    }

    @Test
    void an_address_in_one_language_is_another_in_the_other() {
        var address = Address.of(new Route.Method());

        assertThat(address.in(Language.ZH_HANS).text()).isEqualTo("/zh-Hans/method");
    }
}
