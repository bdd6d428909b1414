package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of newsrooms, as their systems make them from our address. */
@DisplayName("On the page of a newsroom, the figure")
@OnRunningAtlas
class HostPagesTest {
    private static final int ROWS = 20;
    private static final String LISTEN = "<script>window.said = []; window.shift = 0;"
            + "addEventListener('message', e => said.push(e.data));"
            + "new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))"
            + ".observe({type: 'layout-shift', buffered: true})</script>";

    private static final String TOP = "document.querySelector('iframe').getBoundingClientRect().top";

    /** Where each control stands before a key is pressed, as much of it as its box lets through. */
    private static final String REMEMBER = """
            () => { window.places = new Map();
              for (const one of document.querySelectorAll('a, button, input, summary, [tabindex]')) {
                const {top, bottom} = one.getBoundingClientRect();
                const box = one.parentElement.closest('.list, .panel')?.getBoundingClientRect();
                const hidden = top < 0 || bottom > innerHeight || box && (top < box.top || bottom > box.bottom);
                places.set(one, hidden ? {top: -9999, bottom: 9999} : {top, bottom});
              } }""";

    private static final String FOCUSED = """
            () => { const one = document.activeElement, was = places.get(one), is = one.getBoundingClientRect();
              return {name: one.tagName + ' ' + one.className + ' ' + one.textContent.trim().slice(0, 30),
                wasTop: was.top, wasBottom: was.bottom, isTop: is.top, isBottom: is.bottom}; }""";

    @Test
    void stands_in_a_plain_article_as_oembed_says_and_moves_nothing(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var origin = page.url().replace("/robots.txt", "");
        var answer = page.request()
                .get(origin + "/oembed?maxwidth=720&url=" + origin + "/")
                .text();
        var match = Pattern.compile("\"html\":\"(.*?</iframe>)\"").matcher(answer);
        assertThat(match.find()).isTrue();
        var frame = article(page, match.group(1).replace("\\\"", "\"").replace("\\n", "\n"));

        assertThat(frame.locator("tr[id^='e-']")).hasCount(ROWS);
        assertThat(frame.locator("figure .base path.land").first()).isVisible();
        assertThat(frame.locator(".source a").first()).containsText(".");
        page.evaluate("scrollTo(0, 300)");
        frame.locator("body").evaluate("() => document.querySelector('.mark').focus({preventScroll: true})");
        for (int i = 0; i < 12; i++) {
            page.keyboard().press(i % 4 == 3 ? "ArrowDown" : "ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(frame.locator(".card")).isAttached();
        page.keyboard().press("Escape");
        for (var control :
                List.of("button[data-code=signed]", ".play", ".play", ".clocks button >> nth=1", ".zoom .in")) {
            frame.locator("figure " + control).first().evaluate("control => control.click()");
        }
        Figures.settle(page);
        assertThat(page.evaluate("scrollY"))
                .as("after all that our script does")
                .isEqualTo(300);
        assertThat(number(page, "shift")).isZero();
        var stated = Pattern.compile("\"height\":(\\d+)").matcher(answer);
        assertThat(stated.find()).isTrue();
        page.waitForFunction("said.some(data => data['rollout-atlas-height'])");
        assertThat(number(page, "said.find(data => data['rollout-atlas-height'])['rollout-atlas-height']"))
                .as("what the frame measures is what the server stated, but for the width of letters")
                .isCloseTo(Double.parseDouble(stated.group(1)), Percentage.withPercentage(12));
        Reader.keeps(page, "host-article");
    }

    @ParameterizedTest(name = "{0} px high")
    @ValueSource(ints = {400, 1320})
    void lets_the_tab_key_scroll_the_article_only_to_bring_a_control_into_view(int height, Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        article(
                page,
                "<iframe sandbox=\"allow-scripts\" width=\"720\" height=\"" + height
                        + "\" title=\"Figure\" src=\"/embed/atlas\"></iframe>");
        var frame = page.frames().get(1);
        frame.waitForSelector("figure .timebar");
        page.evaluate("scrollTo(0, 300)");
        page.evaluate("document.querySelector('iframe').focus({preventScroll: true})");
        int steps = 0;
        int moves = 0;

        while (steps < 40) {
            frame.evaluate(REMEMBER);
            double scrolled = number(page, "scrollY");
            double top = number(page, TOP);
            page.keyboard().press("Tab");
            if (!page.evaluate("document.activeElement.tagName").equals("IFRAME")) {
                break;
            }
            steps++;
            @SuppressWarnings("unchecked")
            var focused = (Map<String, Object>) frame.evaluate(FOCUSED);
            if (number(page, "scrollY") != scrolled) {
                moves++;
                assertThat(isInView(focused, "was", top))
                        .as(focused.get("name") + " was in view, and yet the article moved")
                        .isFalse();
                assertThat(isInView(focused, "is", number(page, TOP)))
                        .as(focused.get("name") + " was brought into view")
                        .isTrue();
            }
        }

        assertThat(steps).isGreaterThan(20);
        if (height > page.viewportSize().height) {
            assertThat(moves).as("the list is below the window").isPositive();
        }
    }

    private static boolean isInView(Map<String, Object> focused, String when, double frameTop) {
        double top = frameTop + ((Number) Objects.requireNonNull(focused.get(when + "Top"))).doubleValue();
        double bottom = frameTop + ((Number) Objects.requireNonNull(focused.get(when + "Bottom"))).doubleValue();
        return top >= -1 && bottom <= 901;
    }

    @ParameterizedTest(name = "{0} px high")
    @ValueSource(ints = {200, 600, 1000})
    void is_whole_in_what_wordpress_leaves_of_a_frame(int height, Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var frame = article(
                page,
                "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" width=\"600\" height=\""
                        + height + "\" title=\"Map\" src=\"/embed/atlas#?secret=abc123\"></iframe>");

        assertThat(frame.locator("tr[id^='e-']")).hasCount(ROWS);
        page.waitForFunction("said.some(data => data.message === 'height' && data.secret === 'abc123')");
        assertThat(number(page, "said.filter(data => data.message === 'height')[0].value"))
                .isBetween(300.0, 4000.0);
        frame.locator("tr[id^='e-'] th a").last().scrollIntoViewIfNeeded();
        assertThat(frame.locator("tr[id^='e-'] th a").last()).isVisible();
        Reader.keeps(page, "host-wordpress-" + height);
    }

    @Test
    void speaks_the_language_of_amp_once_for_each_height(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        article(page, "<iframe sandbox=\"allow-scripts\" width=\"600\" height=\"900\" src=\"/embed/atlas\"></iframe>");

        page.waitForFunction(
                "said.some(data => data.sentinel === 'amp' && data.type === 'embed-size' && data.height > 0)");
        Figures.settle(page);
        assertThat((boolean) page.evaluate("(() => { const all = said.filter(data => data.sentinel === 'amp')"
                        + ".map(data => data.height); return all.every((one, i) => one !== all[i - 1]) })()"))
                .isTrue();
    }

    @Test
    void is_complete_where_nothing_may_run(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var frame = article(page, "<iframe sandbox=\"\" width=\"720\" height=\"1200\" src=\"/embed/atlas\"></iframe>");

        assertThat(frame.locator("figure .summary")).containsText("20 reports about");
        assertThat(frame.locator("a.mark")).not().hasCount(0);
        assertThat(frame.locator("tr[id^='e-']")).hasCount(ROWS);
        assertThat(frame.locator("footer")).containsText("Dataset of");
        Reader.keeps(page, "host-no-script");
        reader.expectsComplaints();
    }

    @Test
    void takes_its_height_and_replaces_its_link_by_the_optional_script(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var frame = article(
                page, "<a class=\"rollout-atlas\" href=\"/\">Map and timeline</a><script src=\"/embed.js\"></script>");

        assertThat(frame.locator("tr[id^='e-']")).hasCount(ROWS);
        page.waitForFunction("parseInt(document.querySelector('iframe').style.height) > 500");
        assertThat(page.locator("iframe")).hasAttribute("title", "Map and timeline");
        page.evaluate(
                "dispatchEvent(new MessageEvent('message', {data: {'rollout-atlas-height': 3999}, source: window}))");
        assertThat(page.evaluate("document.querySelector('iframe').style.height"))
                .isNotEqualTo("3999px");
    }

    @Test
    void offers_what_a_bookmark_card_is_made_of(Reader reader) {
        var page = reader.opensWithoutScript("/countries/LA", 800);
        for (var property : List.of("og:title", "og:description", "og:image", "og:url", "og:site_name")) {
            assertThat(page.locator("meta[property='" + property + "']"))
                    .hasAttribute("content", Pattern.compile(".+"));
        }
        assertThat(page.locator("link[type='application/json+oembed']")).hasCount(1);
        assertThat(page.locator("link[type='text/xml+oembed']")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/image/countries/LA.png", "/image/countries/LA.svg", "/zh-Hans/image/countries/LA.png?width=600"
            })
    void is_a_picture_in_a_mail_or_a_feed(String picture, Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        write(page, "<a href=\"/countries/LA\"><img src=\"" + picture + "\" width=\"600\" alt=\"Laos\"></a>");

        page.waitForFunction("document.images[0].complete");
        assertThat(number(page, "document.images[0].naturalWidth")).isGreaterThanOrEqualTo(600);
        Reader.keeps(page, "host-mail-" + picture.replaceAll("[^a-zA-Z]+", "-"));
    }

    /** An article around a frame, of the same host; what stands in a sandbox is foreign to it nevertheless. */
    private static FrameLocator article(Page page, String frame) {
        write(page, LISTEN + "<p>" + "Before. ".repeat(300) + "</p>" + frame + "<p>" + "After. ".repeat(900) + "</p>");
        return page.frameLocator("iframe");
    }

    private static void write(Page page, String body) {
        var address = page.url().replace("/robots.txt", "/article");
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><title>Article</title><link rel=icon href=\"data:,\">" + body)));
        page.navigate(address);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
