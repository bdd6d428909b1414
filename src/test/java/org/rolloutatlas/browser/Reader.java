package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of the product, with a browser of his own that reaches nothing else. */
final class Reader {
    private final Engine engine;
    private final String origin;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    Reader(Engine engine, String origin) {
        this.engine = engine;
        this.origin = origin;
    }

    /** Opens an address in a window of that width. */
    Page opens(String address, int width) {
        return opens(address, new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    Page opensWithoutScript(String address, int width) {
        return opens(
                address,
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }

    /** As it is drawn before the module runs: the markup of our pages without it, in a browser that can be asked. */
    Page opensWithItsScriptHeldBack(String address, int width) {
        var window = window(new Browser.NewContextOptions().setViewportSize(width, 900));
        var page = window.newPage();
        page.addInitScript("customElements.define = () => {}");
        page.navigate(origin + address);
        return page;
    }

    Page opensInTheDark(String address, int width) {
        return opens(
                address,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.DARK));
    }

    Page opensOnATouchScreen(String address, int width) {
        return opens(
                address,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /** A picture for human eyes, in {@code target/screenshots}, in a folder for each browser. */
    static void keeps(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", browserOf(page), name + ".png"))
                .setFullPage(true));
    }

    private static String browserOf(Page page) {
        return page.context().browser().browserType().name();
    }

    /**
     * Everything that axe-core has to say against the page as it stands, but for what Vaadin puts outside of it and
     * for embeds that it previews, which are pages of their own. Only what is wrong leaves the browser: what is right with
     * a page of 1,000 reports are megabytes, which axe-core by default sends here and back into another page.
     */
    static void findsNothingAgainst(Page page) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        var violations = new AxeBuilder(page)
                .options(onlyViolations)
                .setLegacyMode(true)
                .exclude("vaadin-connection-indicator")
                .exclude(".frame-box iframe")
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + ": " + node.getTarget() + " "
                                        + node.getHtml())))
                .isEmpty();
    }

    /** The browser may say that an address was not found: that is what some tests ask for. */
    void expectsComplaints() {
        complaints.clear();
    }

    void leave(boolean strict) {
        for (var window : List.copyOf(windows)) {
            // a request on its way would ask a closed window for its routes, in the middle of the next test
            window.unrouteAll();
            window.close();
        }
        if (strict) {
            assertThat(complaints).as("errors in the console").isEmpty();
            assertThat(foreign).as("requests to others").isEmpty();
        }
    }

    /** Opens an address in a window of another kind. */
    Page opens(String address, Browser.NewContextOptions options) {
        var page = window(options).newPage();
        page.navigate(origin + address);
        if (!Boolean.FALSE.equals(options.javaScriptEnabled)
                && page.locator("rollout-atlas template.controls").count() > 0) {
            // the page is painted before its figure comes alive
            page.locator("figure.atlas.alive").first().waitFor();
        }
        if (!Boolean.FALSE.equals(options.javaScriptEnabled)) {
            // what came with the page of the explorer, until the explorer stands there
            page.locator("#first").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        return page;
    }

    private BrowserContext window(Browser.NewContextOptions options) {
        var window = engine.window(options);
        windows.add(window);
        // a test may close it itself
        window.onClose(windows::remove);
        window.route("**/*", route -> {
            var address = URI.create(route.request().url());
            if ("localhost".equals(address.getHost()) || "file".equals(address.getScheme())) {
                route.fallback();
            } else {
                foreign.add(route.request().url());
                route.abort();
            }
        });
        window.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        window.onWebError(error -> {
            if (engine.heldBack().stream().noneMatch(error.error()::contains)) {
                complaints.add(error.error());
            }
        });
        return window;
    }
}
