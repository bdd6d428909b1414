package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the atlas gives people to paste, pasted. */
@DisplayName("A snippet")
@OnRunningAtlas
class SnippetsTest {
    private static final List<Integer> COLUMNS = List.of(320, 600, 720, 1000);

    /** Of the snippet of a page. */
    private static final int USUAL = 720;

    /** Of the height of the frame. */
    private static final double MOST_EMPTY = 0.12;

    /** How far the frame scrolls, and how much below its last line is empty: in the list, which takes the rest, or after it. */
    private static final String MEASURE = """
            () => { const root = document.scrollingElement, list = document.querySelector('.list');
              const box = list.getBoundingClientRect(), last = list.lastElementChild.getBoundingClientRect();
              const after = root.clientHeight - document.querySelector('footer').getBoundingClientRect().bottom;
              return {scrolls: root.scrollHeight - root.clientHeight, sideways: root.scrollWidth - root.clientWidth,
                empty: Math.max(0, list.clientHeight - (last.bottom - box.top + list.scrollTop)) + Math.max(0, after),
                list: box.height, high: innerHeight, wide: innerWidth}; }""";

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"/", "/countries/LA", "/countries/BW"})
    void holds_its_figure_in_every_column_of_an_article(String address, Reader reader) {
        var page = reader.opens(address, 800);
        var snippet = page.locator("#embed code").textContent();
        var softly = new SoftAssertions();

        for (int column : COLUMNS) {
            holds(softly, page, column, snippet);
            if (column != USUAL) {
                holds(softly, page, column, oembed(page, address, column));
            }
        }

        softly.assertAll();
    }

    @ParameterizedTest(name = "in a column of {0} px")
    @ValueSource(ints = {320, 600, 720, 1000})
    void of_an_event_is_filled_by_its_card_in_every_column(int column, Reader reader) {
        var page = reader.opens("/events/la-2009-hongda-win", 800);
        var snippet = page.locator("#embed code").textContent();
        var frame = article(page, column, snippet);

        assertThat((int) frame.evaluate("document.scrollingElement.scrollHeight - innerHeight"))
                .isZero();
        assertThat((int) frame.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
                .isZero();
        assertThat((double) frame.evaluate(
                        "innerHeight - document.querySelector('footer').getBoundingClientRect().bottom + .001"))
                .isBetween(-1.0, 1.0);
    }

    @Test
    void is_the_same_from_the_page_from_oembed_and_from_the_explorer(Reader reader) {
        var page = reader.opens("/countries/LA", 800);
        var origin = origin(page);
        var pasted = page.locator("#embed code").textContent();
        page.navigate(origin + "/explore/embed?scope=countries/LA");

        var built = page.locator("vaadin-text-area textarea").first();

        assertThat(built).hasValue(oembed(page, "/countries/LA", USUAL));
        assertThat(pasted.replace("=\"/", "=\"" + origin + "/")).isEqualTo(built.inputValue());
    }

    @Test
    void has_the_host_that_was_asked(Reader reader) {
        var page = reader.opens("/stories/laos-and-myanmar", 800);

        assertThat(page.locator("#embed")).not().containsText("does not know its own host");
        assertThat(page.locator("#embed code"))
                .containsText("<iframe src=\"" + origin(page) + "/embed/stories/laos-and-myanmar\"");
    }

    private static void holds(SoftAssertions softly, Page page, int column, String snippet) {
        var frame = article(page, column, snippet);
        @SuppressWarnings("unchecked")
        var measured = (Map<String, Object>) frame.evaluate(MEASURE);
        double high = number(measured, "high");
        var name = frame.url() + " in a column of " + column + " px: " + measured;
        softly.assertThat(number(measured, "scrolls")).as(name).isZero();
        softly.assertThat(number(measured, "sideways")).as(name).isZero();
        softly.assertThat(number(measured, "empty") / high).as(name).isLessThanOrEqualTo(MOST_EMPTY);
    }

    private static double number(Map<String, Object> measured, String name) {
        return measured.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static String oembed(Page page, String address, int width) {
        var origin = origin(page);
        var answer = page.request().get(origin + "/oembed?maxwidth=" + width + "&url=" + origin + address);
        return (String) page.evaluate("text => JSON.parse(text).html", answer.text());
    }

    private static Frame article(Page page, int column, String snippet) {
        var address = origin(page) + "/article";
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><title>Article</title><link rel=icon href=\"data:,\">"
                                + "<body style=margin:0><div style=width:" + column + "px>" + snippet + "</div>")));
        page.setViewportSize(1100, 900);
        page.navigate(address);
        page.frameLocator("iframe").locator("figure.atlas.alive, .quote-card").waitFor();
        Figures.settle(page);
        page.unroute(address);
        return page.frames().get(1);
    }

    private static String origin(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }
}
