package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.Hostile;

/** A complaint of the browser, and a request to another host, fail it as they fail every test. */
@DisplayName("In a browser, an atlas of hostile texts")
@OnRunningAtlas
@OnHostileAtlas
class HostileAtlasInBrowserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zh-Hans/",
                "/reports",
                "/countries/LA",
                "/stories/laos-and-myanmar",
                "/events/mm-2018-08-jilin-pitch",
                "/sources",
                "/method",
                "/embed/atlas",
                "/embed/stories/laos-and-myanmar",
                "/embed/events/mm-2018-08-jilin-pitch",
                "/explore/?event=mm-2018-08-jilin-pitch"
            })
    void runs_nothing_of_them_and_scrolls_in_one_direction(String path, Reader reader) {
        var page = reader.opens(path, 360);
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");

        assertThat(page.evaluate("typeof window." + Hostile.RAN)).isEqualTo("undefined");
        assertThat((int) page.evaluate(
                        "document.querySelectorAll('[onerror], [onload], [onmouseover], img[src=x]').length"))
                .isZero();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
}
