package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

@DisplayName("While rows scroll, the histogram")
@OnRunningAtlas
class HistogramInSightTest {
    private static final double HISTOGRAM = 61;

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void stays_in_sight_with_the_axis_below_it(int width, Readers readers) {
        var page = readers.of(1000).opens("/", width);
        // as where a page writes nothing between them
        page.evaluate("document.querySelectorAll('.time > .front-list').forEach(list => list.remove())");

        scrollRowsPast(page);

        assertThat(top(page, ".time > .histogram")).isCloseTo(0, within(0.5));
        assertThat(top(page, ".brush")).isCloseTo(0, within(0.5));
        assertThat(top(page, ".panel > .axis")).isCloseTo(HISTOGRAM, within(0.5));
    }

    @Test
    void is_there_again_where_a_page_writes_between_it_and_the_rows(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        page.evaluate("""
                () => {
                  const list = document.createElement('section');
                  list.className = 'front-list';
                  document.querySelector('.time > .front-list') || document.querySelector('.time > .panel').before(list);
                }""");

        scrollRowsPast(page);

        assertThat(page.locator(".time > .histogram")).not().isInViewport();
        assertThat(top(page, ".again")).isCloseTo(0, within(0.5));
        assertThat(top(page, ".panel > .axis")).isCloseTo(HISTOGRAM - 1, within(0.5));
        var bars = page.locator(".again use").boundingBox();
        assertThat(bars.height).isBetween(20.0, HISTOGRAM);
    }

    @Test
    void leaves_the_rows_their_room_in_a_low_window(Readers readers) {
        var page = readers.of(1000).opens("/", 740);
        page.setViewportSize(740, 340);

        scrollRowsPast(page);

        assertThat(page.locator(".time > .histogram")).not().isInViewport();
        assertThat(top(page, ".panel > .axis")).isCloseTo(0, within(0.5));
    }

    @Test
    void hides_no_row_that_has_the_focus(Readers readers) {
        var page = readers.of(1000).opens("/", 1280);
        scrollRowsPast(page);
        var row = page.locator("a.row").nth(5);

        row.focus();

        assertThat(row.boundingBox().y).isGreaterThanOrEqualTo(HISTOGRAM + 22);
    }

    private static void scrollRowsPast(Page page) {
        page.evaluate("scrollTo(0, document.querySelector('.panel').getBoundingClientRect().top + scrollY + 600)");
        Figures.settle(page);
    }

    private static double top(Page page, String selector) {
        return ((Number) page.locator(selector).first().evaluate("e => e.getBoundingClientRect().top")).doubleValue();
    }
}
