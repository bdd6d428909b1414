package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, the evidence")
@OnRunningAtlas
class LiveEvidenceTest {
    private static final String PITCH = "a.mark[data-id='mm-2018-08-jilin-pitch']";

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void of_an_event_opens_as_a_card_where_its_mark_is_chosen(int width, Reader reader) {
        var page = reader.opens("/", width);

        page.locator(PITCH).click();

        var card = card(page);
        assertThat(card.getByRole(AriaRole.HEADING).first()).containsText("Alleged pitch");
        assertThat(card.locator("blockquote").first()).isVisible();
        assertThat(card.getByRole(AriaRole.LINK).first()).hasAttribute("href", "/events/mm-2018-08-jilin-pitch");
        assertThat(card).isFocused();
        assertThat(card).isInViewport();
        assertThat(page).hasURL(Pattern.compile("\\?event=mm-2018-08-jilin-pitch$"));
        assertThat(page.locator("[id='e-mm-2018-08-jilin-pitch']")).hasCount(1);
        Reader.findsNothingAgainst(page);
        Reader.keeps(page, "live-card-" + width);

        page.keyboard().press("Escape");
        assertThat(card).not().isAttached();
        assertThat(page.locator(PITCH)).isFocused();
    }

    @Test
    void is_left_by_the_back_button_and_found_again_by_its_address(Reader reader) {
        var page = reader.opens("/?lang=zh-Hans", 1280);
        page.locator(PITCH).click();
        assertThat(page).hasURL(Pattern.compile("event=mm-2018-08-jilin-pitch$"));
        var copied = page.url().replaceFirst("https?://[^/]+", "");

        page.goBack();
        assertThat(page.locator(".card")).hasCount(0);
        page.goForward();
        assertThat(page.locator(".card")).isVisible();

        assertThat(reader.opens(copied, 360).locator(".card .title")).isVisible();
    }

    @Test
    void of_neighbours_is_a_click_away_in_time_project_and_country(Reader reader) {
        var page = reader.opens("/?event=pg-2013-11-loan", 1280);
        var card = card(page);
        var way = card.getByLabel("Previous and next");
        way.selectOption("in the project");
        assertThat(card).containsText("2 of 3");

        press(card, "Next report");
        assertThat(card.getByRole(AriaRole.HEADING).first()).containsText("Claimed completion");
        assertThat(card).containsText("3 of 3");
        press(card, "Next report");
        assertThat(card).containsText("3 of 3");
        way.selectOption("by time");
        press(card, "Previous report");
        assertThat(card.getByRole(AriaRole.HEADING).first()).not().containsText("Claimed completion");
        press(card, "Close");
        assertThat(card).not().isAttached();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void of_one_place_is_a_list_not_a_pile(int width, Reader reader) {
        var page = reader.opens("/", width);

        page.locator(".place > a[data-place^='PG'] .hit:visible").first().click();

        var list = card(page);
        assertThat(list.getByRole(AriaRole.BUTTON)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d"))))
                .hasCount(4);
        Reader.findsNothingAgainst(page);
        list.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("loan"))
                .click();
        assertThat(list.getByRole(AriaRole.HEADING).first()).containsText("China Eximbank loan");
        assertThat(list).isFocused();
    }

    @Test
    void is_asked_for_by_stage_and_by_kind_of_system_with_counts(Reader reader) {
        var page = reader.opens("/", 720);
        var signed = page.locator("button[data-code=signed]");
        int count = Integer.parseInt(signed.locator(".n").textContent());

        signed.click();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(count);
        assertThat(page).hasURL(Pattern.compile("\\?stage=signed$"));
        page.locator(".tools summary").click();
        Reader.findsNothingAgainst(page);
        page.locator("button[data-code=e-passport]").click();
        assertThat(page.locator("#e-vu-2019-04-signing-plan")).isVisible();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(1);

        signed.click();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LOAN eximbank, pg-2013-11-loan",
        "缅甸 鸿达, mm-2018-08-jilin-pitch",
        "mandalày, mm-2020-12-mandalay-contract"
    })
    void is_searched_without_regard_to_case_accents_and_script(String words, String id, Reader reader) {
        var page = reader.opens("/", 720);

        page.locator(".tools input[type=search]").fill(words);

        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        assertThat(page.locator("#e-" + id)).isVisible();
        assertThat(Figures.shown(page)).isLessThan(8);
        page.waitForFunction("() => [...document.querySelectorAll('tr[id]')].filter(row => row.offsetHeight).length"
                + " === parseInt(document.querySelector('figure .summary').textContent)");
    }

    @Test
    void is_found_by_words_that_only_the_server_knows(Reader reader) {
        var page = reader.opens("/", 720);

        page.locator(".tools input[type=search]").fill("高新技术集团");

        assertThat(page.locator("#e-pg-2015-hongda")).isVisible();
        assertThat(page.locator("figure .summary")).containsText("8 of 20 reports");
    }

    @Test
    void stays_as_it_was_where_nobody_answers_for_the_words(Reader reader) {
        var page = reader.opens("/", 720);
        var refused = new AtomicInteger();
        page.route("**/data/words.json*", route -> {
            route.abort();
            refused.incrementAndGet();
        });

        page.locator(".tools input[type=search]").fill("eximbank loan");
        page.waitForCondition(() -> refused.get() == 2);
        Figures.settle(page);

        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(20);
        assertThat(refused)
                .as("asked with the words and without, and not again")
                .hasValue(2);
        reader.expectsComplaints();
    }

    @Test
    void leads_to_its_own_page_and_to_what_it_takes_to_embed_it(Reader reader) {
        var page = reader.opens("/zh-Hans/?event=mm-2018-08-jilin-pitch", 1280);

        page.locator(".card .more a").last().click();

        assertThat(page).hasURL(Pattern.compile("/zh-Hans/events/mm-2018-08-jilin-pitch#embed$"));
        assertThat(page.locator("#embed code")).isInViewport();
        assertThat(page.locator("#embed code")).containsText("/embed/events/mm-2018-08-jilin-pitch");
    }

    @Test
    void says_who_disagrees_and_on_what(Reader reader) {
        var page = reader.opens("/?event=pg-2015-hongda", 1280);

        var card = card(page);
        assertThat(card.locator(".kicker")).containsText("Papua New Guinea · 2015");
        assertThat(card.locator(".claim")).containsText("The Epoch Times says");
        assertThat(card.locator(".weight")).containsText("Reported once");
        assertThat(card.locator("blockquote").first()).isVisible();
        assertThat(card.locator(".body a[href^=http]").first()).isVisible();
        assertThat(card.locator(".disagreement li")).not().hasCount(0);
        assertThat(card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Permalink")))
                .hasAttribute("href", "/events/pg-2015-hongda");
    }

    @Test
    void lights_up_everywhere_when_pointed_at(Reader reader) {
        var page = reader.opens("/", 1280);

        page.locator(PITCH + " .hit").hover();

        assertThat(page.locator("tr.lit")).hasAttribute("id", "e-mm-2018-08-jilin-pitch");
        assertThat(page.locator(".place.lit:visible")).hasCount(1);
        assertThat(page.locator("figure .tip")).containsText("Myanmar");
        assertThat(page.locator(".base .arc")).not().hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator("figure .tip")).hasCount(0);
    }

    @Test
    void is_all_on_paper_whatever_is_on_the_screen(Reader reader) {
        var page = reader.opens("/", 1280);
        int marks = page.locator("a.mark:visible").count();
        Figures.dragWindow(page, 0.1, 0.2);
        assertThat(page.locator("tr[id^='e-']:visible")).not().hasCount(20);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        // what lies outside the window is printed, too
        assertThat(page.locator("a.mark:visible")).hasCount(marks);
        assertThat(page.locator("a.mark.off").first()).hasCSS("opacity", "1");
        assertThat(page.locator(".tools:visible, .timebar:visible, .zoom:visible"))
                .hasCount(0);
        var list = reader.opens("/reports", 1280);
        list.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(list.locator("tr[id^='e-']:visible")).hasCount(20);
    }

    private static void press(Locator card, String button) {
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .press("Enter");
    }

    private static Locator card(Page page) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Report").setExact(true));
    }
}
