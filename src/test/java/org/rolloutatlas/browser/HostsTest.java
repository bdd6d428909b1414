package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On sites of another origin, as they are: what stands there is drawn, as high as was said, and can be left by its links. */
@DisplayName("On a host, our snippet")
@OnRunningAtlas
class HostsTest {
    private static final int COLUMN = 720;

    /** What the snippet and its page are in a column of an article. */
    private record Pasted(String html, String frame, int height) {
        static Pasted of(Page page, String address) {
            var origin = origin(page);
            var answer = page.request()
                    .get(origin + "/oembed?maxwidth=" + COLUMN + "&url=" + origin + address)
                    .text();
            var height = Pattern.compile("\"height\":(\\d+)").matcher(answer);
            assertThat(height.find()).isTrue();
            return new Pasted(
                    (String) page.evaluate("text => JSON.parse(text).html", answer),
                    origin + "/embed" + address,
                    Integer.parseInt(height.group(1)));
        }

        Map<String, String> texts() {
            return Map.of(
                    "SNIPPET",
                    html,
                    "ESCAPED",
                    html.replace("&", "&amp;").replace("\"", "&quot;"),
                    "FRAME",
                    frame,
                    "HEIGHT",
                    Integer.toString(height));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a plain page                  | page.html   | X-Plain: yes
            one that isolates itself      | page.html   | Cross-Origin-Embedder-Policy: require-corp
            one that sends no credentials | page.html   | Cross-Origin-Embedder-Policy: credentialless
            a preview in a sandbox        | srcdoc.html | X-Plain: yes
            """)
    void stands_whole(String host, String file, String header, Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var pasted = Pasted.of(page, "/countries/LA");
        var name = header.substring(0, header.indexOf(':'));
        try (var newsroom = Newsroom.open(pasted.texts(), Map.of(name, header.substring(name.length() + 2)))) {
            page.navigate(newsroom.at(file));

            standsWell(page, pasted);
            Reader.keeps(page, "host-" + host.replace(' ', '-'));
        }
    }

    @Test
    void stands_whole_in_a_file(@TempDir Path folder, Reader reader) throws IOException {
        var page = reader.opens("/robots.txt", 800);
        var pasted = Pasted.of(page, "/countries/LA");

        page.navigate(Newsroom.file(pasted.texts(), folder));

        standsWell(page, pasted);
    }

    @Test
    void stands_whole_where_no_style_may_be_written_into_the_page(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var pasted = Pasted.of(page, "/countries/LA");
        var policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src " + origin(page);
        try (var newsroom = Newsroom.open(
                Map.of("SNIPPET", pasted.html().replaceFirst(" style=\"[^\"]*\"", "")),
                Map.of("Content-Security-Policy", policy))) {
            page.setViewportSize(600, 900);
            page.navigate(newsroom.at("page.html"));

            standsWell(page, pasted);
            assertThat(ours(page).evaluate("innerWidth"))
                    .as("as its style sheet says")
                    .isEqualTo(600);
        }
    }

    @Test
    void stands_whole_where_react_draws_everything_twice(Reader reader) {
        Assumptions.assumeTrue(
                Files.isDirectory(Path.of("target/hosts/node_modules/react-dom")),
                "React is not there; ./atlas test --hosts fetches it");
        var page = reader.opens("/robots.txt", 800);
        var pasted = Pasted.of(page, "/countries/LA");
        try (var newsroom = Newsroom.open(pasted.texts(), Map.of())) {
            page.navigate(newsroom.at("react.html"));
            page.waitForFunction("window.effects >= 2");
            standsWell(page, pasted);
            var before = ours(page).evaluate("performance.timeOrigin");

            page.evaluate("redraw()");
            assertThat(page.locator("article p").first()).hasText("Before, drawn 1");

            assertThat(ours(page).evaluate("performance.timeOrigin"))
                    .as("the frame that is there stays")
                    .isEqualTo(before);
        }
    }

    @Test
    void shows_the_address_of_a_link_where_the_host_lets_it_open_nothing(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var pasted = Pasted.of(page, "/countries/LA");
        var harsh = "<iframe title=Laos width=720 height=" + pasted.height() + " sandbox=allow-scripts src=\""
                + pasted.frame() + "#?secret=abc123\"></iframe>";
        try (var newsroom = Newsroom.open(Map.of("SNIPPET", harsh), Map.of())) {
            page.navigate(newsroom.at("page.html"));
            var frame = page.frameLocator("iframe");
            var source = frame.locator(".source a[target=_blank]").first();
            var address = source.getAttribute("href");

            source.click();
            page.keyboard().press("Escape");
            assertThat(frame.locator(".refused")).hasCount(0);
            // a click of the test's own may scroll
            var scrolled = page.evaluate("scrollY");
            source.evaluate("link => link.click()");
            Figures.settle(page);

            assertThat(frame.locator(".refused")).isVisible();
            assertThat(frame.locator(".refused input")).hasValue(address);
            assertThat(frame.locator(".refused input")).isFocused();
            assertThat(page.evaluate("said.find(data => data.message === 'link')?.value"))
                    .as("told to a host that follows it")
                    .isEqualTo(address);
            assertThat(page.evaluate("scrollY")).isEqualTo(scrolled);
            assertThat((int) ours(page).evaluate("document.scrollingElement.scrollHeight - innerHeight"))
                    .isZero();
            page.keyboard().press("Escape");
            assertThat(frame.locator(".refused")).hasCount(0);
        }
        reader.expectsComplaints();
    }

    @Test
    void says_its_height_again_to_a_host_that_listens_late(Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var pasted = Pasted.of(page, "/countries/LA");
        var hidden = "<iframe title=Laos width=720 height=300 sandbox=allow-scripts src=\"" + pasted.frame()
                + "#?secret=abc123\" style=\"position:absolute;clip:rect(1px,1px,1px,1px)\"></iframe>";
        try (var newsroom = Newsroom.open(Map.of("SNIPPET", hidden), Map.of())) {
            page.navigate(newsroom.at("page.html"));
            page.waitForFunction("said.some(data => data.message === 'height')");
            page.evaluate("said.length = 0");

            page.evaluate(
                    "document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'abc123'}, '*')");

            page.waitForFunction("said.some(data => data.message === 'height' && data.secret === 'abc123')");
            assertThat(((Number) page.evaluate("said.find(data => data.message === 'height').value")).intValue())
                    .isBetween(1000, pasted.height());
        }
    }

    private static void standsWell(Page page, Pasted pasted) {
        var frame = ours(page);
        frame.waitForSelector("figure.atlas.alive");
        assertThat(frame.locator("figure .base path.land").first()).isVisible();
        Figures.settle(page);
        assertThat((int) frame.evaluate("document.scrollingElement.scrollHeight - innerHeight"))
                .as("scrolls")
                .isZero();
        assertThat((int) frame.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
                .as("scrolls sideways")
                .isZero();
        assertThat((int) frame.evaluate("innerHeight"))
                .as("as high as was said")
                .isEqualTo(pasted.height());
        assertThat(((Number) page.evaluate("shift")).doubleValue()).as("moves").isZero();
        double scrolled = ((Number) page.evaluate("scrollY")).doubleValue();
        var opened = page.context()
                .waitForPage(
                        () -> frame.locator("footer a[target=_blank]").first().evaluate("link => link.click()"));
        assertThat(opened.url()).endsWith("/countries/LA");
        assertThat((boolean) opened.evaluate("opener === null")).isTrue();
        opened.close();
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isEqualTo(scrolled);
    }

    /** In the page, or in the preview that stands in it. */
    private static Frame ours(Page page) {
        var host = page.locator(".preview").count() == 0
                ? page.mainFrame()
                : page.waitForSelector(".preview").contentFrame();
        // a frame that is lazy waits until it is in sight
        host.locator("iframe").scrollIntoViewIfNeeded();
        return host.waitForSelector("iframe").contentFrame();
    }

    private static String origin(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }
}
