package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, the front page")
@OnRunningAtlas
class FrontPageTest {
    private static final int EVENTS = 20;

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void is_complete_without_a_script(int width, Reader reader) {
        var page = reader.opensWithoutScript("/", width);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Most reports of ID systems, cameras and smart cities have no second independent source");
        assertThat(page.locator("figure .summary")).containsText("20 reports about");
        assertThat(page.locator("figure .base path.land").first()).isVisible();
        assertThat(page.locator("figure a.mark")).not().hasCount(0);
        assertThat(page.locator("tr[id^='e-']")).hasCount(EVENTS);
        assertThat(page.locator("tr[id^='e-'] th a").first()).isVisible();
        Reader.keeps(page, "front-no-script-" + width);
    }

    @ParameterizedTest(name = "at {0} px in {1}")
    @CsvSource({"320, en", "320, zh-Hans", "360, en", "720, zh-Hans", "1280, en", "3840, en"})
    void is_never_wider_than_the_window(int width, String language, Reader reader) {
        var page = reader.opens(language.equals("en") ? "/" : "/?lang=" + language, width);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        Reader.keeps(page, "front-" + width + "-" + language);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/", "/zh-Hans/", "/?theme=dark", "/?country=FR", "/events/mm-2018-08-jilin-pitch", "/method"})
    void and_its_neighbours_are_accessible(String address, Reader reader) {
        Reader.findsNothingAgainst(reader.opens(address, 1280));
        Reader.findsNothingAgainst(reader.opens(address, 360));
    }

    @Test
    void is_accessible_where_there_is_no_page(Reader reader) {
        var page = reader.opens("/nothing-here", 720);

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is no page at this address");
        Reader.findsNothingAgainst(page);
        reader.expectsComplaints();
    }

    @Test
    void is_dark_where_the_system_is_dark_and_light_where_the_address_says_so(Reader reader) {
        var paper = "getComputedStyle(document.documentElement).backgroundColor";

        var dark = reader.opensInTheDark("/", 1280);
        var light = reader.opensInTheDark("/?theme=light", 1280);

        assertThat(dark.evaluate(paper)).isNotEqualTo(light.evaluate(paper));
        Reader.keeps(dark, "front-dark-1280");
    }

    @Test
    void opens_the_evidence_of_an_event_when_its_mark_is_followed(Reader reader) {
        var page = reader.opensWithoutScript("/", 1280);
        var quotation = page.locator("#e-mm-2018-08-jilin-pitch blockquote").first();
        assertThat(quotation).not().isVisible();

        page.locator("a.mark[href='#e-mm-2018-08-jilin-pitch']").first().press("Enter");

        assertThat(quotation).isVisible();
    }

    @Test
    void leads_to_an_events_own_page_and_back(Reader reader) {
        var page = reader.opens("/zh-Hans/", 360);

        page.locator("#e-mm-2018-08-jilin-pitch th a").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/zh-Hans/events/mm-2018-08-jilin-pitch$"));
        assertThat(page.locator("blockquote").first()).isVisible();
        Reader.keeps(page, "event-360-zh-Hans");

        page.locator(".brand").click();
        assertThat(page.locator("figure")).isVisible();
    }

    @Test
    void sets_no_cookie_and_stores_nothing(Reader reader) {
        var page = reader.opens("/", 720);

        assertThat(page.context().cookies()).isEmpty();
        assertThat((int) page.evaluate("localStorage.length + sessionStorage.length"))
                .isZero();
    }
}
