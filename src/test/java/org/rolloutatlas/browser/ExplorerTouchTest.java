package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reader of the explorer with a finger")
@OnRunningAtlas
class ExplorerTouchTest {
    @Test
    void taps_a_question_then_a_filter_and_goes_back(Reader reader) {
        var page = reader.opensOnATouchScreen("/explore", 360);
        page.locator(".presets a", new Page.LocatorOptions().setHasText("Reported once only"))
                .tap();
        assertThat(page).hasURL(Pattern.compile("\\?evidence=1$"));

        page.locator(".drawer").tap();
        page.locator("details[data-facet=stage] label[data-code=signed]").tap();
        assertThat(page).hasURL(Pattern.compile("\\?stage=signed&evidence=1$"));
        page.locator(".filters > .close").tap();
        assertThat(page.locator(".chip")).hasCount(2);

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("\\?evidence=1$"));
        assertThat(page.locator(".chip")).hasCount(1);
    }

    @Test
    void finds_every_button_large_enough_and_nothing_wider_than_the_screen(Reader reader) {
        var page = reader.opensOnATouchScreen("/explore?q=Huawei", 360);
        page.locator(".drawer").tap();
        assertThat(page.locator(".understood li").first()).isVisible();

        assertThat((boolean) page.evaluate(
                        "[...document.querySelectorAll('.understood button, .understood a, atlas-facets .more:not([hidden]),"
                                + " atlas-facets label:not([hidden])')].filter(e => e.offsetParent)"
                                + ".every(e => e.getBoundingClientRect().height >= 24)"))
                .isTrue();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }
}
