package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A story in a frame on somebody else's page: plates that one steps through. */
@DisplayName("In a frame, a story")
@OnRunningAtlas
class StoryFrameTest {
    private static final int EVENTS = 150;
    private static final String FRAME = "/embed/stories/generated-story";

    @Test
    void steps_by_dots_keys_and_buttons_and_tells_where_it_is(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(FRAME, 600);
        shows(page, 1);

        page.locator("#chapter-1 .steps a").click();
        shows(page, 2);
        page.keyboard().press("ArrowRight");
        shows(page, 3);
        page.keyboard().press("End");
        shows(page, 8);
        page.keyboard().press("ArrowLeft");
        shows(page, 7);
        page.locator(".dots a").nth(3).click();
        shows(page, 4);
        assertThat(page.locator(".said")).containsText("4 of 8");
        assertThat(page).hasURL(Pattern.compile("#chapter-4$"));
    }

    @Test
    void steps_by_links_where_no_script_runs(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opensWithoutScript(FRAME, 600);

        page.locator("#chapter-1 .steps a").click();
        assertThat(page).hasURL(Pattern.compile("#chapter-2$"));
        assertThat(page.locator("#chapter-2 h2")).isInViewport();
        page.locator(".dots a").nth(5).click();
        assertThat(page.locator("#chapter-6 h2")).isInViewport();
    }

    @ParameterizedTest(name = "{0} shows chapter {1}")
    @CsvSource({"?chapter=chapter-5, 5", "#chapter-3, 3", "?chapter=none-such, 1"})
    void begins_at_the_chapter_that_is_asked_for(String asked, int chapter, RunningAtlas.Readers readers) {
        shows(readers.of(EVENTS).opens(FRAME + asked, 600), chapter);
    }

    @Test
    void shows_one_chapter_alone_where_that_is_asked(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(FRAME + "?chapter=chapter-5&only", 600);

        assertThat(page.locator(".plate")).hasCount(1);
        assertThat(page.locator("#chapter-5 .still .shot")).isVisible();
    }

    @Test
    void asks_for_nothing_but_itself(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens("/robots.txt", 600);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url().replaceFirst(".*localhost:[0-9]+", "")));

        page.navigate(page.url().replace("/robots.txt", FRAME));
        page.keyboard().press("End");
        shows(page, 8);

        asked.remove("/favicon.ico");
        assertThat(asked).containsExactly(FRAME);
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {280, 320, 360, 400, 480, 600, 720, 800, 1000, 1200})
    void fits_into_the_height_that_oembed_states_and_asks_for_no_other(int width, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens("/robots.txt", 1280);
        var origin = page.url().replace("/robots.txt", "");
        var answer = page.request()
                .get(origin + "/oembed?maxwidth=" + width + "&url=" + origin + "/stories/generated-story")
                .text();
        var stated = Pattern.compile("\"height\":(\\d+)").matcher(answer);
        assertThat(stated.find()).isTrue();
        int height = Integer.parseInt(stated.group(1));
        var address = origin + "/article";
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(
                                "<!doctype html><title>Article</title><link rel=icon href=\"data:,\"><script>window.said = [];"
                                        + "addEventListener('message', e => said.push(e.data))</script>"
                                        + "<iframe sandbox=\"allow-scripts\" title=Story width=" + width + " height="
                                        + height
                                        + " style=\"border:0\" src=\"" + FRAME + "\"></iframe>")));
        page.navigate(address);
        page.waitForFunction("said.some(data => data['rollout-atlas-height'])");

        assertThat(((Number) page.evaluate("said.find(data => data['rollout-atlas-height'])['rollout-atlas-height']"))
                        .doubleValue())
                .isCloseTo(height, Percentage.withPercentage(1));
        var frame = page.frames().get(1);
        assertThat(frame.evaluate("document.documentElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
        assertThat((List<?>) frame.evaluate("[...document.querySelectorAll('.plate')].filter(plate =>"
                        + "plate.querySelector('.words').getBoundingClientRect().bottom"
                        + " > plate.getBoundingClientRect().bottom - 46 + 1).map(plate => plate.id)"))
                .as("no text runs below its plate")
                .isEmpty();
    }

    @Test
    void says_no_height_before_it_has_a_width(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens("/robots.txt", 1280);
        var article = page.url().replace("/robots.txt", "/article");
        page.route(
                article,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(
                                "<!doctype html><title>Article</title><link rel=icon href=\"data:,\"><script>window.said = [];"
                                        + "addEventListener('message', e => said.push(e.data['rollout-atlas-height']))</script>"
                                        + "<iframe sandbox=\"allow-scripts\" title=Story width=0 height=500 style=\"border:0\" src=\""
                                        + FRAME + "\"></iframe>")));
        page.navigate(article);
        page.frames().get(1).waitForFunction("document.readyState === 'complete'");

        page.evaluate("document.querySelector('iframe').width = 800");

        page.waitForFunction("said.some(height => height)");
        assertThat((List<?>) page.evaluate("said.filter(height => height)"))
                .first()
                .isEqualTo(page.frames()
                        .get(1)
                        .evaluate("document.querySelector('.wanted').getBoundingClientRect().height"));
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {320, 720})
    void gives_axe_nothing_to_say(int width, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(FRAME + "?chapter=chapter-4", width);
        shows(page, 4);
        Reader.findsNothingAgainst(page);
    }

    private static void shows(Page page, int chapter) {
        assertThat(page.locator(".dots [aria-current=step]")).hasAttribute("href", "#chapter-" + chapter);
        assertThat(page.locator("#chapter-" + chapter + " h2")).isInViewport();
    }
}
