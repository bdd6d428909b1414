package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On a touch screen")
@OnRunningAtlas
class LiveTouchTest {
    @Test
    void two_fingers_bring_the_map_closer_around_the_place_between_them(Reader reader) {
        var page = reader.opensOnATouchScreen("/", 360);
        var map = page.locator(".map").boundingBox();
        var world = page.locator(".world").boundingBox();
        double x = map.x + map.width / 2;
        double y = map.y + map.height / 2;
        double there = (x - world.x) / world.width;
        var touch = page.context().newCDPSession(page);

        fingers(touch, "touchStart", x - 20, y, x + 20, y);
        for (int apart = 25; apart <= 60; apart += 5) {
            fingers(touch, "touchMove", x - apart, y, x + apart, y);
        }
        fingers(touch, "touchEnd");
        Figures.settle(page);

        var closer = page.locator(".world").boundingBox();
        assertThat(closer.width / world.width).isCloseTo(3, within(0.4));
        assertThat((x - closer.x) / closer.width).isCloseTo(there, within(0.02));
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void one_finger_scrolls_the_article_and_a_hint_says_what_two_would_do(Reader reader) {
        var page = reader.opensOnATouchScreen("/", 360);
        var map = page.locator(".map").boundingBox();
        var world = page.locator(".world").boundingBox();
        double x = map.x + map.width / 2;
        double y = map.y + map.height - 10;
        var touch = page.context().newCDPSession(page);

        fingers(touch, "touchStart", x, y);
        for (int up = 10; up <= 120; up += 10) {
            fingers(touch, "touchMove", x, y - up);
        }
        fingers(touch, "touchEnd");

        page.waitForFunction("() => scrollY > 50");
        assertThat(page.locator("figure .hint")).hasText("Use two fingers to move the map");
        assertThat(page.locator(".world").boundingBox().width).isCloseTo(world.width, within(0.1));
    }

    @Test
    void a_tap_opens_the_reports_of_a_place_and_another_closes_them(Reader reader) {
        var page = reader.opensOnATouchScreen("/", 360);

        page.locator(".place > a[data-place^='PG'] .hit:visible").first().tap();
        assertThat(page.locator(".card")).isInViewport();
        assertThat(page.locator(".card .body").getByRole(AriaRole.BUTTON)).hasCount(4);
        page.locator(".card .close").tap();

        assertThat(page.locator(".card")).hasCount(0);
    }

    @Test
    void a_finger_draws_a_time_window(Reader reader) {
        var page = reader.opensOnATouchScreen("/", 360);
        page.locator(".brush").scrollIntoViewIfNeeded();
        var brush = page.locator(".brush").boundingBox();
        double y = brush.y + brush.height / 2;
        var touch = page.context().newCDPSession(page);

        fingers(touch, "touchStart", brush.x + brush.width * 0.4, y);
        for (double share = 0.42; share < 0.7; share += 0.04) {
            fingers(touch, "touchMove", brush.x + brush.width * share, y);
        }
        fingers(touch, "touchEnd");

        assertThat(page.locator("figure .summary")).containsText(" of 20 reports");
    }

    /** Fingers at points of the window: x and y of each. */
    private static void fingers(CDPSession touch, String type, double... points) {
        var list = new JsonArray();
        for (int i = 0; i < points.length; i += 2) {
            var point = new JsonObject();
            point.addProperty("x", points[i]);
            point.addProperty("y", points[i + 1]);
            point.addProperty("id", i);
            list.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", list);
        touch.send("Input.dispatchTouchEvent", event);
    }
}
