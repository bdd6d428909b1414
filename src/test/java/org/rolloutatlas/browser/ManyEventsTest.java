package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;
import org.rolloutatlas.render.record.TablePages;

/** 1,000 events have marks, and a table in pages; 10,000 are counted. */
@DisplayName("In a browser, a figure of many events")
@OnRunningAtlas
class ManyEventsTest {
    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void counts_what_lies_in_the_time_window_as_the_server_does(int events, Readers readers) {
        var page = readers.of(events).opens("/", 1280);
        assertThat(summary(page)).hasText(allOf(events));

        for (int i = 0; i < 8; i++) {
            page.locator(".brush .end").press("ArrowLeft");
        }
        assertThat(summary(page)).hasText(someOf(events));
        assertThat(page.locator("[role=status]")).hasText(someOf(events));
        assertThat(page).hasURL(Pattern.compile("\\?to=\\d{4}"));
        Reader.findsNothingAgainst(page);
        Reader.keeps(page, "many-" + events);

        var served = readers.of(events).opens(page.url().replaceFirst("https?://[^/]+", ""), 1280);
        assertThat(Figures.shown(page)).isEqualTo(Figures.shown(served)).isBetween(1, events - 1);
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void names_its_places_as_the_server_does_once_the_window_rests(int events, Readers readers) {
        var page = readers.of(events).opens("/", 1280);
        var before = names(page);

        for (int i = 0; i < 8; i++) {
            page.locator(".brush .end").press("ArrowLeft");
        }
        assertThat(page.locator("[role=status]")).hasText(someOf(events));

        assertThat(page).hasURL(Pattern.compile("\\?to=\\d{4}"));
        var served = readers.of(events).opensWithoutScript(page.url().replaceFirst("https?://[^/]+", ""), 1280);
        assertThat(names(page)).isNotEqualTo(before).isEqualTo(names(served));
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void rehearses_a_step_of_time_that_nobody_sees(int events, Readers readers) {
        var reader = readers.of(events);
        var served = reader.opensWithItsScriptHeldBack("/", 1280);

        var page = reader.opens("/", 1280);
        // the browser keeps the order in which it was asked
        page.evaluate("new Promise(requestIdleCallback)");

        assertThat(names(page)).isEqualTo(names(served));
        assertThat(summary(page)).hasText(summary(served).textContent());
        assertThat(page.locator(".lanes .off, .place.gone")).hasCount(0);
        assertThat(page.locator(".brush.whole")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    @ParameterizedTest(name = "of {0}, by {1}")
    @CsvSource({"1000, focusin", "1000, pointerover", "1000, click", "10000, focusin", "10000, pointerover"})
    void names_a_place_at_once_to_whom_turns_to_it(int events, String how, Readers readers) {
        var page = readers.of(events).opens("/", 1280);
        assertThat(page.locator("figure.alive")).isVisible();

        // all in one turn: before the window has come to rest
        var said = page.evaluate("""
                (how) => {
                  const link = [...document.querySelectorAll('.place > a')].find((one) => one.getClientRects().length);
                  const name = () => link.getAttribute('aria-label') + '; ' + link.dataset.shown;
                  const before = name();
                  // years, so that the place loses reports
                  for (let i = 0; i < 12; i++) {
                    document.querySelector('.brush .end').dispatchEvent(new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true}));
                  }
                  link.querySelector('.hit').dispatchEvent(new MouseEvent(how, {bubbles: true, cancelable: true}));
                  window.placeName = name;
                  return [name() !== before, name()];
                }""", how);
        assertThat(page.locator("[role=status]")).hasText(someOf(events));

        assertThat(said).isEqualTo(List.of(true, page.evaluate("placeName()")));
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void is_played_step_by_step_until_paused(int events, Readers readers) {
        var page = readers.of(events).opens("/", 720);

        Figures.button(page, "Play").click();
        assertThat(summary(page)).hasText(someOf(events));
        var before = Figures.shown(page);
        page.waitForFunction(
                "before => parseInt(document.querySelector('figure .summary').textContent.replace(',', '')) > before",
                before);
        Figures.button(page, "Pause").click();
        assertThat(Figures.button(page, "Play")).isVisible();
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void is_asked_for_a_stage_and_tells_how_many(int events, Readers readers) {
        var page = readers.of(events).opens("/", 720);
        var halted = page.locator(".legend button[data-code=halted]");
        int count = Figures.number(halted.locator(".n").textContent());
        int places = Figures.placesOn(page);

        halted.click();

        assertThat(summary(page)).hasText(someOf(events));
        assertThat(Figures.shown(page)).isEqualTo(count);
        assertThat(Figures.placesOn(page)).isBetween(1, places);
        assertThat(page).hasURL(Pattern.compile("\\?stage=halted$"));
        Figures.button(page, "Show all").click();
        assertThat(summary(page)).hasText(allOf(events));
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void is_told_by_two_clocks(int events, Readers readers) {
        var page = readers.of(events).opens("/", 1280);
        var ribbon = page.locator(".lane .ribbon").first();
        var before = ribbon.innerHTML();

        Figures.button(page, "as it was reported").click();
        assertThat(page).hasURL(Pattern.compile("clock=reported$"));
        assertThat(ribbon.innerHTML()).isNotEqualTo(before);
        Figures.button(page, "as it happened").click();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    @Test
    void is_searched_from_the_head_of_the_page(Readers readers) {
        var page = readers.of(1000).opens("/", 720);

        page.locator(".search input[type=search]").fill("quotation 17");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/reports\\?q=quotation"));
        assertThat(page.locator(".found")).not().hasCount(0);
        assertThat(page.locator("tr[id^='e-']")).not().hasCount(0);
        assertThat(page.locator(".selected")).containsText("of 1,000 reports");
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void opens_an_event_that_the_page_does_not_hold(int events, Readers readers) {
        var reader = readers.of(events);
        var other = reader.opens("/reports?page=7", 720).locator("tr[id^='e-']").first();
        var id = other.getAttribute("id").substring(2);
        var title = other.locator("th a").textContent();

        var page = reader.opens("/?event=" + id, 1280);

        assertThat(page.locator(".card .title")).hasText(title);
        assertThat(page.locator(".card blockquote").first()).isVisible();
        assertThat(page.locator(".card .more a").first()).hasAttribute("href", "/events/" + id);
        Reader.findsNothingAgainst(page);
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1000, 10_000})
    void is_complete_without_a_script(int events, Readers readers) {
        var page = readers.of(events).opensWithoutScript("/", 360);

        assertThat(summary(page)).hasText(allOf(events));
        assertThat(page.locator(".lanes a").first()).isVisible();
        page.locator(".onward a[href='/reports']").click();
        page.locator(".pages .next").click();
        assertThat(page).hasURL(Pattern.compile("/reports\\?page=2$"));
        assertThat(page.locator("tr[id^='e-']")).hasCount(TablePages.ROWS);
    }

    /** Of the places that can be seen, each on a line. */
    private static String names(Page page) {
        return (String) page.evaluate("""
                [...document.querySelectorAll('.place > a')].filter((link) => link.getClientRects().length)
                  .map((link) => link.dataset.place + ': ' + link.getAttribute('aria-label')).sort().join('\\n')""");
    }

    private static Pattern allOf(int events) {
        return Pattern.compile("^" + String.format(Locale.ROOT, "%,d", events) + " reports about.*");
    }

    private static Pattern someOf(int events) {
        return Pattern.compile("^[\\d,]+ of " + String.format(Locale.ROOT, "%,d", events) + " reports.*");
    }

    private static Locator summary(Page page) {
        return page.locator("figure .summary");
    }
}
