package org.rolloutatlas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a reader does with a figure, and sees of it. */
final class Figures {
    /** A script that keeps in {@code shifts} what has moved on a page, by how much, from where and to where. */
    static final String SHIFTS = """
            window.shifts = [];
            const rect = ({x, y, width, height}) => [x, y, width, height].map(Math.round);
            const named = (node) => [node?.nodeName, node?.className?.baseVal ?? node?.className].join(' ');
            new PerformanceObserver((list) => list.getEntries().forEach(({value, sources}) => shifts.push(value + ': ' + sources.map(
              ({node, previousRect, currentRect}) => [named(node), rect(previousRect), rect(currentRect)].join(' ')).join('; '))))
              .observe({type: 'layout-shift', buffered: true});
            """;

    private Figures() {}

    /** Drags a window over the histogram, from and to in shares of its width. */
    static void dragWindow(Page page, double from, double to) {
        page.locator(".brush").scrollIntoViewIfNeeded();
        var box = page.locator(".brush").boundingBox();
        page.mouse().move(box.x + box.width * from, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width * to, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }

    /** Symbols that can be seen on the map. */
    static int placesOn(Page page) {
        return page.locator(".place > a:visible").count();
    }

    /** The first number of the summary: how many events are shown. */
    static int shown(Page page) {
        return number(page.locator("figure .summary").textContent().strip().split(" ", 2)[0]);
    }

    /** A count as it is written, with groups of digits. */
    static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    /** Waits until a frame has been drawn. */
    static void settle(Page page) {
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** What moves has come to rest. */
    static void come(Page page) {
        page.evaluate("Promise.all(document.getAnimations().map((motion) => motion.finished))");
    }

    /** The button of that name, in the figure or around it. */
    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
