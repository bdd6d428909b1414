package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, the explorer when it opens")
@OnRunningAtlas
class ExplorerStartTest {
    /** Of layout shift (web.dev/articles/cls): good is what stays below twice that. */
    private static final double SHIFT = 0.05;

    /** The script that shows figures, as the build writes it and as its source is. */
    private static final Pattern SCENE = Pattern.compile("/(module-explorer|scene-view)\\.js$");

    @Test
    void shows_its_figure_and_its_questions_without_a_script(Reader reader) {
        var page = reader.opensWithoutScript("/explore/?country=LA", 360);

        assertThat(page.locator(".scene figure.atlas a.mark").first()).isVisible();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("noscript a")).hasAttribute("href", "/?country=LA");
        page.locator(".masthead a[href='?country=LA&lang=zh-Hans']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void stands_where_it_was_announced_and_asks_for_no_second_figure(int width, Reader reader) {
        var page = reader.opens("/stories", width);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(page.url().replace("/stories", "/explore/"));
        assertThat(page.locator("atlas-scene figure.alive")).isVisible();

        assertThat(page.locator("#first")).hasCount(0);
        assertThat(asked).noneMatch(address -> address.contains("/explorer-figure?"));
        assertThat((Number) page.evaluate("""
                        () => new Promise(done => new PerformanceObserver(list =>
                            done(list.getEntries().reduce((sum, shift) => sum + shift.value, 0) || 0))
                          .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0)))"""))
                .satisfies(shift -> assertThat(shift.doubleValue()).isLessThan(SHIFT));
    }

    /** Somebody who walks by keyboard is not sent back to the top of the window. */
    @ParameterizedTest
    @ValueSource(strings = {"#first .presets a", "#first a.mark"})
    void keeps_the_place_of_a_reader_who_has_begun_to_walk(String place, Reader reader) {
        var page = reader.opens("/stories", 1280);
        var held = new ArrayList<Route>();
        page.route(SCENE, held::add);
        page.navigate(page.url().replace("/stories", "/explore/"));
        page.locator(place).first().focus();
        page.waitForCondition(() -> !held.isEmpty());

        held.forEach(Route::resume);

        assertThat(page.locator("#first")).hasCount(0);
        assertThat(page.locator("main#content")).isFocused();
    }

    @Test
    void leads_on_before_it_is_there(Reader reader) {
        var page = reader.opens("/stories", 1280);
        var held = new ArrayList<Route>();
        page.route(SCENE, held::add);
        page.navigate(page.url().replace("/stories", "/explore/"));
        page.waitForCondition(() -> !held.isEmpty());
        page.locator("#first .masthead a[href=stories]").click();
        assertThat(page).hasURL(Pattern.compile("/explore/stories$"));
        page.unroute(SCENE);

        assertThat(page.locator("#first")).hasCount(0);
        assertThat(page.locator("main#content h1")).hasText("Stories");
    }
}
