package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Among the lanes of the timeline")
@OnRunningAtlas
class LaneNamesTest {
    /** For each country with a lane in sight, how many of its lanes show its name. */
    private static final String NAMES = """
            [...document.querySelectorAll('.lanes > .country')]
              .filter((country) => country.checkVisibility())
              .map((country) => [...country.querySelectorAll('.lane')].filter((lane) => lane.checkVisibility())
                .filter((lane) => lane.querySelector('b').getBoundingClientRect().width > 1).length)""";

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {720, 1280})
    void each_country_is_named_once_whatever_the_reader_chooses(int width, Reader reader) {
        var page = reader.opens("/", width);

        assertThat(named(page)).hasSizeGreaterThan(10).containsOnly(1);

        boolean firstLaneGone = false;
        for (var stage : page.locator(".legend button[data-code]").all()) {
            stage.click();
            assertThat(page.locator(".legend button[aria-pressed=true]")).hasCount(1);
            assertThat(named(page)).isNotEmpty().containsOnly(1);
            firstLaneGone |=
                    page.locator(".lane.gone:first-child + .lane:not(.gone)").count() > 0;
            stage.click();
        }
        assertThat(firstLaneGone).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> named(Page page) {
        return (List<Integer>) page.evaluate(NAMES);
    }
}
