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

/** A question on which sources disagree, drawn as a line that splits: its page, its frame, the list of all. */
@DisplayName("The strands of a question, in a browser,")
@OnRunningAtlas
class StrandsOnPagesTest {
    /** The height that is said, what the frame needs were none reserved for it, and its width. */
    private static final String NATURAL = """
            () => { const root = document.documentElement;
              document.body.style.minHeight = 0;
              return [parseFloat(getComputedStyle(root).getPropertyValue('--high')), document.body.getBoundingClientRect().height, root.scrollWidth]; }""";

    /** Pairs of texts of the drawing that meet; the lines of one name may. */
    private static final String MEETING = """
            () => { const shown = [...document.querySelectorAll('.fork-frame :is(a > span, a > b, .brief, .outlets p, .value b, .value small, .scale, text)')]
                .map(e => [e.textContent, e.getBoundingClientRect(), e.closest('.stem')]).filter(([, r]) => r.width > 0);
              const meet = [];
              shown.forEach(([a, r, one], i) => shown.slice(i + 1).forEach(([b, s, other]) => {
                if (one && one === other) return;
                if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 2) meet.push(a + ' | ' + b); }));
              return meet; }""";

    @ParameterizedTest
    @ValueSource(strings = {"/disagreements/pg-builder", "/zh-Hans/disagreements/la-id-partner", "/disagreements"})
    void have_nothing_wider_than_a_narrow_phone_no_texts_that_meet_and_nothing_that_axe_finds(
            String address, Reader reader) {
        var page = reader.opens(address, 320);
        for (int width : new int[] {320, 360, 720, 960, 1280, 1920}) {
            page.setViewportSize(width, 900);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width at %d", width)
                    .isLessThanOrEqualTo(width);
            assertThat((List<?>) page.evaluate(MEETING))
                    .as("texts that meet at %d", width)
                    .isEmpty();
        }
        page.setViewportSize(360, 800);
        Reader.findsNothingAgainst(page);
        page.setViewportSize(1280, 900);
        Reader.findsNothingAgainst(page);
        Reader.keeps(page, "strands" + address.replace('/', '-'));
    }

    @Test
    void lead_by_keyboard_to_their_positions_and_raise_them(Reader reader) {
        var page = reader.opensWithoutScript("/disagreements/pg-builder", 1280);
        var second = page.locator(".fork > li:nth-child(2) a");
        second.focus();

        assertThat(page.locator(".fork > li:nth-child(1) > .lane")).hasCSS("opacity", "0.35");
        assertThat(page.locator(".fork > li:nth-child(2)")).hasCSS("opacity", "1");
        assertThat(page.locator("#position-B")).not().hasCSS("box-shadow", "none");
        assertThat(page.locator("#position-A")).hasCSS("box-shadow", "none");
        page.keyboard().press("Enter");
        assertThat(page.locator("#position-B:target")).hasCount(1);
    }

    @Test
    void are_thicker_where_more_independent_sources_hold_the_position(Reader reader) {
        var page = reader.opensWithoutScript("/disagreements/pg-builder", 1280);

        assertThat(page.locator(".fork > li:nth-child(1) .strand")).hasAttribute("stroke-width", "2.9");
        assertThat(page.locator(".fork > li:nth-child(3) .strand")).hasAttribute("stroke-width", "4.4");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/embed/disagreements/pg-builder", "/zh-Hans/embed/disagreements/sn-contract-date"})
    void need_what_is_said_in_a_frame_and_little_less_at_every_width(String address, Reader reader) {
        var page = reader.opens(address, 600);
        var softly = new SoftAssertions();
        for (int width = 280; width <= 1200; width += 20) {
            // so high that no bar of the browser takes room beside it
            page.setViewportSize(width, 900);
            var measured = (List<?>) page.evaluate(NATURAL);
            softly.assertThat(number(measured.get(1)))
                    .as("height of %s at %d px", address, width)
                    .isBetween(0.8 * number(measured.get(0)), number(measured.get(0)) + 1);
            softly.assertThat(number(measured.get(2)))
                    .as("width of %s at %d px", address, width)
                    .isLessThanOrEqualTo(width);
        }
        softly.assertAll();
        Reader.findsNothingAgainst(page);
        assertThat(requests(page)).isZero();
    }

    private static int requests(Page page) {
        return (int) page.evaluate("performance.getEntriesByType('resource').length");
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
