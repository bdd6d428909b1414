package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With the keyboard alone")
@OnRunningAtlas
class LiveKeyboardTest {
    @Test
    void a_reader_walks_the_marks_reads_an_event_and_its_source_plays_time_and_leaves(Reader reader) {
        var page = reader.opens("/", 1280);

        tabTo(page, ".place > a");
        tabTo(page, ".play");
        page.keyboard().press("Enter");
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
        page.keyboard().press("Enter");
        tabTo(page, ".timebar summary");
        page.keyboard().press("Enter");
        tabTo(page, ".whole");
        page.keyboard().press("Enter");
        assertThat(page.locator("figure .summary")).containsText("20 reports about");

        tabTo(page, "a.mark");
        page.keyboard().press("End");
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        var mark = focused(page, "element.getAttribute('data-id')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".card")).isFocused();
        tabTo(page, ".card .body a");
        assertThat(focused(page, "element.href")).startsWith("http");
        page.keyboard().press("Escape");
        assertThat(focused(page, "element.getAttribute('data-id')")).isEqualTo(mark);

        page.keyboard().press("Tab");
        assertThat(focused(page, "String(!!element.closest('.lanes'))")).isEqualTo("false");
    }

    @Test
    void each_view_is_one_tab_stop(Reader reader) {
        var page = reader.opens("/", 720);

        assertThat(page.locator("a.mark[tabindex='0']")).hasCount(1);
        assertThat(page.locator(".place > a[tabindex='0']")).hasCount(1);
        assertThat(page.locator("a.mark:not([tabindex])")).hasCount(0);
        page.locator("button[data-code=halted]").click();
        assertThat(page.locator("a.mark[tabindex='0']")).isVisible();
    }

    @Test
    void up_and_down_stay_within_the_country(Reader reader) {
        var page = reader.opens("/", 720);
        page.locator("a.mark[data-id='mm-2018-08-jilin-pitch']").focus();

        page.keyboard().press("ArrowDown");
        assertThat(focused(page, "element.getAttribute('data-id')")).startsWith("mm-");
        page.keyboard().press("ArrowDown");
        assertThat(focused(page, "element.getAttribute('data-id')")).startsWith("mm-");
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (focused(page, "String(element.matches('" + selector + "'))").equals("true")) {
                return;
            }
        }
        throw new AssertionError("not reached with the Tab key: " + selector);
    }

    private static String focused(Page page, String expression) {
        return (String) page.evaluate("(element => " + expression + ")(document.activeElement)");
    }
}
