package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.search.SearchIndex;

/** What readers do with the figure of an atlas, on its front page and in frames, whether a program answers or a host of files. */
@OnRunningAtlas
@TestInstance(Lifecycle.PER_CLASS)
abstract class FigureJourneys {
    final Ground ground;

    FigureJourneys(Ground ground) {
        this.ground = ground;
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void the_front_page_is_complete_without_a_script(int width, Reader reader) {
        var page = reader.opensWithoutScript(ground.at(width == 720 ? ground.other() : ground.language(), "/"), width);

        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("figure .summary")).containsText(Integer.toString(ground.reports()));
        assertThat(page.locator("figure .base path.land").first()).isVisible();
        assertThat(page.locator("figure a.mark")).not().hasCount(0);
        assertThat(page.locator("tr[id^='e-']")).hasCount(ground.reports());
    }

    @Test
    void the_figure_lives_and_is_asked_by_stage(Reader reader) {
        var page = reader.opens(ground.at("/"), 1280);
        var signed = page.locator("button[data-code=signed]");
        int count = Integer.parseInt(signed.locator(".n").textContent());

        signed.click();

        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(count);
        assertThat(page).hasURL(Pattern.compile("\\?stage=signed$"));
        page.reload();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(count);
    }

    List<String> words() {
        return ground.words();
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_figure_finds_what_the_search_finds_wherever_it_is_asked(String words, Reader reader) throws IOException {
        var found = speakingOf(words);
        var page = reader.opens(ground.at("/"), 720);

        page.locator(".tools input[type=search]").fill(words);

        assertThat(page.locator("figure .summary")).containsText(ground.told(found.size()));
        assertThat(page.locator(".all")).isVisible();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(found.size());
        for (var id : found) {
            assertThat(page.locator("#e-" + id)).isVisible();
        }
        page.waitForURL(url -> url.contains("?q="));
        page.reload();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(found.size());
    }

    @Test
    void nothing_is_fetched_for_a_search_before_somebody_searches(Reader reader) {
        var page = reader.opens(ground.at("/"), 720);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url().replaceFirst(".*/(?=[^/]*$)", "")));

        page.locator("button[data-code=signed]").click();
        assertThat(page).hasURL(Pattern.compile("stage=signed$"));
        // a browser may ask for the icon of the site whenever it likes
        assertThat(asked).noneMatch(file -> file.startsWith("words"));
        page.locator(".tools input[type=search]").fill("Huawei");
        page.waitForCondition(() -> asked.contains("words.json?q=Huawei"));
    }

    private List<String> speakingOf(String words) throws IOException {
        return new DatasetReader().read(ground.dataset()) instanceof Reading.Accepted accepted
                ? SearchIndex.of(accepted.dataset().events())
                        .search(words, ground.language())
                        .eventIds()
                : List.of();
    }

    @ParameterizedTest(name = "sandbox \"{0}\"")
    @ValueSource(strings = {"", "allow-scripts"})
    void an_embed_is_complete_in_the_article_of_another(String sandbox, Reader reader) {
        var page = reader.opens("/robots.txt", 800);
        var address = page.url().replace("/robots.txt", "/article");
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><title>Article</title><link rel=icon href=\"data:,\">"
                                + "<iframe title=Figure width=720 height=1200 sandbox=\"" + sandbox
                                + "\" src=\"" + ground.at("/embed/countries/" + ground.country()) + "\"></iframe>")));
        page.navigate(address);
        var frame = page.frameLocator("iframe");

        assertThat(frame.locator("figure .base path.land").first()).isVisible();
        assertThat(frame.locator("tr[id^='e-']")).hasCount(ground.countryReports());
        assertThat(frame.locator("footer")).containsText(ground.footer());
        if (sandbox.isEmpty()) {
            reader.expectsComplaints();
        } else {
            assertThat(frame.locator("figure .timebar")).isAttached();
            assertThat(frame.locator("figure .tools summary")).isVisible();
            assertThat(frame.getByRole(AriaRole.SEARCHBOX)).hasCount(0);
        }
    }

    @Test
    void what_is_not_there_is_said_in_words(Reader reader) {
        var page = reader.opens(ground.at("/nothing-here"), 720);

        assertThat(page.getByRole(AriaRole.HEADING)).hasText(ground.missing());
        reader.expectsComplaints();
    }
}
