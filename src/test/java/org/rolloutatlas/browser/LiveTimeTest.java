package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, time")
@OnRunningAtlas
class LiveTimeTest {
    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void is_a_window_that_is_dragged_over_the_histogram(int width, Reader reader) {
        var page = reader.opens("/", width);
        var places = Figures.placesOn(page);

        var brush = page.locator(".brush").boundingBox();
        var chart = page.locator(".histogram").boundingBox();
        assertThat(new double[] {brush.x, brush.width}).containsExactly(chart.x, chart.width);

        Figures.dragWindow(page, 0.45, 0.75);

        assertThat(page.locator("figure .summary")).containsText(Pattern.compile("^\\d+ of 20 reports"));
        assertThat(Figures.placesOn(page)).isBetween(1, places - 1);
        assertThat(page).hasURL(Pattern.compile("/\\?from=20\\d\\d(-\\d\\d)?&to=20\\d\\d(-\\d\\d)?$"));
        assertThat(page.locator("[role=status]")).containsText(" of 20 reports");
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(Figures.shown(page));
        assertThat(page.locator("a.mark.off")).not().hasCount(0);
        Reader.keeps(page, "live-window-" + width);
    }

    @Test
    void is_all_there_again_after_a_click_on_show_all(Reader reader) {
        var page = reader.opens("/", 720);
        Figures.dragWindow(page, 0.2, 0.3);

        Figures.button(page, "Show all").click();

        assertThat(page.locator("figure .summary")).containsText("20 reports about");
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(20);
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    @Test
    void is_chosen_by_a_click_on_a_year_and_freed_by_another(Reader reader) {
        var page = reader.opens("/", 1280);
        var last = page.locator(".histogram [data-bin]").last();
        last.scrollIntoViewIfNeeded();
        var bar = last.boundingBox();
        var x = bar.x + bar.width / 2;

        page.mouse().click(x, bar.y + 1);
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");

        page.mouse().click(x, bar.y + 1);
        assertThat(page.locator("figure .summary")).containsText("20 reports about");
    }

    @Test
    void has_the_same_bars_from_server_and_browser_and_a_report_without_a_date_is_in_none(Reader reader) {
        var page = reader.opens("/", 1280);
        var served = bars(page);

        // asks for every system that there is: all reports answer, and the browser counts them
        page.evaluate("""
                () => {
                  const marks = document.querySelectorAll('a[data-id]');
                  const systems = new Set([...marks].map((mark) => mark.dataset.system));
                  document.querySelector('rollout-atlas').query = 'system=' + [...systems].join(',');
                }""");

        assertThat(page.locator("#e-jm-police-gift")).isVisible();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(20);
        assertThat(page.locator(".histogram [data-bin]:visible")).hasCount(0);
        assertThat(bars(page))
                .hasSameSizeAs(served)
                .zipSatisfy(served, (counted, drawn) -> assertThat(counted).isCloseTo(drawn, within(0.6)));
    }

    /** Left and right, top and bottom of every bar that can be seen, pixels, from the left. */
    @SuppressWarnings("unchecked")
    private static List<Double> bars(Page page) {
        return ((List<Number>) page.evaluate("""
                [...document.querySelectorAll('.histogram g:not(.gone) > rect:is(.sure, .one)')]
                  .map((bar) => bar.getBoundingClientRect())
                  .filter((bar) => bar.height > 0)
                  .sort((a, b) => a.left - b.left || a.top - b.top)
                  .flatMap((bar) => [bar.left, bar.right, bar.top + scrollY, bar.bottom + scrollY])"""))
                .stream().map(Number::doubleValue).toList();
    }

    @Test
    void is_moved_by_keys_and_said_in_words(Reader reader) {
        var page = reader.opens("/", 720);
        var end = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("End of the time window"));
        var before = end.getAttribute("aria-valuetext");

        end.press("ArrowLeft");
        end.press("PageDown");

        assertThat(end.getAttribute("aria-valuetext")).isNotEqualTo(before).matches("[A-Z][a-z]+ 20\\d\\d");
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        end.press("End");
        assertThat(page.locator("figure .summary")).containsText("20 reports about");
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void is_entered_exactly_in_two_date_fields(int width, Reader reader) {
        var page = reader.opens("/", width);

        page.locator(".timebar summary").click();
        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2018-08-06");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2018-08-06");

        assertThat(page).hasURL(Pattern.compile("\\?from=2018-08-06&to=2018-08-06$"));
        assertThat(page.locator("tr[id^='e-']:visible")).not().hasCount(20);
        assertThat(page.locator("#e-mm-2018-08-jilin-pitch")).isVisible();
        Reader.findsNothingAgainst(page);
    }

    @Test
    void is_played_only_when_asked_to(Reader reader) {
        var page = reader.opens("/", 720);
        assertThat(page.locator("figure .summary")).containsText("20 reports about");

        Figures.button(page, "Play").click();

        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        var first = page.locator("figure .summary").textContent();
        assertThat(page.locator("figure .summary")).not().hasText(first);
        Figures.button(page, "Pause").click();
        assertThat(Figures.button(page, "Play")).isVisible();
        Figures.button(page, "One step on").click();
    }

    @Test
    void steps_where_motion_is_not_wanted(Reader reader) {
        var page = reader.opens(
                "/", new Browser.NewContextOptions().setViewportSize(720, 900).setReducedMotion(ReducedMotion.REDUCE));

        Figures.button(page, "Play").click();

        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        assertThat(Figures.button(page, "Play")).isVisible();
    }

    @Test
    void is_told_by_two_clocks(Reader reader) {
        var page = reader.opens("/", 1280);
        var mark = page.locator("a.mark[data-id='mm-2018-08-jilin-pitch'] .hit");
        double happened = mark.boundingBox().x;

        // in the frame after the click, asked in the page: a driver may hear of the click when all has long come
        page.evaluate(
                "document.addEventListener('click', () => requestAnimationFrame(() => window.begun = document"
                        + ".querySelector(\"a.mark[data-id='mm-2018-08-jilin-pitch'] .hit\").getBoundingClientRect().x), {once: true})");

        Figures.button(page, "as it was reported").click();

        // it moves, and is not simply there
        page.waitForFunction("window.begun");
        assertThat(((Number) page.evaluate("begun")).doubleValue()).isLessThan(happened + 40);
        Figures.come(page);
        assertThat(mark.boundingBox().x).isGreaterThan(happened + 40);
        assertThat(page).hasURL(Pattern.compile("clock=reported$"));
        Reader.keeps(page, "live-reported-1280");
        Figures.button(page, "as it happened").click();
        Figures.come(page);
        assertThat(mark.boundingBox().x).isEqualTo(happened);
    }

    @Test
    void of_a_copied_address_is_that_of_the_reader_who_copied_it(Reader reader) {
        var page = reader.opens("/", 1280);
        Figures.dragWindow(page, 0.5, 0.7);
        Figures.button(page, "as it was reported").click();
        assertThat(page).hasURL(Pattern.compile("clock=reported$"));
        var there = Figures.shown(page);

        var other = reader.opens(page.url().replaceFirst("https?://[^/]+", ""), 1280);

        assertThat(Figures.shown(other)).isEqualTo(there);
        assertThat(Figures.button(other, "as it was reported")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void of_an_address_lies_on_the_whole_of_time_and_can_be_widened(Reader reader) {
        var sender = reader.opens("/", 1280);
        Figures.dragWindow(sender, 0.5, 0.7);
        assertThat(sender).hasURL(Pattern.compile("from="));
        var whole = sender.locator(".axis").allTextContents();
        var sentence = sender.locator("figure .summary").textContent();
        // the legend follows when the window rests
        assertThat(sender.locator(".legend.stages")).not().containsText("Signed 9");
        var counts = sender.locator(".legend").allTextContents();
        var names = sender.locator(".place text:visible").allTextContents();

        var page = reader.opens(sender.url().replaceFirst("https?://[^/]+", ""), 1280);

        assertThat(page.locator("figure.alive .summary")).hasText(sentence);
        assertThat(page.locator(".axis").allTextContents()).isEqualTo(whole);
        assertThat(page.locator(".legend").allTextContents()).isEqualTo(counts);
        assertThat(page.locator(".place text:visible").allTextContents()).isEqualTo(names);
        page.locator(".brush .start").press("Home");
        page.locator(".brush .end").press("End");
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(page.locator("figure .summary")).containsText("20 reports about");
        Reader.findsNothingAgainst(page);
    }

    @Test
    void of_an_address_is_left_and_found_again_by_back(Reader reader) {
        var page = reader.opens("/?from=2015&to=2020", 720);
        assertThat(page.locator("figure.alive .summary")).containsText(" of 20 reports");

        Figures.button(page, "Show all").click();

        assertThat(page.locator("figure.alive .summary")).containsText("20 reports about");
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(page.locator("tr[id='e-la-2009-hongda-win']")).isVisible();
        page.goBack();
        assertThat(page.locator("figure.alive .summary")).containsText(" of 20 reports");
        assertThat(page).hasURL(Pattern.compile("\\?from=2015&to=2020$"));
    }

    @Test
    void of_an_address_is_all_that_its_page_holds_where_no_script_runs(Reader reader) {
        var page = reader.opensWithoutScript("/?from=2015&to=2020", 720);

        assertThat(page.locator("tr[id='e-la-2009-hongda-win']")).hasCount(0);
        assertThat(page.locator("figure .summary")).not().containsText(" of 20 reports");
        assertThat(page.locator("figure .summary"))
                .containsText(page.locator("tr[id^='e-']").count() + " reports");
    }

    @Test
    void of_an_address_is_that_of_its_page_where_the_rest_is_not_to_be_had(Reader reader) {
        var page = reader.opens("/method", 720);
        page.route("**/*", route -> {
            if (route.request().resourceType().equals("fetch")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate(page.url().replace("/method", "/?from=2015&to=2020"));

        assertThat(page.locator("figure.alive .summary")).not().containsText(" of 20 reports");
        assertThat(page.locator("tr[id='e-la-2009-hongda-win']")).hasCount(0);
        reader.expectsComplaints();
    }

    @Test
    void and_everything_else_that_was_asked_is_in_the_address(Reader reader) {
        var page = reader.opens("/", 1280);
        page.locator("button[data-code=signed]").click();
        page.locator(".tools summary").click();
        page.locator("button[data-code=national-id]").click();
        page.keyboard().press("Escape");
        page.locator(".tools input[type=search]").fill("papua");
        assertThat(page).hasURL(Pattern.compile("q=papua"));
        Figures.dragWindow(page, 0.05, 0.6);
        Figures.button(page, "as it was reported").click();
        page.locator("a.mark[data-id='pg-2013-11-loan']").press("Enter");
        assertThat(page).hasURL(Pattern.compile("event=pg-2013-11-loan$"));

        var other = reader.opens(page.url().replaceFirst("https?://[^/]+", ""), 1280);

        for (var part : new String[] {".card .title", ".timebar summary"}) {
            assertThat(other.locator(part)).hasText(page.locator(part).textContent());
        }
        assertThat(other.locator("tr[id^='e-']:visible"))
                .hasCount(page.locator("tr[id^='e-']:visible").count());
        assertThat(other.locator("button[data-code=signed]")).hasAttribute("aria-pressed", "true");
        assertThat(other.locator(".tools input[type=search]")).hasValue("papua");
        assertThat(Figures.shown(other)).isEqualTo(Figures.shown(page));
        assertThat(Figures.button(other, "as it was reported")).hasAttribute("aria-pressed", "true");
        assertThat(other).hasURL(page.url());
    }
}
