package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("When the script takes over, the figure")
@ExtendWith(RunningAtlas.class)
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
              const lands = [...document.querySelectorAll('.base [data-cc]')].map((land) =>
                land.dataset.cc + ' ' + getComputedStyle(land).fill);
              const counts = [...document.querySelectorAll('.legend.stages li')].map((item) => item.textContent.trim());
              return [...places, ...lands, ...counts].join('\\n');
            })()""";

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"/", "/?lang=zh-Hans", "/?clock=reported", "/?from=2015&to=2020", "/?country=LA,MM"})
    void says_and_shows_what_it_said_before(String address, Reader reader) {
        var before = reader.opensWithItsScriptHeldBack(address, 1280);
        var said = (String) before.evaluate(SAID);

        var after = reader.opens(address, 1280);
        after.waitForSelector("figure.alive");

        assertThat(said.lines().count()).isGreaterThan(100);
        assertThat((String) after.evaluate(SAID)).isEqualTo(said);
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

    private static int marksInLanes(Page page) {
        return (int)
                page.evaluate("new Set([...document.querySelectorAll('.lane .mark')].map(m => m.dataset.id)).size");
    }
}
