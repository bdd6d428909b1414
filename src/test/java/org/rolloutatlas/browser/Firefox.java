package org.rolloutatlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Firefox of this machine as readers have it, which Playwright drives by WebDriver BiDi (decision 0035). The
 * environment names it, {@code ATLAS_FIREFOX}: without, its journeys are left out.
 *
 * <p>Playwright does not pass on to it which colours, motion and pointers somebody has. Firefox has settings for them: each kind of
 * window is a program of its own, started when it is first asked for. Without script, a reader has what blockers of scripts do:
 * a rule that comes with the page. In a Firefox whose scripts are off by setting, those of the driver never end.
 */
final class Firefox implements Engine {
    /** Older ones lack commands that Playwright sends. {@code ./atlas test} reads it here. */
    static final int LEAST_VERSION = 153;

    static final String LEFT_OUT = "ATLAS_FIREFOX names no Firefox " + LEAST_VERSION + " or newer";

    private static final String NO_SCRIPT = "script-src 'none'";
    /** Of the style that Playwright puts into a page before it takes its picture. */
    private static final String PICTURE = "'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA='";

    /** What Firefox says that a policy held back, and should: scripts where there are none, the icon of what is no page. */
    private static final List<String> HELD_BACK = List.of(NO_SCRIPT, PICTURE, "/favicon.ico because it violates");

    private static final Pattern VERSION = Pattern.compile("Firefox (\\d+)\\.");
    private static final Optional<Path> EXECUTABLE = find();

    /** What a window asks of the program that opens it. */
    private record Kind(boolean touch, boolean dark, boolean forced, boolean still) {
        static Kind of(Browser.NewContextOptions window) {
            return new Kind(
                    Boolean.TRUE.equals(window.hasTouch),
                    window.colorScheme != null && window.colorScheme.equals(Optional.of(ColorScheme.DARK)),
                    window.forcedColors != null && window.forcedColors.equals(Optional.of(ForcedColors.ACTIVE)),
                    window.reducedMotion != null && window.reducedMotion.equals(Optional.of(ReducedMotion.REDUCE)));
        }

        Map<String, Object> settings() {
            var settings = new HashMap<String, Object>(Map.of(
                    // otherwise a page asks the reader before it reads what he copied
                    "dom.events.testing.asyncClipboard",
                    true,
                    "app.normandy.enabled",
                    false,
                    // a page that comes back as it was left does not say that it is loaded, for which Playwright waits
                    "browser.sessionhistory.max_total_viewers",
                    0,
                    "layout.css.prefers-color-scheme.content-override",
                    dark ? 0 : 1,
                    "ui.prefersReducedMotion",
                    still ? 1 : 0));
            if (touch) {
                int coarse = 1;
                settings.put("dom.w3c_touch_events.enabled", 1);
                settings.put("ui.primaryPointerCapabilities", coarse);
                settings.put("ui.allPointerCapabilities", coarse);
            }
            if (forced) {
                int always = 2;
                settings.put("browser.display.document_color_use", always);
            }
            return settings;
        }
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Map<Kind, Browser> programs = new HashMap<>();

    static boolean isThere() {
        return EXECUTABLE.isPresent();
    }

    private static Optional<Path> find() {
        return Stream.ofNullable(System.getenv("ATLAS_FIREFOX"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(program -> version(program) >= LEAST_VERSION)
                .findFirst();
    }

    /** Zero where it does not say. */
    private static int version(Path program) {
        try {
            var process = new ProcessBuilder(program.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return said.find() ? Integer.parseInt(said.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public BrowserContext window(Browser.NewContextOptions options) {
        var program = programs.computeIfAbsent(Kind.of(options), this::launch);
        options.isMobile = null; // refused for Firefox
        var window = program.newContext(options);
        if (Boolean.FALSE.equals(options.javaScriptEnabled)) {
            window.route("**/*", Firefox::withoutScript);
        }
        return window;
    }

    @Override
    public List<String> heldBack() {
        return HELD_BACK;
    }

    private static void withoutScript(Route route) {
        if (route.request().resourceType().equals("document")) {
            var page = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            var headers = new HashMap<>(page.headers());
            headers.merge("content-security-policy", NO_SCRIPT, (ours, none) -> ours + ", " + none);
            route.fulfill(new Route.FulfillOptions().setResponse(page).setHeaders(headers));
        } else {
            route.resume();
        }
    }

    private Browser launch(Kind kind) {
        return playwright
                .firefox()
                .launch(new BrowserType.LaunchOptions()
                        .setChannel("moz-firefox")
                        .setExecutablePath(EXECUTABLE.orElseThrow())
                        .setFirefoxUserPrefs(kind.settings()));
    }

    @Override
    public void quit() {
        playwright.close();
    }
}
