package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A WordPress as Debian has it, which {@code ./atlas test --hosts} sets up. */
@DisplayName("In WordPress, the address of a page")
@EnabledIfEnvironmentVariable(
        named = "ATLAS_WORDPRESS",
        matches = "http.+",
        disabledReason = "./atlas test --hosts sets up a WordPress")
@OnRunningAtlas
class WordPressTest {
    private static final String BLOCK = """
            <!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->
            <!-- wp:embed {"url":"ADDRESS","type":"rich","providerNameSlug":"rollout-atlas"} -->
            <figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
            ADDRESS
            </div></figure>
            <!-- /wp:embed -->
            <!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->
            """;

    private static final String CLASSIC = "Before.\n\nADDRESS\n\nAfter.\n";

    @ParameterizedTest(name = "in the {0} editor, by the {1}")
    @CsvSource({"block, editor", "classic, editor", "block, author", "classic, author"})
    void is_drawn_as_high_as_it_says(String editor, String user, Reader reader) throws Exception {
        var page = reader.opens("/robots.txt", 1000);
        var origin = origin(page);

        var frame =
                article(page, user, (editor.equals("block") ? BLOCK : CLASSIC), origin + "/events/la-2009-hongda-win");

        assertThat(frame.locator(".quote-card")).isVisible();
        assertThat(page.locator("iframe.wp-embedded-content")).isVisible();
        assertThat(page.locator("blockquote.wp-embedded-content")).isHidden();
        // WordPress hides the frame until it has spoken, and gives it what it asks for, to 1000 px
        page.waitForFunction("!document.querySelector('iframe.wp-embedded-content').style.clip");
        page.locator("iframe.wp-embedded-content").scrollIntoViewIfNeeded();
        assertThat((int) frame.locator("html").evaluate("() => document.scrollingElement.scrollHeight - innerHeight"))
                .as("scrolls")
                .isZero();
        assertThat((int) frame.locator("html").evaluate("() => document.scrollingElement.scrollWidth - innerWidth"))
                .as("scrolls sideways")
                .isZero();
        Reader.keeps(page, "wordpress-" + editor + "-" + user);
    }

    @Test
    void of_a_figure_leads_to_its_page_and_shows_the_addresses_of_sources(Reader reader) throws Exception {
        var page = reader.opens("/robots.txt", 1000);
        var origin = origin(page);
        var frame = article(page, "author", BLOCK, origin + "/countries/LA");
        assertThat(frame.locator("figure.alive .base path.land").first()).isVisible();
        page.waitForFunction("!document.querySelector('iframe.wp-embedded-content').style.clip");
        assertThat(page.locator("iframe.wp-embedded-content")).hasAttribute("height", "1000");
        var source = frame.locator(".source a[target=_blank]").first();

        source.click();

        assertThat(frame.locator(".refused input")).hasValue(String.valueOf(source.getAttribute("href")));
        frame.locator("footer a[target=_blank]").first().click();
        assertThat(page).hasURL(origin + "/countries/LA");
        reader.expectsComplaints();
    }

    @Test
    void is_a_link_in_the_feed(Reader reader) throws Exception {
        var page = reader.opens("/robots.txt", 1000);
        var origin = origin(page);
        article(page, "editor", BLOCK, origin + "/countries/LA");

        var feed = page.request()
                .get(System.getenv("ATLAS_WORDPRESS") + "/?feed=rss2")
                .text();

        assertThat(feed)
                .containsPattern(
                        "<blockquote[^>]*><a href=\"" + Pattern.quote(origin) + "/countries/LA\">Map and timeline: ");
    }

    @Test
    void remains_as_a_link_of_the_snippet_that_an_author_may_not_paste(Reader reader) throws Exception {
        var page = reader.opens("/countries/LA", 1000);
        var origin = origin(page);
        var snippet = page.locator("#embed code").textContent();

        page.navigate(publish("author", "<!-- wp:html -->\n" + snippet + "\n<!-- /wp:html -->"));

        assertThat(page.locator("iframe")).hasCount(0);
        assertThat(page.locator("blockquote a")).hasAttribute("href", origin + "/countries/LA");
    }

    private static FrameLocator article(Page page, String user, String text, String address)
            throws IOException, InterruptedException {
        page.navigate(publish(user, text.replace("ADDRESS", address)));
        return page.frameLocator("iframe.wp-embedded-content");
    }

    private static String publish(String user, String content) throws IOException, InterruptedException {
        var process = new ProcessBuilder("php", "src/test/hosts/wordpress/post.php", user)
                .redirectError(Path.of("target/hosts/post.log").toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(content.getBytes(StandardCharsets.UTF_8));
        }
        var address = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(address).isZero();
        return address;
    }

    private static String origin(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }
}
