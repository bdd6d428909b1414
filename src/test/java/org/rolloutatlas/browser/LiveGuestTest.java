package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, the figure as a guest")
@OnRunningAtlas
class LiveGuestTest {
    @ParameterizedTest(name = "{0} px high")
    @ValueSource(ints = {200, 900})
    void never_scrolls_the_article_around_it_though_it_may_do_nothing_but_run(int height, Reader reader) {
        var page = reader.opens("/method", 800);
        var frame = article(page, height);
        assertThat(frame.locator(".legend button").first()).isAttached();
        page.evaluate("scrollTo(0, 700)");
        page.evaluate("document.querySelector('iframe').focus({preventScroll: true})");

        frame.locator(".mark[tabindex='0']").evaluate("mark => mark.focus({preventScroll: true})");
        for (int i = 0; i < 25; i++) {
            page.keyboard().press(i % 5 == 4 ? "ArrowDown" : "ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(frame.locator(".card")).isAttached();
        page.keyboard().press("Escape");
        assertThat(frame.locator(".card")).hasCount(0);
        frame.locator("figure .clocks button").last().evaluate("button => button.click()");
        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().startsWith("Failed to load resource")),
                () -> frame.locator("figure .zoom .in")
                        .evaluate("button => { for (let i = 0; i < 4; i++) button.click(); }"));
        Figures.settle(page);

        assertThat(page.evaluate("scrollY")).isEqualTo(700);
        reader.expectsComplaints();
    }

    @Test
    void leaves_the_page_as_it_was_when_it_starts(Reader reader) {
        var page = reader.opens("/method", 1280);
        page.addInitScript(Figures.SHIFTS);
        for (int width : new int[] {360, 720, 1280}) {
            page.setViewportSize(width, 900);
            page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/"));
            page.locator("figure .timebar").waitFor();
            Figures.settle(page);
            assertThat((List<?>) page.evaluate("shifts")).as("at " + width).isEmpty();
        }
    }

    @Test
    void lives_beside_another_of_its_kind(Reader reader) {
        var page = reader.opens("/", 720);
        page.evaluate("fetch('/').then(r => r.text()).then(text => document.body.append("
                + "new DOMParser().parseFromString(text, 'text/html').querySelector('rollout-atlas')))");
        page.locator("rollout-atlas:nth-of-type(1) .timebar").first().waitFor();
        assertThat(page.locator("figure .timebar")).hasCount(2);

        page.locator("button[data-code=halted]").nth(1).click();

        assertThat(page.locator("figure .summary").first()).containsText("20 reports about");
        assertThat(page.locator("figure .summary").nth(1)).containsText(" of 20 reports");
    }

    @Test
    void survives_being_taken_away_and_brought_back(Reader reader) {
        var page = reader.opens("/", 720);
        page.evaluate("window.kept = document.querySelector('rollout-atlas'); kept.remove()");
        page.evaluate("document.querySelector('main').append(kept)");

        assertThat(page.locator("figure .timebar")).hasCount(1);
        page.locator("button[data-code=halted]").click();
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
    }

    @Test
    void tells_its_host_what_was_chosen_and_does_what_its_host_asks(Reader reader) {
        var page = reader.opens("/", 720);
        page.evaluate("window.heard = []; addEventListener('atlas-select', e => heard.push(e.detail.id))");

        page.evaluate("document.querySelector('rollout-atlas').select('pg-2013-11-loan')");
        page.evaluate("document.querySelector('rollout-atlas').query = 'stage=halted'");

        assertThat(page.evaluate("heard.join()")).isEqualTo("pg-2013-11-loan");
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        assertThat(page.evaluate("document.querySelector('rollout-atlas').query"))
                .isEqualTo("stage=halted");
    }

    /** A long article with the front page in a frame that may run scripts and nothing else. */
    private static FrameLocator article(Page page, int height) {
        page.route(
                "**/article",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>Article</title><p style=height:900px>Text</p>"
                                + "<iframe title=Atlas src=/framed sandbox=allow-scripts width=700 height=" + height
                                + "></iframe><p style=height:3000px>More")));
        page.route("**/framed", route -> {
            var answer = route.fetch(
                    new Route.FetchOptions().setUrl(route.request().url().replace("/framed", "/")));
            var headers = new HashMap<>(answer.headers());
            headers.computeIfPresent(
                    "content-security-policy", (name, policy) -> policy.replace("frame-ancestors 'none'", ""));
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        page.navigate(page.url().replace("/method", "/article"));
        return page.frameLocator("iframe");
    }
}
