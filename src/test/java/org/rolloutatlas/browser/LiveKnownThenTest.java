package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

@DisplayName("In a browser, a look back to a day")
@OnRunningAtlas
class LiveKnownThenTest {
    /** What is to be seen in the figure of a document: counts, fills, outlines, marks, the day, the countries. */
    private static final String SEEN = """
            (doc) => {
              const all = (selector, of = doc) => [...of.querySelectorAll(selector)];
              const styles = (element) => [...element.classList].sort().join(' ');
              const text = (element) => element.textContent.replace(/\\s+/g, ' ').trim();
              return JSON.stringify([
                text(doc.querySelector('h1')), all('.counts div').map(text),
                all('.base [data-cc]').map((land) => land.dataset.cc + ' ' + styles(land)),
                all('.ghosts use:not(.gone)').map((use) => use.getAttribute('href')).sort(),
                all('.place:not(.gone)').map((place) => [place.dataset.cc, styles(place), place.querySelector('a').getAttribute('aria-label'),
                  ...all('use', place).map((use) => styles(use) + use.getAttribute('href'))]),
                text(doc.querySelector('.plot .day')), all('.plot .day *').map((part) => ['cx', 'cy', 'x', 'y', 'x1'].map((name) => Math.round(10 * parseFloat(part.getAttribute(name) ?? 0)))),
                text(doc.querySelector('.otherwise h2')),
                all('ol .lane:not(.gone)').map((lane) => [text(lane), ...all('.band line', lane).map((line) => ['x1', 'x2'].map((end) => Math.round(10 * parseFloat(line.getAttribute(end)))))])], null, 1);
            }""";

    @ParameterizedTest(name = "of {0}, on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/known-then | 2011-12-31",
                "/known-then | 2015-12-31",
                "/known-then?country=LA,MM,PG&without=kind:blog&theme=dark | 2018-06-30",
                "/known-then | 2021-02-28",
                "/zh-Hans/known-then | 2016-12-31",
                "/zh-Hans/known-then?theme=light | 2019-07-31"
            })
    void that_is_moved_to_it_shows_what_the_server_writes_for_that_day(String address, String day, Readers readers) {
        var page = readers.of(1000).opens(address, 1280);

        page.locator(".slider").evaluate("""
                (slider, day) => {
                  slider.value = Date.parse(day) / 864e5;
                  slider.dispatchEvent(new Event('input'));
                }""", day);

        assertThat(page).hasURL(Pattern.compile("[?&]then=" + day));
        assertThat(page.url()).doesNotContain("%");
        var written = page.evaluate(
                "async (seen) => eval(seen)(new DOMParser().parseFromString("
                        + "await (await fetch(location.href)).text(), 'text/html'))",
                SEEN);
        assertThat(page.evaluate("(seen) => eval(seen)(document)", SEEN)).isEqualTo(written);
    }

    @Test
    void moves_by_months_and_years_with_the_keyboard_and_says_where_it_is(Reader reader) {
        var page = reader.opens("/known-then?then=2016-12-31", 1280);
        var slider = page.locator(".slider");
        slider.focus();

        slider.press("ArrowRight");
        assertThat(slider).hasAttribute("aria-valuetext", "31 January 2017");
        slider.press("PageUp");
        assertThat(slider).hasAttribute("aria-valuetext", "31 December 2017");
        slider.press("ArrowLeft");
        slider.press("PageDown");

        assertThat(slider).hasAttribute("aria-valuetext", "31 December 2016");
        assertThat(page.locator(".live")).containsText("By 31 December 2016: ");
        assertThat(page).hasURL(Pattern.compile("\\?then=2016-12-31$"));
        var row = page.locator(".known .lane:not(.gone) a.row").first();
        row.focus();
        assertThat(row).not().hasCSS("outline-style", "none");
        Reader.findsNothingAgainst(page);
    }

    @Test
    void goes_no_further_than_the_dataset_and_comes_back_by_its_links(Reader reader) {
        var page = reader.opens("/known-then", 1280);
        page.locator(".slider").press("End");
        var last = page.locator(".days a").last();
        assertThat(last).hasAttribute("aria-current", "date");

        page.locator(".days a").first().click();

        assertThat(last).not().hasAttribute("aria-current", "date");
        assertThat(page.locator("h1"))
                .containsText(page.locator(".days a").first().textContent());
    }

    @Test
    void plays_a_year_a_second_until_the_last_day(Reader reader) {
        var page = reader.opens("/known-then?then=2014-12-31", 1280);
        page.clock().install();
        var play = page.locator(".play");

        play.click();
        assertThat(play).hasText("❚❚ Pause");
        page.clock().runFor(2000);
        assertThat(page.locator("h1")).containsText("31 December 2016");
        play.click();
        page.clock().runFor(3000);

        assertThat(page.locator("h1")).containsText("31 December 2016");
        assertThat(play).hasText("▶ Play");
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {320, 360, 720, 1280, 1920})
    void is_as_wide_as_its_window_and_clean_for_everyone(int width, Reader reader) {
        var page = reader.opensInTheDark("/known-then?then=2016-12-31", width);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        Reader.keeps(page, "known-then-" + width);
        Reader.findsNothingAgainst(page);
    }

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {320, 720})
    void in_a_frame_is_no_higher_than_its_snippet_says(int width, Reader reader) {
        var page = reader.opens("/embed/known-then?then=2016-12-31", width);
        var stated = reader.opens("/known-then?then=2016-12-31", 1280)
                .locator("#embed code")
                .textContent();

        page.locator(".slider").press("PageUp");

        assertThat(page.locator("h1")).containsText("31 December 2017");
        // on its own; in an article it stays
        assertThat(page).hasURL(Pattern.compile("/embed/known-then\\?then=2017-12-31$"));
        // of all columns that it is said to hold in, the wide one is the lower
        page.setViewportSize(width, 100);
        var content = (Number) page.evaluate("document.documentElement.scrollHeight");
        assertThat(content.doubleValue()).isBetween(0.55 * height(stated), height(stated));
        page.setViewportSize(width, 900);
        Reader.findsNothingAgainst(page);
    }

    @Test
    void in_an_article_leaves_the_address_of_its_frame_as_it_was(Reader reader) {
        var page = reader.opens("/method", 800);
        page.route(
                "**/article",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Article</title><iframe title=Atlas width=700 height=900"
                                + " src='/embed/known-then?then=2016-12-31'></iframe>")));
        page.navigate(page.url().replace("/method", "/article"));
        var frame = page.frameLocator("iframe");

        frame.locator(".slider").press("PageUp");

        assertThat(frame.locator("h1")).containsText("31 December 2017");
        // said when it has come to rest, and then an address of its own would have followed
        assertThat(frame.locator("[role=status]")).containsText("2017");
        assertThat(page.frames().getLast().url()).endsWith("?then=2016-12-31");
    }

    private static double height(String snippet) {
        var match = Pattern.compile("height=\"(\\d+)\"").matcher(snippet);
        assertThat(match.find()).isTrue();
        return Double.parseDouble(match.group(1));
    }

    @Test
    void is_complete_without_a_script(Reader reader) {
        Page page = reader.opensWithoutScript("/known-then?then=2016-12-31", 1280);
        Locator stills = page.locator(".stills figure");

        assertThat(page.locator(".counts b").first()).not().hasText("0");
        assertThat(stills.first()).isVisible();
        page.locator(".days a").first().click();
        assertThat(page.locator("h1"))
                .containsText(page.locator(".days a").first().textContent());
    }
}
