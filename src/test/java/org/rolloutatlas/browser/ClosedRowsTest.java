package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

@DisplayName("A closed row of a figure")
@OnRunningAtlas
class ClosedRowsTest {
    @Test
    void opens_a_row_in_place_and_an_event_of_it(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        var row = page.locator("a.row").nth(3);

        row.press("Enter");

        assertThat(row).hasAttribute("aria-expanded", "true");
        var mark = page.locator(".opened a[data-id]").first();
        assertThat(mark).isVisible();
        Reader.findsNothingAgainst(page);

        var id = mark.getAttribute("data-id");
        row.press("ArrowRight");
        assertThat(mark).isFocused();
        mark.press("Enter");
        assertThat(page.locator(".card .claim")).containsText("generated");
        assertThat(page.locator(".card")).isFocused();
        assertThat(page.locator(".card .title a")).hasAttribute("href", "/events/" + id);
        assertThat(page).hasURL(Pattern.compile("event=" + id));

        page.keyboard().press("Escape");
        assertThat(page.locator(".card")).hasCount(0);
        assertThat(mark).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".opened")).hasCount(0);
        assertThat(row).isFocused();
        assertThat(row).hasAttribute("aria-expanded", "false");
    }

    @Test
    void that_is_open_is_in_the_address_with_what_is_open_in_it(Readers readers) {
        var reader = readers.of(1000);
        var page = reader.opens("/", 1280);
        page.locator("a.row").nth(3).press("Enter");
        page.locator(".opened a[data-id]").first().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/\\?event=[^#]+#[A-Z]{2}$"));
        assertThat(page.locator(".card .claim")).containsText("generated");

        var other = reader.opens(page.url().replaceFirst("https?://[^/]+", ""), 1280);

        assertThat(other.locator("a.row").nth(3)).hasAttribute("aria-expanded", "true");
        assertThat(other.locator(".card .claim")).containsText("generated");
        assertThat(other.locator(".opened a[data-id][aria-current=true]")).hasCount(1);
        assertThat(other.locator(".place > a[aria-current=true]")).hasCount(1);
        assertThat(other.locator(".card .of")).not().isEmpty();
        page.goBack();
        assertThat(page.locator(".card")).hasCount(0);
        assertThat(page.locator(".opened")).hasCount(1);
        page.goBack();
        assertThat(page.locator(".opened")).hasCount(0);
        assertThat(page.locator("[aria-current=true]:is(.row,.place > a)")).hasCount(0);
    }

    @Test
    void that_is_open_follows_what_is_asked(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        page.locator("a.row").nth(3).press("Enter");
        assertThat(page.locator(".opened a[data-id]").first()).isVisible();

        page.locator(".legend button[data-code=halted]").click();

        assertThat(page.locator(".opened a[data-id]:not([data-c=halted])")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("stage=halted#[A-Z]{2}$"));
    }

    @Test
    void of_an_address_is_found_without_a_script(Readers readers) {
        var page = readers.of(1000).opensWithoutScript("/", 1280);
        var id = page.locator("li.lane[data-cc]").nth(9).getAttribute("id");
        page.navigate(page.url() + "#" + id);

        assertThat(page.locator("li.lane:target a.row")).isInViewport();
    }

    @Test
    void draws_an_open_row_on_its_own_axis(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        page.locator("a.row").nth(3).press("Enter");
        assertThat(page.locator(".opened a[data-id]").first()).isVisible();

        // where the middle of each mark stands, and where its day stands on the axis of the figure
        var apart = (Number) page.evaluate("""
                () => {
                  const {first, last} = document.querySelector('.time').dataset;
                  return Math.max(...[...document.querySelectorAll('.opened a[data-d0][data-d1]')].map((link) => {
                    const day = (Number(link.dataset.d0) + Number(link.dataset.d1) + 1) / 2;
                    const at = parseFloat(link.querySelector('.hit').getAttribute('cx')) / 100;
                    return Math.abs(at - (day - first) / (Number(last) + 1 - first));
                  }));
                }""");

        assertThat(apart.doubleValue()).isBetween(0.0, 0.001);
    }

    @Test
    void leads_to_the_page_of_a_country_where_nothing_can_be_fetched(Readers readers) {
        var reader = readers.of(1000);
        var page = reader.opens("/", 1280);
        page.route("**/countries/*", route -> {
            if (route.request().resourceType().equals("fetch")) {
                route.abort();
            } else {
                route.resume();
            }
        });

        page.locator("a.row").first().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/countries/[A-Z]{2}$"));
        reader.expectsComplaints();
    }

    @Test
    void lists_the_reports_of_a_country_beside_the_map(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);

        page.locator(".place > a:visible").first().press("Enter");

        assertThat(page.locator(".card")).isFocused();
        assertThat(page.locator(".card .body").getByRole(AriaRole.BUTTON).first())
                .isVisible();
        assertThat(page.locator(".opened")).hasCount(1);
        Reader.findsNothingAgainst(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.row", ".place > a:visible"})
    void leads_to_the_page_of_a_country_of_which_too_much_is_reported_for_a_row(String mark, Readers readers) {
        var page = readers.of(10_000).opens("/", 1280);

        page.locator(mark).first().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/countries/[A-Z]{2}$"));
    }

    @Test
    void opens_with_what_is_asked_for_alone(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        page.locator(".legend button[data-code=halted]").click();
        assertThat(page).hasURL(Pattern.compile("stage=halted"));
        var lane = page.locator(".closed > .lane:not(.gone)").first();
        var row = lane.locator("a.row");
        int shown = Integer.parseInt(row.getAttribute("data-n"));

        row.press("Enter");

        assertThat(page.locator(".opened a[data-id]")).hasCount(shown);
        assertThat(page.locator(".opened a[data-id]:not([data-c=halted])")).hasCount(0);
    }

    @Test
    void is_faint_where_its_reports_lie_outside_the_window(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        page.locator("a.row").nth(3).press("Enter");
        assertThat(page.locator(".opened a[data-id]").first()).isVisible();
        assertThat(page.locator(".opened a.off")).hasCount(0);

        for (int i = 0; i < 20; i++) {
            page.locator(".brush .end").press("PageDown");
        }

        assertThat(page.locator(".opened a.off")).not().hasCount(0);
    }

    @Test
    void that_was_asked_for_last_is_the_one_that_opens(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        var first = new AtomicReference<Route>();
        page.route("**/countries/*", route -> {
            if (!first.compareAndSet(null, route)) {
                route.resume();
            }
        });
        page.locator("a.row").nth(2).press("Enter");
        page.waitForCondition(() -> first.get() != null);
        page.locator("a.row").nth(5).press("Enter");
        assertThat(page.locator("a.row").nth(5)).hasAttribute("aria-expanded", "true");

        first.get().resume();
        page.evaluate("new Promise(requestIdleCallback)");

        assertThat(page.locator("a.row").nth(2)).hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".opened")).hasCount(1);
    }

    @Test
    void have_their_signs_on_the_day_that_they_stand_for(Readers readers) {
        var page = readers.of(1000).opens("/countries", 1280);

        @SuppressWarnings("unchecked")
        var off = (List<Number>) page.evaluate("""
                () => [...document.querySelectorAll('.ribbon .signs use.glyph')].slice(0, 20).map((sign) => {
                  const box = sign.getBoundingClientRect();
                  const ribbon = sign.ownerSVGElement.getBoundingClientRect();
                  const wanted = ribbon.left + ribbon.width * parseFloat(sign.getAttribute('x')) / 100;
                  return Math.abs(box.left + box.width / 2 - wanted);
                })""");

        assertThat(off).isNotEmpty().allMatch(pixels -> pixels.doubleValue() < 1);
    }
}
