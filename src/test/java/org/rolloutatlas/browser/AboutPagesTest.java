package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("In a browser, the page about a country, a project or an actor")
@OnRunningAtlas
class AboutPagesTest {
    private static final String LOAN = "pg-2013-11-loan";

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({
        "/countries/PG, 360",
        "/countries/PG, 1280",
        "/zh-Hans/countries/MM, 360",
        "/zh-Hans/actors/changchun-hongda, 1280",
        "/actors/huawei, 320",
        "/projects/pg-national-id, 720"
    })
    void is_accessible_and_never_wider_than_the_window(String address, int width, Reader reader) {
        var page = reader.opens(address, width);

        Reader.findsNothingAgainst(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat((int) page.evaluate("""
                () => [...document.querySelectorAll('.about *, .groups *')]
                  .filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5).length""")).isZero();
    }

    @ParameterizedTest(name = "at {0} px in {1} columns")
    @CsvSource({"360, 1", "1280, 2"})
    void has_its_reports_in_as_many_columns_as_there_is_room_for(int width, int columns, Reader reader) {
        var page = reader.opensWithItsScriptHeldBack("/actors/changchun-hongda", width);

        assertThat((int) page.evaluate("""
                () => new Set([...document.querySelectorAll('.said>li')].map((report) => Math.round(report.getBoundingClientRect().left))).size""")).isEqualTo(columns);
    }

    @ParameterizedTest(name = "at {0} px: {1}")
    @CsvSource({"360, false", "720, false", "1280, true", "1920, true"})
    void has_its_lanes_beside_the_near_map_where_there_is_room_for_both(int width, boolean beside, Reader reader) {
        var page = reader.opens("/countries/PG", width);
        var map = page.locator(".atlas .map").boundingBox();
        var time = page.locator(".atlas .time").boundingBox();

        assertThat(time.x >= map.x + map.width && time.y < map.y + map.height).isEqualTo(beside);
        assertThat(time.y >= map.y + map.height).isEqualTo(!beside);
    }

    @Test
    void opens_a_report_of_the_map_below_it_where_the_lanes_stand_beside(Reader reader) {
        var page = reader.opens("/countries/PG", 1280);

        page.locator(".over .place a").first().click();

        var map = page.locator(".atlas .map").boundingBox();
        var card = page.locator(".card").boundingBox();
        assertThat(card.y).isGreaterThanOrEqualTo(map.y + map.height);
        assertThat(card.x + card.width)
                .isLessThanOrEqualTo(page.locator(".atlas .time").boundingBox().x);
    }

    @Test
    void shows_the_report_to_which_a_fragment_points_and_marks_it(Reader reader) {
        var page = reader.opensWithoutScript("/countries/PG#" + LOAN, 360);
        var report = page.locator("#" + LOAN);

        assertThat(report).isInViewport();
        assertThat(report).hasCSS("outline-style", "solid");
        assertThat(page.locator("#pg-2015-hongda")).not().hasCSS("outline-style", "solid");
    }

    @Test
    void leads_without_a_script_from_a_mark_to_its_report_and_on_to_source_and_event(Reader reader) {
        var page = reader.opensWithoutScript("/countries/PG", 1280);

        page.locator("a.mark[data-id='" + LOAN + "']").click();
        assertThat(page).hasURL(Pattern.compile("/countries/PG#" + LOAN + "$"));
        assertThat(page.locator("#" + LOAN)).isInViewport();
        page.locator("#" + LOAN + " .source a").first().click();
        assertThat(page).hasURL(Pattern.compile("/sources/"));
        page.goBack();
        page.locator("#" + LOAN + " a").first().click();
        assertThat(page).hasURL(Pattern.compile("/events/" + LOAN + "$"));
        page.locator(".related a[href='/actors/huawei']").click();
        assertThat(page.locator("h1")).containsText("Naming Huawei");
    }

    @Test
    void opens_a_card_that_says_what_its_list_says_and_the_claim(Reader reader) {
        var page = reader.opens("/countries/PG", 1280);

        page.locator("a.mark[data-id='" + LOAN + "']").press("Enter");

        var card = page.locator(".card");
        assertThat(card).isFocused();
        assertThat(card.locator(".title a")).hasAttribute("href", "/events/" + LOAN);
        assertThat(card.locator(".weight")).containsText("eported");
        assertThat(card.locator("blockquote").first()).isVisible();
        assertThat(card.locator(".claim")).isVisible();
        assertThat(page.locator("[id='" + LOAN + "']")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("a.mark[data-id='" + LOAN + "']")).isFocused();
    }

    @Test
    void lists_what_lies_in_the_window_and_no_group_of_nothing(Reader reader) {
        var page = reader.opens("/countries/MM", 1280);
        assertThat(page.locator(".said>li:visible")).hasCount(3);

        page.locator("button[data-code=proposed]").click();

        assertThat(page.locator(".said>li:visible")).hasCount(1);
        assertThat(page.locator(".groups section:visible")).hasCount(1);
    }

    @Test
    void is_walked_by_heading_from_project_to_report(Reader reader) {
        var page = reader.opens("/countries/MM", 720);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertThat(page.locator(".groups").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)))
                .hasCount(3);
        assertThat(page.locator(".groups").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(4)))
                .hasCount(3);
        assertThat(page.locator(".groups").getByRole(AriaRole.LISTITEM)).hasCount(3);
    }

    @Test
    void prints_every_report_with_its_quotation(Reader reader) {
        var page = reader.opens("/countries/MM", 1280);
        page.locator("button[data-code=proposed]").click();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".said>li:visible")).hasCount(3);
        assertThat(page.locator(".related:visible, .embed-this:visible, .files:visible"))
                .hasCount(0);
    }
}
