package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card of one report, at the head of its page and in a frame. */
@DisplayName("The card of a report")
@OnRunningAtlas
class EventCardTest {
    /** The height that is said, what the card needs were none reserved for it, and its width. */
    private static final String NATURAL = """
            () => { const root = document.documentElement;
              document.body.style.minHeight = 0;
              return [parseFloat(getComputedStyle(root).getPropertyValue('--high')), document.body.getBoundingClientRect().height, root.scrollWidth]; }""";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/embed/events/pg-2015-hongda",
                "/zh-Hans/embed/events/pg-2015-hongda",
                "/embed/events/mm-2018-08-jilin-pitch",
                "/zh-Hans/embed/events/la-2009-hongda-win"
            })
    void needs_what_is_said_in_a_frame_and_a_fifth_less_at_most_at_every_width(String address, Reader reader) {
        var page = reader.opens(address, 600);
        var softly = new SoftAssertions();
        for (int width = 280; width <= 1200; width += 20) {
            page.setViewportSize(width, 100);
            Figures.settle(page);
            var measured = (List<?>) page.evaluate(NATURAL);
            softly.assertThat(number(measured.get(1)))
                    .as("height of %s at %d px", address, width)
                    .isBetween(0.8 * number(measured.get(0)), number(measured.get(0)) + 1);
            softly.assertThat(number(measured.get(2)))
                    .as("width of %s at %d px", address, width)
                    .isLessThanOrEqualTo(width);
        }
        softly.assertAll();
    }

    @Test
    void has_no_search_no_filter_and_no_control_and_asks_for_nothing(Reader reader) {
        var page = reader.opens("/embed/events/pg-2015-hongda", 600);

        assertThat(page.locator("input, button, select, form, rollout-atlas")).hasCount(0);
        assertThat((int) page.evaluate("performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator(".saying p")).hasAttribute("lang", "zh-Hans");
        assertThat(page.locator(".path li")).hasCount(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events/pg-2015-hongda",
                "/zh-Hans/events/mm-2018-08-jilin-pitch",
                "/embed/events/pg-2015-hongda"
            })
    void has_nothing_wider_than_a_narrow_phone_and_nothing_that_axe_finds(String address, Reader reader) {
        var page = reader.opens(address, 320);

        assertThat(widest(page)).isLessThanOrEqualTo(320);
        Reader.findsNothingAgainst(page);
        page.setViewportSize(1280, 900);
        Reader.findsNothingAgainst(page);
        Reader.keeps(page, "event-card" + address.replace('/', '-'));
    }

    @Test
    void leads_to_the_reports_before_and_after_it_and_rings_its_own(Reader reader) {
        var page = reader.opensWithoutScript("/events/pg-2013-11-loan", 1280);

        assertThat(page.locator(".strip [aria-current=page]")).hasCount(1);
        assertThat(page.locator(".strip [aria-current=page]")).hasAttribute("href", "/events/pg-2013-11-loan");
        assertThat(page.locator("#embed code")).containsText("/embed/events/pg-2013-11-loan");
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }

    private static int widest(Page page) {
        return ((Number) page.evaluate("Math.max(...[...document.querySelectorAll('body *')]"
                        + ".filter(e => !e.closest('pre, svg, .inset, .skip, .hang'))"
                        + ".map(e => e.getBoundingClientRect().right))"))
                .intValue();
    }
}
