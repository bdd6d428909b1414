package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

@DisplayName("When the script takes over, the figure")
@OnRunningAtlas
class AwakeningTest {
    /** Names of places with what is said of them, the look of their symbols, and the counts of the legend. */
    private static final String SAID = """
            (() => {
              const look = (use) => {
                const style = getComputedStyle(use);
                return [use.getAttribute('href'), style.display, style.fill, style.strokeDasharray].join(' ');
              };
              const places = [...document.querySelectorAll('.place > a')].map((link) =>
                [link.getAttribute('aria-label'), ...[...link.querySelectorAll('use')].map(look)].join('; '));
              const marks = [...document.querySelectorAll('figure a.mark')].map((link) =>
                [link.getAttribute('aria-label'), ...[...link.querySelectorAll('use')].map(look)].join('; '));
              const lands = [...document.querySelectorAll('.base :is(.land, .dots)')].map((land) =>
                land.dataset.cc + ' ' + getComputedStyle(land).fill);
              const counts = [...document.querySelectorAll('.legend.stages li')].map((item) => item.textContent.trim());
              const lanes = [...document.querySelectorAll('.lane :is(.name, .row)')].map((name) => name.textContent.trim() + ' ' + (name.dataset.n ?? ''));
              return [...places, ...marks, ...lands, ...counts, ...lanes].join('\\n');
            })()""";

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"/", "/?lang=zh-Hans", "/?clock=reported", "/?country=LA,MM"})
    void says_and_shows_what_it_said_before(String address, Reader reader) {
        var before = reader.opensWithItsScriptHeldBack(address, 1280);
        var said = (String) before.evaluate(SAID);

        var after = reader.opens(address, 1280);
        after.waitForSelector("figure.alive");

        assertThat(said.lines().count()).isGreaterThan(20);
        assertThat((String) after.evaluate(SAID)).isEqualTo(said);
    }

    @ParameterizedTest(name = "of {0} at {1}")
    @CsvSource({"1000, /", "10000, /zh-Hans/"})
    void says_and_shows_it_of_many_events(int events, String address, Readers readers) {
        var said = (String)
                readers.of(events).opensWithItsScriptHeldBack(address, 1280).evaluate(SAID);

        var after = readers.of(events).opens(address, 1280);

        assertThat(said.lines().count()).isGreaterThan(100);
        assertThat((String) after.evaluate(SAID)).isEqualTo(said);
    }

    @ParameterizedTest(name = "of {0} at {1}")
    @CsvSource({"1000, /", "10000, /", "10000, /zh-Hans/"})
    void counts_in_the_writing_of_the_server(int events, String address, Readers readers) {
        var page = readers.of(events).opens(address, 1280);
        page.locator(".brush .end").press("ArrowLeft");
        page.waitForURL(Pattern.compile("\\?to=\\d{4}").asPredicate());
        var live = numbers(page);

        var served = numbers(
                readers.of(events).opensWithItsScriptHeldBack(page.url().replaceFirst("https?://[^/]+", ""), 1280));

        var all = String.format(Locale.ROOT, "%,d", events);
        assertThat(live).contains(all);
        // how many reports, of how many projects, in how many countries; at the end, how many of one source
        var counts = live.stream().filter(number -> !number.equals(all)).toList();
        assertThat(counts.subList(0, 3)).isEqualTo(served.subList(0, 3));
        assertThat(counts.getLast()).isEqualTo(served.getLast());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"happened", "reported"})
    void has_every_report_under_both_clocks(String clock, Reader reader) {
        var page = reader.opens("/?clock=" + clock, 1280);
        page.waitForSelector("figure.alive");
        int rows = page.locator("tr[id^='e-']").count();

        page.locator("button[data-clock=happened]").click();

        assertThat(marksInLanes(page)).isEqualTo(rows);
    }

    /** The numbers of the summary, as they are written. */
    private static List<String> numbers(Page page) {
        return Pattern.compile("\\d[\\d,]*")
                .matcher(page.locator("figure .summary").textContent())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int marksInLanes(Page page) {
        return (int)
                page.evaluate("new Set([...document.querySelectorAll('.lane .mark')].map(m => m.dataset.id)).size");
    }
}
