package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.Application;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("In a browser, a figure of 2,000 events")
class ManyEventsTest {
    private static final Pattern SHOWN = Pattern.compile("^(\\d+) of 2000 reports");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void starts() throws Exception {
        var file = folder.resolve("generated.json");
        Files.writeString(file, new GeneratedDataset(2000, 1).text());
        server = new SpringApplicationBuilder(Application.class)
                .properties("server.port=0", "atlas.data=" + file)
                .run();
        playwright = Playwright.create();
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        RunningAtlas.chromium().ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void ends() {
        playwright.close();
        server.close();
    }

    @Test
    void counts_what_lies_in_the_time_window_as_the_window_moves() {
        var reader = reader();
        var page = reader.opens("/", 1280);
        var summary = page.locator("figure .summary");
        assertThat(summary).containsText("2000 reports about");

        page.locator(".brush .end").press("ArrowLeft");
        page.locator(".brush .end").press("ArrowLeft");

        assertThat(summary).hasText(Pattern.compile("^\\d+ of 2000 reports"));
        int inBrowser = shown(summary.textContent());
        assertThat(inBrowser).isBetween(1, 1999);
        Reader.keeps(page, "many-1280");
        Reader.findsNothingAgainst(page);
        reader.leave(true);
    }

    @Test
    void opens_an_event_that_the_page_does_not_hold() {
        var reader = reader();
        var other = reader.opens("/?page=7", 720).locator("tr[id^='e-']").first();
        var id = other.getAttribute("id").substring(2);
        var title = other.locator("th a").textContent();

        var page = reader.opens("/?event=" + id, 1280);

        assertThat(page.locator(".card h3")).hasText(title);
        assertThat(page.locator(".card blockquote").first()).isVisible();
        reader.leave(true);
    }

    @Test
    void leads_from_a_bar_to_the_reports_of_its_country_and_years() {
        var reader = reader();
        var page = reader.opens("/", 1280);

        page.locator("a.count").first().click();

        assertThat(page).hasURL(Pattern.compile("\\?country=[A-Z]{2}&from=\\d{4}"));
        assertThat(page.locator("a.mark[data-id]").first()).isVisible();
        reader.leave(true);
    }

    @Test
    void loads_the_next_hundred_reports_below_the_first() {
        var reader = reader();
        var page = reader.opens("/", 720);
        assertThat(page.locator("tr[id^='e-']")).hasCount(100);

        page.locator(".pages .next").click();

        assertThat(page.locator("tr[id^='e-']")).hasCount(200);
        reader.leave(true);
    }

    @Test
    void is_complete_without_a_script() {
        var reader = reader();
        var page = reader.opensWithoutScript("/", 360);

        assertThat(page.locator(".lanes .count").first()).isVisible();
        page.locator(".pages .next").click();
        assertThat(page).hasURL(Pattern.compile("\\?page=2$"));
        assertThat(page.locator("tr[id^='e-']")).hasCount(100);
        reader.leave(true);
    }

    private static Reader reader() {
        return new Reader(browser, "http://localhost:" + server.getEnvironment().getProperty("local.server.port"));
    }

    private static int shown(String summary) {
        var match = SHOWN.matcher(summary);
        assertThat(match.find()).isTrue();
        return Integer.parseInt(match.group(1));
    }
}
