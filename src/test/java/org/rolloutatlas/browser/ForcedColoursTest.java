package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.browser.RunningAtlas.Readers;

@DisplayName("Where a reader's system forces its colours,")
@OnRunningAtlas
class ForcedColoursTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_country_is_an_edge_and_lines_where_it_rests_on_one_source(ColorScheme scheme, Reader reader) {
        var page = reader.opens("/", window(1280, scheme));

        assertThat(style(page.locator(".land.once").first(), "fill")).startsWith("url(");
        assertThat(style(page.locator("pattern .line").first(), "fill")).isEqualTo(system(page, "CanvasText"));
        assertThat(style(page.locator("pattern .ground").first(), "fill")).isEqualTo(system(page, "Canvas"));
        var sure = page.locator(".land:not(.once):is(.proposed,.signed,.building,.in-operation)");
        assertThat(style(sure.first(), "fill")).isEqualTo(system(page, "Canvas"));
        assertThat(style(sure.first(), "stroke")).isEqualTo(system(page, "CanvasText"));
        Reader.keeps(page, "forced-front-" + scheme);
    }

    @Test
    void a_ribbon_is_the_thicker_the_further_the_stage(Readers readers) {
        var page = readers.of(1000).opens("/", window(1280, ColorScheme.LIGHT));

        var proposed = page.locator(".ribbon path.proposed:not(.silence)").first();
        var operating = page.locator(".ribbon path.in-operation:not(.silence)").first();

        assertThat(proposed.boundingBox().height).isBetween(1.0, operating.boundingBox().height / 2);
        assertThat(style(operating, "fill")).isEqualTo(system(page, "CanvasText"));
        Reader.keeps(page, "forced-ribbons");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_is_chosen_can_be_read(ColorScheme scheme, Reader reader) {
        var page = reader.opens("/", window(1280, scheme));
        page.locator(".tools summary").click();
        page.locator(".pop button").first().click();
        page.locator("a.mark:visible").first().focus();
        assertThat(page.locator(".tip")).isVisible();

        for (var part : new String[] {".pop button[aria-pressed=true]", ".tip"}) {
            var chosen = page.locator(part).first();
            // otherwise a browser lays the colour of the page behind letters of that colour
            assertThat(style(chosen, "forced-color-adjust")).as(part).isEqualTo("none");
            assertThat(style(chosen, "color")).as(part).isEqualTo(system(page, "HighlightText"));
            assertThat(style(chosen, "background-color")).as(part).isEqualTo(system(page, "Highlight"));
        }
    }

    @Test
    void the_group_of_systems_that_is_chosen_can_be_read(Readers readers) {
        var page = readers.of(1000).opens("/", window(1280, ColorScheme.DARK));
        var chosen = page.locator(".switch [aria-current]");

        assertThat(style(chosen, "color")).isEqualTo(system(page, "HighlightText"));
        assertThat(style(chosen, "background-color")).isEqualTo(system(page, "Highlight"));
        assertThat(style(chosen, "forced-color-adjust")).isEqualTo("none");
    }

    @Test
    void what_has_the_focus_is_ringed(Reader reader) {
        var page = reader.opens("/", window(1280, ColorScheme.LIGHT));
        page.locator(".play").focus();
        page.keyboard().press("Tab");

        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        page.locator("a.mark:visible").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("getComputedStyle(document.activeElement.querySelector('.hit')).stroke"))
                .isEqualTo(system(page, "Highlight"));
    }

    @ParameterizedTest(name = "axe-core finds nothing on {0} at {1} px, {2}")
    @CsvSource({
        "/, 1280, DARK",
        "/zh-Hans/, 320, LIGHT",
        "/countries, 1280, LIGHT",
        "/stories/laos-and-myanmar, 720, DARK",
        "/embed/atlas, 360, DARK",
        "/reports, 1920, LIGHT"
    })
    void axe_core_finds_nothing(String address, int width, ColorScheme scheme, Reader reader) {
        Reader.findsNothingAgainst(reader.opens(address, window(width, scheme)));
    }

    private static String style(Locator element, String property) {
        return (String) element.evaluate("(e, name) => getComputedStyle(e).getPropertyValue(name)", property);
    }

    /** What a colour of the system is in this window. */
    private static String system(Page page, String colour) {
        return (String) page.evaluate("""
                colour => {
                  const probe = document.body.appendChild(document.createElement('i'));
                  probe.style.setProperty('forced-color-adjust', 'none');
                  probe.style.setProperty('color', colour);
                  const painted = getComputedStyle(probe).color;
                  probe.remove();
                  return painted;
                }""", colour);
    }

    private static Browser.NewContextOptions window(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setForcedColors(ForcedColors.ACTIVE);
    }
}
