package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** With what somebody uses a page. Each way is the only one that he has. */
sealed interface Hand {
    /** In a window of 1280 pixels. */
    record Mouse() implements Hand {}

    /** The same window; everything is reached by Tab. */
    record Keyboard() implements Hand {}

    /** On a phone of 360 pixels. */
    record Touch() implements Hand {}

    int MOST_TABS = 220;

    /** Whether somebody would go back to it: round the page the way leads through the buttons of the browser. */
    String IS_BEFORE = """
            element => { const at = document.activeElement;
              return at !== document.body && !!(at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING); }""";

    static List<Hand> all() {
        return List.of(new Mouse(), new Keyboard(), new Touch());
    }

    default Page opens(Reader reader, String address) {
        var phone = this instanceof Touch;
        var window = new Browser.NewContextOptions()
                .setHasTouch(phone)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setViewportSize(phone ? 360 : 1280, phone ? 740 : 900);
        var page = reader.opens(address, window);
        // the first reader of a server that has just started, on a busy machine
        page.locator("h1").first().waitFor();
        return page;
    }

    /** Presses a button, follows a link, ticks a box. */
    default void press(Locator target) {
        switch (this) {
            case Mouse _ -> target.click();
            case Touch _ -> touch(target);
            case Keyboard _ -> {
                reach(target);
                target.page().keyboard().press(isBox(target) ? "Space" : "Enter");
            }
        }
    }

    /** Writes into a field and leaves no doubt that it is done. */
    default void write(Locator field, String text) {
        switch (this) {
            case Mouse _ -> field.click();
            case Touch _ -> touch(field);
            case Keyboard _ -> reach(field);
        }
        field.evaluate("field => field.select()");
        if (isFirefox(field)) {
            // of text that is inserted a field there tells nobody that it changed
            field.pressSequentially(text);
        } else {
            field.page().keyboard().insertText(text);
        }
    }

    /** Takes the first of what a combo box offers for a text. */
    default void choose(Locator field, String text) {
        write(field, text);
        var offer = field.page().locator("[role=option]:visible").filter(new Locator.FilterOptions().setHasText(text));
        assertThat(offer.first()).isVisible();
        switch (this) {
            case Mouse _ -> offer.first().click();
            case Touch _ -> touch(offer.first());
            case Keyboard _ -> {
                field.page().keyboard().press("ArrowDown");
                field.page().keyboard().press("Enter");
            }
        }
        field.page().keyboard().press("Escape");
    }

    /** Ticks a value of a filter, in the drawer where the filters are one. */
    default void tick(Page page, String facet, String code) {
        var drawer = page.locator("button.drawer");
        var hidden = drawer.isVisible();
        if (hidden) {
            press(drawer);
        }
        var box = page.locator("details[data-facet=" + facet + "]");
        if (box.getAttribute("open") == null) {
            press(box.locator("summary"));
        }
        press(box.locator("input[value='" + code + "']"));
        if (hidden) {
            press(page.locator(".filters > .close"));
        }
    }

    /** In Firefox a tap is a click: told by WebDriver BiDi to tap, Playwright sends nothing at all, and says that it did. */
    private static void touch(Locator target) {
        if (isFirefox(target)) {
            target.click();
        } else {
            target.tap();
        }
    }

    private static boolean isFirefox(Locator target) {
        return target.page().context().browser().browserType().name().equals("firefox");
    }

    private static boolean isBox(Locator target) {
        return (boolean) target.evaluate("element => element.matches('input')");
    }

    private static void reach(Locator target) {
        target.waitFor();
        var keys = target.page().keyboard();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) target.evaluate("element => element.getRootNode().activeElement === element")) {
                return;
            }
            keys.press((boolean) target.evaluate(IS_BEFORE) ? "Shift+Tab" : "Tab");
        }
        assertThat(MOST_TABS).as("Tab reaches " + target).isZero();
    }
}
