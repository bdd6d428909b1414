package org.rolloutatlas.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address")
class AddressTest {
    private static final Predicate<String> IS_ASSET = Set.of("/favicon.svg", "/robots.txt")::contains;

    @ParameterizedTest(name = "{0}?{1} stands at {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            /                    | ''                                   | /
            /                    | lang=en                              | /
            /                    | lang=zh-Hans                         | /zh-Hans/
            /                    | lang=xx                              | /
            /                    | theme=dark&lang=zh-Hans              | /zh-Hans/?theme=dark
            /                    | utm_source=letter                    | /
            /                    | stage=signed&country=MM,LA           | /?country=LA,MM&stage=signed
            /                    | country=MM&country=LA                | /?country=LA,MM
            /                    | country=%3Cscript%3E                 | /
            /                    | q=%E7%BC%85%E7%94%B8+id&to=2020      | /?to=2020&q=%E7%BC%85%E7%94%B8+id
            /                    | q=%                                  | /?q=%25
            /zh-Hans/            | page=3&country=MM                    | /zh-Hans/reports?country=MM&page=3
            /                    | page=1                               | /
            /countries           | sort=lag                             | /countries?sort=lag
            /countries           | sort=first&page=2                    | /countries
            /                    | sort=lag                             | /
            /events/xx-2020-a    | country=MM&theme=light               | /events/xx-2020-a?theme=light
            /method              | lang=zh-Hans&country=MM              | /zh-Hans/method
            /data/events.json    | lang=zh-Hans                         | /data/events.json
            /favicon.svg         | v=2                                  | /favicon.svg
            /zh-Hans/            | lang=en                              | /
            /zh-Hans/method      | ''                                   | /zh-Hans/method
            /countries/la        | stage=signed                         | /countries/LA?stage=signed
            /embed/atlas         | x=1&to=2020                          | /embed/atlas?to=2020
            /embed/events/xx-1   | country=MM                           | /embed/events/xx-1
            /image/atlas.png     | width=99999                          | /image/atlas.png?width=2400
            /image/atlas.png     | width=a                              | /image/atlas.png
            /image/atlas.png     | part=map&width=360                   | /image/atlas.png?part=map
            /image/atlas.png     | part=map&width=800                   | /image/atlas.png?part=map&width=800
            /image/atlas.png     | part=legend                          | /image/atlas.png
            /                    | country=LA&amp;stage=signed          | /?country=LA&stage=signed
            /known-then          | then=2017-12-31&country=MM           | /known-then?country=MM&then=2017-12-31
            /known-then          | then=2017                            | /known-then?then=2017-12-31
            /known-then          | then=2016-02                         | /known-then?then=2016-02-29
            /known-then          | then=2017~                           | /known-then
            /known-then          | then=2017-02-30                      | /known-then
            /known-then          | then=0000                            | /known-then
            /known-then          | then=yesterday                       | /known-then
            /                    | then=2017                            | /known-then?then=2017-12-31
            /                    | then=                                | /
            /zh-Hans/            | then=2017&theme=dark                 | /zh-Hans/known-then?then=2017-12-31&theme=dark
            /embed/known-then    | then=2017                            | /embed/known-then?then=2017-12-31
            /image/known-then.png | then=2017&width=700                 | /image/known-then.png?then=2017-12-31&width=700
            /countries/LA        | then=2017                            | /countries/LA
            /                    | q=a%2Cb%2Fc                          | /?q=a,b/c
            /d/0123456789abcdef/embed/atlas | lang=zh-Hans              | /zh-Hans/d/0123456789abcdef/embed/atlas
            """)
    void has_one_canonical_text(String path, String query, String canonical) {
        var address = Address.parse(path, query, IS_ASSET).orElseThrow();

        assertThat(address.text()).isEqualTo(canonical);
        assertThat(Address.parse(address.path(), address.query(), IS_ASSET))
                .as("the canonical text is its own canonical text")
                .hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/events",
                "/events/",
                "/events/A",
                "/events/../etc",
                "/events/a%2Fb",
                "//",
                "/data/",
                "/explore",
                "/embed/",
                "/embed/stories/",
                "/image/atlas.gif",
                "/zh-Hans/data/events.json",
                "/d/0123456789abcdef/method"
            })
    void that_belongs_to_nothing_public_is_none(String path) {
        assertThat(Address.parse(path, "", IS_ASSET)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chapter=cameras           | /embed/stories/myanmar?chapter=cameras",
                "chapter=cameras&only      | /embed/stories/myanmar?chapter=cameras&only=yes",
                "only=1&chapter=cameras    | /embed/stories/myanmar?chapter=cameras&only=yes",
                "only                      | /embed/stories/myanmar",
                "chapter=No Such Chapter!  | /embed/stories/myanmar",
                "chapter=cameras&year=2019 | /embed/stories/myanmar?year=2019&chapter=cameras"
            })
    void the_frame_of_a_story_may_begin_at_a_chapter_or_show_it_alone(String query, String canonical) {
        assertThat(Address.parse("/embed/stories/myanmar", query, _ -> false))
                .map(Address::text)
                .contains(canonical);
    }

    @Test
    void no_other_frame_knows_of_chapters() {
        assertThat(Address.parse("/embed/countries/MM", "chapter=cameras", _ -> false))
                .map(Address::text)
                .contains("/embed/countries/MM");
    }

    @Test
    void keeps_language_and_theme_on_the_way_to_another_route() {
        var address = Address.parse("/", "country=MM&lang=zh-Hans&theme=dark", IS_ASSET)
                .orElseThrow();

        assertThat(address.at(new Route.OfEvent("mm-1")).text()).isEqualTo("/zh-Hans/events/mm-1?theme=dark");
    }

    @ParameterizedTest(name = "{0} was meant as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /stories/changchun/          | /stories/changchun
            /stories/Changchun           | /stories/changchun
            /embed/                      | /embed/atlas
            /embed                       | /embed/atlas
            /zh-Hans                     | /zh-Hans/
            /zh-hans/method/             | /zh-Hans/method
            /ZH-HANS/stories/Changchun/  | /zh-Hans/stories/changchun
            /events/la-2009-hongda-win.  | /events/la-2009-hongda-win
            /events/la-2009-hongda-win), | /events/la-2009-hongda-win
            /events/la-2009-hongda-win%22| /events/la-2009-hongda-win
            /countries/la/               | /countries/LA
            /Method                      | /method
            /stories/                    | /stories
            /Countries                   | /countries
            /image/atlas.PNG             | /image/atlas.png
            /d/0123456789abcdef/embed/   | /d/0123456789abcdef/embed/atlas
            """)
    void that_was_pasted_is_read_as_it_was_meant(String path, String canonical) {
        assertThat(Address.parse(path, "", IS_ASSET)).isEmpty();
        assertThat(Address.pasted(path, "", IS_ASSET).map(Address::text)).hasValue(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing/", "//evil.example/", "/story/", "/..", "/zh-Hansel", "/embed/x", "/d/xyz/embed/"})
    void that_means_nothing_is_not_guessed(String path) {
        assertThat(Address.pasted(path, "", IS_ASSET)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void that_was_written_is_read_back(long seed) {
        var address = new RandomAddresses(seed).next();

        assertThat(Address.parse(address.path(), address.query(), IS_ASSET)).hasValue(address);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void that_is_read_from_any_text_is_its_own_canonical_one(long seed) {
        var random = new RandomAddresses(seed);
        var path = random.path();
        var query = random.query();

        Address.parse(path, query, IS_ASSET)
                .or(() -> Address.pasted(path, query, IS_ASSET))
                .ifPresent(address -> assertThat(Address.parse(address.path(), address.query(), IS_ASSET))
                        .as("from " + path + "?" + query)
                        .hasValue(address));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "{0} opens {1}")
    @CsvSource(
            delimiter = '|',
            value = {"event=la-2009-a | la-2009-a", "country=LA&event=la-1 | la-1", "event=%3Cb%3E | ''", "'' | ''"})
    void names_the_event_that_is_open_in_the_browser(String query, String id) {
        assertThat(Address.openEvent(query)).isEqualTo(id);
        var address = Address.of(new Route.Atlas());
        assertThat(address.opening(id)).isEqualTo(id.isEmpty() ? "/" : "/?event=" + id);
    }

    @Test
    void has_a_pattern_for_the_pages_of_countries() {
        var address = Address.parse("/zh-Hans/", "stage=signed", IS_ASSET).orElseThrow();

        assertThat(address.countryPattern()).isEqualTo("/zh-Hans/countries/{0}?stage=signed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"page=two", "page=-1", "page=", "page=99999999999"})
    void of_a_page_that_is_no_number_is_that_of_the_first(String query) {
        assertThat(Address.parse("/reports", query, IS_ASSET).orElseThrow().page())
                .isEqualTo(1);
    }
}
