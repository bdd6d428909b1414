package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

/** What the browser module keeps of evidence that only the server takes away. */
@DisplayName("Without a source, the figure in a browser")
@OnRunningAtlas
class LiveWithoutTest {
    @Test
    void goes_on_without_the_evidence_that_an_address_takes_away(Reader reader) {
        var page = reader.opens("/?without=single", 1280);
        assertThat(page.locator(".taken")).containsText("Of 20 reports, 13 fall;");
        int left = page.locator("tr[id^='e-']").count();

        Figures.dragWindow(page, 0.5, 0.7);

        assertThat(page).hasURL(Pattern.compile("\\?without=single&from="));
        assertThat(page.locator("figure .summary")).containsText(" of " + left + " reports");
        Figures.button(page, "Show all").click();
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(page.locator("figure.alive .summary")).containsText("20 reports about");
        assertThat(page.locator(".taken")).hasCount(0);
        page.goBack();
        assertThat(page.locator(".taken")).containsText("Of 20 reports, 13 fall;");
        Reader.findsNothingAgainst(page);
    }

    @Test
    void in_a_frame_shows_all_that_the_frame_was_written_for(Reader reader) {
        var page = reader.opens("/embed/atlas?without=single", 720);
        assertThat(page.locator("figure.alive .summary")).containsText("7 reports about");
        assertThat(Figures.button(page, "Show all")).isHidden();

        page.locator(".legend button[data-code=signed]").click();
        assertThat(page.locator("figure .summary")).containsText(" of 7 reports");
        Figures.button(page, "Show all").click();

        assertThat(page.locator("figure .summary")).containsText("7 reports about");
        assertThat(Figures.button(page, "Show all")).isHidden();
    }

    @Test
    void opens_a_row_for_what_is_left_of_its_country(Readers readers) {
        var page = readers.of(1000).opens("/?without=kind:newspaper", 1280);
        var row = page.locator(".closed > .lane:not(.gone) a.row").first();
        int left = Figures.number(row.getAttribute("data-n"));

        row.press("Enter");

        assertThat(page.locator(".opened a[data-id]")).hasCount(left);
        assertThat(page).hasURL(Pattern.compile("\\?without=kind:newspaper#"));
    }

    @Test
    void is_offered_by_the_card_of_a_report(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        page.locator(".closed > .lane a.row").first().press("Enter");

        page.locator(".opened a[data-id]").first().press("Enter");

        var offer = page.locator(".card .take a").first();
        assertThat(offer).containsText("The atlas without ");
        offer.click();
        assertThat(page).hasURL(Pattern.compile("/\\?without=outlet:"));
        assertThat(page.locator(".taken")).containsText("fall");
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void is_reached_from_the_front_page_by_the_keyboard_alone(int width, Reader reader) {
        var page = reader.opens("/", width);
        assertThat(page.locator("figure.alive")).isVisible();
        page.getByText("Take away a source").press("Enter");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("reports that rest on one source"))
                .press("Enter");

        assertThat(page.locator(".taken b")).hasText("Without reports that rest on one source:");
        assertThat(page.locator(".base path.before").first()).isAttached();
        Reader.findsNothingAgainst(page);
    }
}
