package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;

@DisplayName("A public page")
class PagesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "/, atlas-en.html",
        "/zh-Hans/, atlas-zh-Hans.html",
        "/?country=LA%2CMM, selection-en.html",
        "/events/mm-2018-08-jilin-pitch, event-en.html",
        "/zh-Hans/events/pg-2015-hongda, event-zh-Hans.html"
    })
    void is_written_as_it_was(String address, String golden) {
        Golden.assertGolden("page/" + golden, withoutMapAndStyle(html(address)));
    }

    @Test
    void is_the_same_bytes_for_the_same_address() {
        assertThat(html("/?country=LA")).isEqualTo(html("/?country=LA"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_every_event_in_the_table_once(Language language) {
        var html = html(Address.of(new Route.Atlas()).in(language).text());
        for (var event : TestEditions.SMALL.events()) {
            assertThat(html).containsOnlyOnce("<tr id=\"e-" + event.id() + "\">");
        }
    }

    @Test
    void has_a_target_for_every_link_of_the_figure() {
        var html = html("/");
        var links = java.util.regex.Pattern.compile("href=\"#(e-[^\"]+)\"").matcher(html);
        int found = 0;
        while (links.find()) {
            assertThat(html).contains("id=\"" + links.group(1) + "\"");
            found++;
        }
        assertThat(found).isGreaterThan(TestEditions.SMALL.events().size());
    }

    @Test
    void of_a_story_has_for_each_chapter_a_link_to_its_figure() {
        assertThat(html("/stories/laos-and-myanmar"))
                .contains(
                        "<a href=\"/?country=LA\">Map and timeline: Laos: a tender reported won</a>",
                        "<a href=\"/?country=MM\">Map and timeline: Myanmar: a pitch, then a census</a>");
        assertThat(html("/zh-Hans/stories/laos-and-myanmar")).contains("<a href=\"/zh-Hans/?country=MM\">");
    }

    @Test
    void of_a_story_keeps_chinese_dates_on_one_line_and_their_text_as_it_is() {
        assertThat(html("/zh-Hans/stories/laos-and-myanmar"))
                .contains("报道了<span class=\"whole\">2018年</span>的一次推介")
                .contains("（<span class=\"whole\">2009年8月</span>）");
    }

    @Test
    void says_that_a_selection_shows_less_than_everything_and_links_to_everything() {
        assertThat(html("/?country=LA")).contains("Shown are 4 of 20 reports.", "Show all reports");
    }

    @Test
    void says_that_nothing_answers_to_a_selection() {
        assertThat(html("/?country=FR")).contains("No report in the dataset answers to this selection.");
    }

    @Test
    void prints_the_address_of_every_source_on_an_events_page() {
        assertThat(html("/events/mm-2018-08-jilin-pitch")).contains(">epochtimes.com/gb/20/10/2/n12448868.htm</a>");
    }

    @Test
    void has_one_style_one_module_and_nothing_else_that_a_browser_would_run() {
        var html = html("/");

        assertThat(html).containsOnlyOnce("<style>").containsOnlyOnce("<script type=\"module\">");
        assertThat(withoutModule(html)).doesNotContain("<script src", " style=\"", " onclick=", "javascript:");
    }

    static String html(String address) {
        var rendition = Renditions.of(TestEditions.SMALL, address(address));
        return new String(rendition.body().toArray(), StandardCharsets.UTF_8);
    }

    static Address address(String text) {
        int mark = text.indexOf('?');
        var path = mark < 0 ? text : text.substring(0, mark);
        return Address.parse(path, mark < 0 ? "" : text.substring(mark + 1), Assets::exists)
                .orElseThrow();
    }

    /** They have tests of their own. */
    private static String withoutMapAndStyle(String html) {
        return withoutModule(html)
                .replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
                .replaceAll("(?s)(<svg class=\"base\"[^>]*>).*?</svg>", "$1…</svg>");
    }

    private static String withoutModule(String html) {
        return html.replaceAll("(?s)(<script type=\"module\">).*?</script>", "$1…</script>");
    }
}
