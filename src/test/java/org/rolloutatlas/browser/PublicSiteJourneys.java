package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.search.SearchIndex;

/** What readers do on the public site, whether a program answers or a host of files. */
@OnRunningAtlas
abstract class PublicSiteJourneys {
    private static final int ROWS = 20;
    private static final String PITCH = "mm-2018-08-jilin-pitch";

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"/, 360, 20 reports about", "/, 1280, 20 reports about", "/zh-Hans/, 720, 20"})
    void the_front_page_is_complete_without_a_script(String address, int width, String summary, Reader reader) {
        var page = reader.opensWithoutScript(address, width);

        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("figure .summary")).containsText(summary);
        assertThat(page.locator("figure .base path.land").first()).isVisible();
        assertThat(page.locator("figure a.mark")).not().hasCount(0);
        assertThat(page.locator("tr[id^='e-']")).hasCount(ROWS);
    }

    @Test
    void the_figure_lives_and_is_asked_by_stage(Reader reader) {
        var page = reader.opens("/", 1280);
        var signed = page.locator("button[data-code=signed]");
        int count = Integer.parseInt(signed.locator(".n").textContent());

        signed.click();

        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(count);
        assertThat(page).hasURL(Pattern.compile("\\?stage=signed$"));
        page.reload();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hogda", "华为", "LOAN eximbank", "缅甸 鸿达", "mandalày", "高新技术集团", "e-passport", "unheard-of"})
    void the_figure_finds_what_the_search_finds_wherever_it_is_asked(String words, Reader reader) throws IOException {
        var found = speakingOf(words);
        var page = reader.opens("/", 720);

        page.locator(".tools input[type=search]").fill(words);

        assertThat(page.locator("figure .summary")).containsText(found.size() + " of 20 reports");
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
        var page = reader.opens("/", 720);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url().replaceFirst(".*/(?=[^/]*$)", "")));

        page.locator("button[data-code=signed]").click();
        assertThat(page).hasURL(Pattern.compile("stage=signed$"));
        // a browser may ask for the icon of the site whenever it likes
        assertThat(asked).noneMatch(file -> file.startsWith("words"));
        page.locator(".tools input[type=search]").fill("Huawei");
        page.waitForCondition(() -> asked.contains("words.json?q=Huawei"));
    }

    private static List<String> speakingOf(String words) throws IOException {
        return new DatasetReader().read(RunningAtlas.DATASET) instanceof Reading.Accepted accepted
                ? SearchIndex.of(accepted.dataset().events())
                        .search(words, Language.EN)
                        .eventIds()
                : List.of();
    }

    @Test
    void a_card_opens_where_its_mark_is_chosen_and_again_at_its_address(Reader reader) {
        var page = reader.opens("/", 720);

        page.locator("a.mark[data-id='" + PITCH + "']").click();

        assertThat(card(page).locator("blockquote").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("\\?event=" + PITCH + "$"));
        page.reload();
        assertThat(card(page).getByRole(AriaRole.HEADING).first()).containsText("Alleged pitch");
        card(page).getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile("/events/" + PITCH + "$"));
        assertThat(page.locator("blockquote").first()).isVisible();
    }

    @Test
    void a_story_leads_from_the_front_page_to_its_chapters_reports_and_sources_without_a_script(Reader reader) {
        var page = reader.opensWithoutScript("/", 720);

        page.locator(".story-cards a").first().click();
        assertThat(page.locator("h1")).hasText("Laos and Myanmar: a tender, a pitch, a census");
        assertThat(page.locator(".chapter")).hasCount(2);
        assertThat(page.locator("figure a.mark")).not().hasCount(0);
        page.locator("#myanmar .chapter-figure a").click();
        assertThat(page).hasURL(Pattern.compile("/\\?country=MM$"));
        page.goBack();
        page.locator("#myanmar .held li a").first().click();
        assertThat(page).hasURL(Pattern.compile("/events/mm-"));
        page.locator(".related a[href^='/sources/']").first().click();
        assertThat(page.locator("h1")).isVisible();
        page.locator("a.brand").click();
        assertThat(page.locator("figure")).isVisible();
    }

    @Test
    void a_chapter_opens_its_own_figure(Reader reader) {
        var page = reader.opens("/stories/laos-and-myanmar", 720);

        page.locator("#myanmar .chapter-figure a").click();

        assertThat(page.locator("figure .timebar")).isAttached();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(3);
    }

    @Test
    void the_other_language_is_a_link_away_on_every_page(Reader reader) {
        var page = reader.opensWithoutScript("/stories/laos-and-myanmar", 720);

        page.locator(".masthead a[lang='zh-Hans']").click();
        assertThat(page.locator("h1")).hasText("老挝与缅甸：一次招标、一次推介、一次普查");
        page.locator(".masthead a[lang='en']").click();
        assertThat(page).hasURL(Pattern.compile("/stories/laos-and-myanmar$"));
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
                                + "\" src=\"/embed/countries/LA\"></iframe>")));
        page.navigate(address);
        var frame = page.frameLocator("iframe");

        assertThat(frame.locator("figure .base path.land").first()).isVisible();
        assertThat(frame.locator("tr[id^='e-']")).hasCount(4);
        assertThat(frame.locator("footer")).containsText("Dataset of");
        if (sandbox.isEmpty()) {
            reader.expectsComplaints();
        } else {
            assertThat(frame.locator("figure .timebar")).isAttached();
            assertThat(frame.locator("figure .tools summary")).isVisible();
            assertThat(frame.getByRole(AriaRole.SEARCHBOX)).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories/laos-and-myanmar", "/zh-Hans/countries/LA", "/projects/la-hongda-eid"})
    void pages_are_accessible_and_never_wider_than_the_window(String address, Reader reader) {
        var page = reader.opens(address, 360);

        Reader.findsNothingAgainst(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @Test
    void what_is_not_there_is_said_in_words(Reader reader) {
        var page = reader.opens("/nothing-here", 720);

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is no page at this address");
        reader.expectsComplaints();
    }

    private static Locator card(Page page) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Report").setExact(true));
    }
}
