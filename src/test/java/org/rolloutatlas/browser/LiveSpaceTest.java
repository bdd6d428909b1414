package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, the map")
@OnRunningAtlas
class LiveSpaceTest {
    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void comes_closer_while_symbols_keep_their_size_and_names_keep_apart(int width, Reader reader) {
        var page = reader.opens("/", width);
        var world = page.locator(".world").boundingBox();
        var symbol = page.locator(".place:visible .glyph:visible").first();
        var size = symbol.boundingBox().width;

        zoom(page, "Zoom in");
        zoom(page, "Zoom in");

        assertThat(page.locator(".world").boundingBox().width).isCloseTo(world.width * 4, within(2.0));
        assertThat(symbol.boundingBox().width).isCloseTo(size, within(0.5));
        page.locator(".place .own:visible").first().waitFor();
        assertThat(page.evaluate(OVERLAPS)).isEqualTo(0);
        Reader.keeps(page, "live-zoom-" + width);

        zoom(page, "Show all places");
        assertThat(page.locator(".world").boundingBox().width).isCloseTo(world.width, within(0.1));
    }

    @Test
    void fetches_finer_outlines_once_and_only_for_who_comes_close(Reader reader) {
        var page = reader.opens("/", 1280);
        var fetched = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().endsWith("/map/detail.json")) {
                fetched.incrementAndGet();
            }
        });
        var coarse = page.locator(".land[data-cc=MM]").getAttribute("d");

        zoom(page, "Zoom in");
        assertThat(fetched).hasValue(0);
        page.waitForResponse("**/map/detail.json", () -> zoom(page, "Zoom in"));
        page.waitForFunction(
                "before => document.querySelector('.land[data-cc=MM]').getAttribute('d') != before", coarse);
        zoom(page, "Zoom out");
        zoom(page, "Zoom in");

        assertThat(fetched).hasValue(1);
        assertThat(page.locator(".land[data-cc=MM]").getAttribute("d").length()).isGreaterThan(coarse.length());
    }

    @Test
    void of_a_country_steps_back_to_the_world_around_it_where_its_pointers_stand_at_their_places(Reader reader) {
        var page = reader.opens("/countries/LA", 1280);
        var pointer = page.locator(".away:visible").first();
        var edge = pointer.getAttribute("x") + " " + pointer.getAttribute("y");

        page.waitForResponse("**/map/world-105.json", () -> {
            zoom(page, "Zoom out");
            zoom(page, "Zoom out");
        });
        page.waitForFunction("() => document.querySelectorAll('.base g .land').length > 200");

        assertThat(pointer.getAttribute("x") + " " + pointer.getAttribute("y"))
                .isEqualTo(pointer.getAttribute("data-at"));
        assertThat(page.locator(".locator")).isHidden();
        Reader.keeps(page, "live-step-back");

        zoom(page, "Show all places");
        assertThat(pointer.getAttribute("x") + " " + pointer.getAttribute("y")).isEqualTo(edge);
        assertThat(page.locator(".locator")).isVisible();
    }

    @Test
    void of_a_country_ends_at_its_edge_in_a_frame_which_fetches_nothing(Reader reader) {
        var page = reader.opens("/embed/countries/MM", 720);
        var fetched = new AtomicInteger();
        page.onRequest(_ -> fetched.incrementAndGet());
        var map = page.locator(".map").boundingBox();

        zoom(page, "Zoom out");
        zoom(page, "Zoom out");

        var world = page.locator(".world").boundingBox();
        assertThat(world.x).isLessThanOrEqualTo(map.x + 1);
        assertThat(world.x + world.width).isGreaterThanOrEqualTo(map.x + map.width - 1);
        assertThat(fetched).hasValue(0);
    }

    @Test
    void lets_the_wheel_scroll_the_article_unless_control_is_held(Reader reader) {
        var page = reader.opens("/", 720);
        var map = page.locator(".map").boundingBox();
        var width = page.locator(".world").boundingBox().width;
        page.mouse().move(map.x + map.width / 2, map.y + map.height / 2);

        page.mouse().wheel(0, 100);
        page.waitForFunction("() => scrollY > 0");
        assertThat(page.locator(".world").boundingBox().width).isEqualTo(width);
        assertThat(page.locator("figure .hint")).hasText("Hold Ctrl while scrolling to zoom");

        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        page.waitForFunction(
                "before => document.querySelector('.world').getBoundingClientRect().width > before", width);
    }

    @Test
    void is_moved_by_keys_and_by_dragging(Reader reader) {
        var page = reader.opens("/", 1280);
        var in = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoom in"));
        in.focus();
        page.keyboard().press("+");
        page.keyboard().press("+");
        var before = page.locator(".world").boundingBox();

        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".world").boundingBox().x).isCloseTo(before.x - 60, within(1.0));
        var map = page.locator(".map").boundingBox();
        page.mouse().move(map.x + 400, map.y + 30);
        page.mouse().down();
        page.mouse().move(map.x + 500, map.y + 60);
        page.mouse().up();
        assertThat(page.locator(".world").boundingBox().x).isCloseTo(before.x + 40, within(1.0));
        in.press("0");
        assertThat(page.locator(".world").boundingBox().width).isLessThan(before.width);
    }

    private static void zoom(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** Pairs of names that meet. */
    private static final String OVERLAPS = """
            (() => {
              const boxes = [...document.querySelectorAll('.place .own')].map(e => e.getBoundingClientRect()).filter(b => b.width);
              let pairs = 0;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3) pairs++;
              }));
              return pairs;
            })()
            """;
}
