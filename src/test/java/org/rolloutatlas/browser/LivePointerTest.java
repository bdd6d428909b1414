package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, a pointer")
@OnRunningAtlas
class LivePointerTest {
    private record Days(int from, int to) {
        int length() {
            return to - from;
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void moves_the_window_by_its_middle_and_keeps_its_length(int width, Reader reader) {
        var page = reader.opens("/", width);
        Figures.dragWindow(page, 0.3, 0.5);
        var before = window(page);

        Figures.dragWindow(page, 0.4, 0.6);

        var after = window(page);
        assertThat(after.from()).isGreaterThan(before.from());
        assertThat(after.to()).isGreaterThan(before.to());
        // months are not of one length
        assertThat(after.length()).isCloseTo(before.length(), within(35));
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void moves_one_edge_of_the_window_and_leaves_the_other(int width, Reader reader) {
        var page = reader.opens("/", width);
        Figures.dragWindow(page, 0.3, 0.6);
        var before = window(page);

        Figures.dragWindow(page, 0.6, 0.8);
        var wider = window(page);
        assertThat(wider.from()).isEqualTo(before.from());
        assertThat(wider.to()).isGreaterThan(before.to());

        Figures.dragWindow(page, 0.3, 0.5);
        var later = window(page);
        assertThat(later.from()).isGreaterThan(wider.from());
        assertThat(later.to()).isEqualTo(wider.to());
    }

    @Test
    void chooses_one_of_three_speeds(Reader reader) {
        var page = reader.opens("/", 720);
        var speed = page.locator(".timebar .speed");

        for (var shown : new String[] {"1×", "2×", "4×", "1×"}) {
            assertThat(speed).hasText(shown);
            speed.click();
        }
    }

    @Test
    void brings_the_map_closer_by_a_double_click_around_its_place(Reader reader) {
        var page = reader.opens("/", 1280);
        var map = page.locator(".map").boundingBox();
        var before = page.locator(".world").boundingBox();
        double x = map.x + map.width * 0.3;
        double y = map.y + map.height * 0.9;
        double share = (x - before.x) / before.width;

        page.mouse().dblclick(x, y);

        var after = page.locator(".world").boundingBox();
        assertThat(after.width).isCloseTo(before.width * 2, within(2.0));
        assertThat((x - after.x) / after.width).isCloseTo(share, within(0.01));
    }

    @Test
    void fits_the_map_to_the_reports_that_were_chosen(Reader reader) {
        var page = reader.opens("/", 1280);
        var whole = page.locator(".world").boundingBox();
        page.locator(".legend button[data-code=halted]").click();
        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");

        page.locator(".zoom .fit").click();

        assertThat(page.locator(".world").boundingBox().width).isGreaterThan(whole.width * 1.2);
        var map = page.locator(".map").boundingBox();
        assertThat(page.locator(".place > a:visible").all()).isNotEmpty().allSatisfy(place -> {
            var box = place.locator(".glyph").first().boundingBox();
            assertThat(box.x).isBetween(map.x, map.x + map.width);
            assertThat(box.y).isBetween(map.y, map.y + map.height);
        });
    }

    private static Days window(Page page) {
        return new Days(day(page, "Beginning of the time window"), day(page, "End of the time window"));
    }

    private static int day(Page page, String slider) {
        return Integer.parseInt(page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(slider))
                .getAttribute("aria-valuenow"));
    }
}
