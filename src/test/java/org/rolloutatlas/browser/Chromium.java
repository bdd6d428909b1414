package org.rolloutatlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, or Playwright's own. The environment may name it: {@code ATLAS_CHROMIUM}. */
record Chromium(Playwright playwright, Browser browser) implements Engine {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        executable().ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("ATLAS_CHROMIUM"))
                .map(Path::of)
                .or(() -> Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/usr/bin/google-chrome-stable")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst());
    }

    @Override
    public BrowserContext window(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public List<String> heldBack() {
        return List.of();
    }

    @Override
    public void quit() {
        playwright.close();
    }
}
