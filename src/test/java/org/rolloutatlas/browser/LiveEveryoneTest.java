package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

@DisplayName("For everyone, the figure")
@OnRunningAtlas
class LiveEveryoneTest {
    private static final String PITCH = "a.mark[data-id='mm-2018-08-jilin-pitch']";

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void lets_time_flow_from_left_to_right_on_a_page_that_is_read_from_right_to_left(int width, Reader reader) {
        var page = reader.opens("/", width);
        double early = x(page, "a.mark[data-id='la-2009-hongda-win'] .hit");
        double late = x(page, "a.mark[data-id='la-2024-07-vietnam'] .hit");
        page.evaluate("document.documentElement.dir = 'rtl'");
        Figures.settle(page);

        assertThat(x(page, "a.mark[data-id='la-2009-hongda-win'] .hit"))
                .isLessThan(x(page, "a.mark[data-id='la-2024-07-vietnam'] .hit"));
        assertThat(x(page, "a.mark[data-id='la-2024-07-vietnam'] .hit")
                        - x(page, "a.mark[data-id='la-2009-hongda-win'] .hit"))
                .isCloseTo(late - early, within(2.0));
        assertThat(x(page, ".brush")).isCloseTo(x(page, ".histogram"), within(0.5));
        page.locator(".brush .end").press("ArrowLeft");
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        assertThat(x(page, ".brush .end")).isGreaterThan(x(page, ".brush .start"));
        page.locator(PITCH).focus();
        page.keyboard().press("ArrowRight");
        var next = (String) page.evaluate("document.activeElement.dataset.id");
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate("document.activeElement.dataset.id")).isEqualTo("mm-2018-08-jilin-pitch");
        assertThat(next).isNotEqualTo("mm-2018-08-jilin-pitch");
        page.keyboard().press("Enter");
        assertThat(page.locator(".card")).isInViewport();
        assertThat(clipped(page, width)).isEmpty();
        Reader.findsNothingAgainst(page);
        Reader.keeps(page, "live-rtl-" + width);
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"/, 320", "/zh-Hans/, 320", "/, 640"})
    void has_nothing_beyond_the_window_whatever_is_open(String address, int width, Reader reader) {
        var page = reader.opens(address, width);
        page.locator("button[data-code=halted]").click();
        page.locator(".tools summary").click();
        assertThat(clipped(page, width)).isEmpty();
        page.keyboard().press("Escape");
        page.locator(".timebar summary").click();
        assertThat(clipped(page, width)).isEmpty();
        page.keyboard().press("Escape");
        page.locator(".all").click();
        page.locator(PITCH).press("Enter");

        assertThat(page.locator(".card")).isInViewport();
        assertThat(clipped(page, width)).isEmpty();
        Reader.findsNothingAgainst(page);
    }

    @Test
    void grows_with_letters_of_twice_the_size(Reader reader) {
        // what a browser does at 200 %: half as many pixels of style, twice the letters
        var page = reader.opens("/", 640);
        page.evaluate("document.documentElement.style.zoom = 2");
        Figures.settle(page);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(640);
        page.locator(".play").click();
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        page.locator(".play").click();
        page.locator(PITCH).press("Enter");
        assertThat(page.locator(".card .title")).isVisible();
        Reader.keeps(page, "live-200-percent");
    }

    @Test
    void keeps_its_marks_and_its_window_where_colours_are_forced(Reader reader) {
        var page = reader.opens("/", 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Figures.dragWindow(page, 0.4, 0.8);
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");

        var canvas = page.evaluate("getComputedStyle(document.body).backgroundColor");
        for (var part : List.of(".place:not(.gone) .glyph", "a.mark:not(.off) .glyph")) {
            assertThat(page.locator(part).first().evaluate("e => getComputedStyle(e).fill"))
                    .isNotEqualTo(canvas);
        }
        assertThat(page.locator(".brush .start").evaluate("e => getComputedStyle(e).backgroundColor"))
                .isNotEqualTo(canvas);
        Reader.keeps(page, "live-forced-colours");
    }

    @Test
    void is_whole_on_paper_with_no_controls(Reader reader) {
        var page = reader.opens("/", 1280);
        page.locator("button[data-code=halted]").click();
        page.locator(PITCH)
                .evaluate("mark => mark.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
        assertThat(page.locator(".card")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        // the evidence of all is printed from the list of reports
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(0);
        assertThat(page.locator("a.mark:visible"))
                .hasCount(page.locator("a.mark").count());
        assertThat(page.locator(".tools:visible, .timebar:visible, .brush:visible, .zoom:visible, .card:visible"))
                .hasCount(0);
    }

    @Test
    void pauses_while_nobody_sees_it(Reader reader) {
        var page = reader.opens("/", 720);
        page.clock().install();
        page.reload();
        page.locator(".play").click();
        page.clock().runFor(1000);
        var before = Figures.shown(page);
        page.evaluate(
                "Object.defineProperty(document, 'hidden', {get: () => window.away ?? true, configurable: true})");

        page.clock().runFor(4000);
        assertThat(Figures.shown(page)).isEqualTo(before);
        page.evaluate("window.away = false");
        page.clock().runFor(8000);
        assertThat(Figures.shown(page)).isGreaterThan(before);
    }

    @Test
    void does_not_cover_the_chosen_place_with_its_card(Reader reader) {
        var page = reader.opens("/", 1280);

        page.locator(".place > a[data-place^='PG']:visible").first().press("Enter");
        page.locator(".card .body button").first().click();

        var card = page.locator(".card").boundingBox();
        var place = page.locator(".place > a[data-place^='PG'] .hit:visible")
                .first()
                .boundingBox();
        assertThat(place.x).isGreaterThan(card.x + card.width);
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void has_no_name_under_its_buttons(int width, Reader reader) {
        var page = reader.opens("/", width);

        assertThat(page.evaluate("""
                (() => {
                  const zoom = document.querySelector('.zoom').getBoundingClientRect();
                  return [...document.querySelectorAll('.map text')].filter(text => {
                    const box = text.getBoundingClientRect();
                    return box.width && box.left < zoom.right && box.right > zoom.left && box.top < zoom.bottom && box.bottom > zoom.top;
                  }).map(text => text.textContent).join();
                })()""")).isEqualTo("");
    }

    @ParameterizedTest(name = "{0} of {1} events at {2} px")
    @CsvSource({
        "/, 20, 360",
        "/, 20, 720",
        "/, 20, 1280",
        "/countries/LA, 20, 320",
        "/countries/PG, 20, 360",
        "/countries/MM, 20, 360",
        "/, 1000, 360",
        "/, 1000, 720",
        "/, 1000, 1280"
    })
    void has_no_symbol_under_its_buttons(String address, int events, int width, Reader small, Readers readers) {
        var page = (events == 20 ? small : readers.of(events)).opens(address, width);
        page.locator(".zoom").first().scrollIntoViewIfNeeded();

        // of symbols that meet, one may lie on another: coming closer parts them
        assertThat(page.evaluate("""
                (() => {
                  const links = [...document.querySelectorAll('.place > a')].filter(link => link.getBoundingClientRect().width);
                  const map = document.querySelector('.map');
                  const covered = links.filter(link => {
                    // a map that is wider than the figure is scrolled to its symbols
                    if (map.scrollWidth > map.clientWidth) link.querySelector('.hit').scrollIntoView({block: 'nearest', inline: 'center'});
                    const {left, top, width, height} = link.querySelector('.hit').getBoundingClientRect();
                    return !document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.place > a');
                  });
                  return links.length ? covered.map(link => link.ariaLabel).join() : 'no symbols';
                })()""")).isEqualTo("");
        var button = page.locator(".zoom button").first().boundingBox();
        assertThat(Math.min(button.width, button.height)).isGreaterThanOrEqualTo(24);
    }

    /** What of controls and texts is cut off at the edges of the window. */
    private static String clipped(Page page, int width) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        return (String) page.evaluate("""
                width => [...document.querySelectorAll('figure :is(button, input, summary, .title, .summary, .pop, .card, .name)')]
                  .filter(part => {
                    const {left, right, width: wide} = part.getBoundingClientRect();
                    return wide && (left < -0.5 || right > width + 0.5);
                  }).map(part => part.className + ' ' + part.textContent.slice(0, 30)).join('; ')""", width);
    }

    private static double x(Page page, String selector) {
        return page.locator(selector).first().boundingBox().x;
    }
}
