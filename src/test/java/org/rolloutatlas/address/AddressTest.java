package org.rolloutatlas.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address")
class AddressTest {
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
            /events/xx-2020-a    | country=MM&theme=light               | /events/xx-2020-a?theme=light
            /method              | lang=zh-Hans&country=MM              | /zh-Hans/method
            /data/events.json    | lang=zh-Hans                         | /data/events.json
            /favicon.svg         | v=2                                  | /favicon.svg
            /zh-Hans/            | lang=en                              | /
            /zh-Hans/method      | ''                                   | /zh-Hans/method
            /countries/la        | country=MM                           | /countries/LA
            /embed/atlas         | x=1&to=2020                          | /embed/atlas?to=2020
            /embed/events/xx-1   | country=MM                           | /embed/events/xx-1
            /image/atlas.png     | width=99999                          | /image/atlas.png?width=2400
            /image/atlas.png     | width=a                              | /image/atlas.png
            /d/0123456789abcdef/embed/atlas | lang=zh-Hans              | /zh-Hans/d/0123456789abcdef/embed/atlas
            """)
    void has_one_canonical_text(String path, String query, String canonical) {
        var address = Address.parse(path, query, file -> file.equals("/favicon.svg") || file.equals("/robots.txt"))
                .orElseThrow();

        assertThat(address.text()).isEqualTo(canonical);
        assertThat(Address.parse(
                        address.path(),
                        address.query(),
                        file -> file.equals("/favicon.svg") || file.equals("/robots.txt")))
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
        assertThat(Address.parse(path, "", file -> file.equals("/favicon.svg") || file.equals("/robots.txt")))
                .isEmpty();
    }

    @Test
    void keeps_language_and_theme_on_the_way_to_another_route() {
        var address = Address.parse(
                        "/",
                        "country=MM&lang=zh-Hans&theme=dark",
                        file -> file.equals("/favicon.svg") || file.equals("/robots.txt"))
                .orElseThrow();

        assertThat(address.at(new Route.OfEvent("mm-1")).text()).isEqualTo("/zh-Hans/events/mm-1?theme=dark");
    }
}
