package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("axe-core finds nothing")
@OnRunningAtlas
class AccessibilityTest {
    /** Every kind of page, at the widths of a phone and of a desk. */
    @ParameterizedTest(name = "on {0} at {1} px, {2}")
    @CsvSource({
        "/stories/laos-and-myanmar, 360, LIGHT",
        "/zh-Hans/stories/laos-and-myanmar, 1280, DARK",
        "/countries/LA, 1280, DARK",
        "/zh-Hans/countries/LA, 360, LIGHT",
        "/projects/la-hongda-eid, 360, DARK",
        "/sources/the-epoch-times-2020-10-03, 1280, LIGHT",
        "/zh-Hans/method, 360, DARK",
        "/stories, 1920, LIGHT",
        "/sources, 320, DARK",
        "/countries, 320, LIGHT",
        "/zh-Hans/countries, 360, DARK",
        "/disagreements, 360, LIGHT",
        "/zh-Hans/sources, 1280, DARK",
        "/reports, 720, LIGHT",
        "/zh-Hans/events/pg-2015-hongda, 360, DARK",
        "/events/pg-2015-hongda, 1280, LIGHT",
        "/embed/atlas, 360, LIGHT",
        "/embed/atlas?theme=dark&lang=zh-Hans, 720, DARK",
        "/embed/stories/laos-and-myanmar, 720, LIGHT",
        "/embed/events/pg-2015-hongda, 360, DARK"
    })
    void on_any_kind_of_page(String address, int width, ColorScheme scheme, Reader reader) {
        var page = reader.opens(address, window(width, scheme));
        Reader.findsNothingAgainst(page);
    }

    /** Otherwise no page above would be held to anything. */
    @Test
    void a_fault_is_found(Reader reader) {
        var page = reader.opens("/method", 720);
        page.evaluate("document.querySelector('main').append(document.createElement('button'))");

        assertThatThrownBy(() -> Reader.findsNothingAgainst(page)).hasMessageContaining("button-name");
    }

    /** Every state of the figure: one page goes through all of them. */
    @ParameterizedTest(name = "on {0} at {1} px, {2}")
    @CsvSource({
        "/, 320, LIGHT",
        "/, 360, DARK",
        "/zh-Hans/, 720, LIGHT",
        "/zh-Hans/, 1280, DARK",
        "/, 1920, LIGHT",
        "/embed/atlas, 720, LIGHT"
    })
    void whatever_is_open(String address, int width, ColorScheme scheme, Reader reader) {
        var page = reader.opens(address, window(width, scheme));
        var finer = page.locator(".land[data-cc=MM]").getAttribute("d");
        for (int i = 0; i < 2; i++) {
            page.locator(".zoom .in").click();
        }
        if (!address.startsWith("/embed")) {
            // the finer map
            assertThat(page.locator(".land[data-cc=MM]")).not().hasAttribute("d", finer);
        }
        page.locator(".place .own:visible").first().waitFor();
        Reader.findsNothingAgainst(page);
        page.locator(".zoom .fit").click();

        Figures.dragWindow(page, 0.3, 0.9);
        page.locator(".timebar summary").click();
        assertThat(page.locator(".dates input.from")).isVisible();
        Reader.findsNothingAgainst(page);
        page.keyboard().press("Escape");
        page.locator(".all").click();

        page.locator(".place > a[data-place^='PG']:visible").first().press("Enter");
        assertThat(page.locator(".card.many button").nth(3)).isVisible();
        Reader.findsNothingAgainst(page);
        page.locator(".card .body button").nth(1).click();
        assertThat(page.locator(".card blockquote").first()).isVisible();
        if (!address.startsWith("/embed")) {
            // a frame asks for nothing: there, these are a link away
            assertThat(page.locator(".card .disagreement").first()).isVisible();
            assertThat(page.locator(".card .claim")).isVisible();
        }
        Reader.findsNothingAgainst(page);
        page.keyboard().press("Escape");

        if (!address.startsWith("/embed")) {
            page.locator(".tools input[type=search]").fill("hongda");
            assertThat(page.locator("figure .summary")).containsText("20");
            assertThat(page.locator(".all")).isVisible();
            // the answer has come
            assertThat(page.locator("a.mark.gone")).not().hasCount(0);
        }
        page.locator("a.mark:visible").first().focus();
        assertThat(page.locator(".tip")).isVisible();
        Reader.findsNothingAgainst(page);
        if (!address.startsWith("/embed")) {
            page.locator(".tools input[type=search]").fill("nothing speaks of this");
            assertThat(visibleMarks(page)).hasCount(0);
            Reader.findsNothingAgainst(page);
        }
    }

    private static Locator visibleMarks(Page page) {
        return page.locator("a.mark:visible");
    }

    private static Browser.NewContextOptions window(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    }
}
