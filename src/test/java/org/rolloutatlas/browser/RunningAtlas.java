package org.rolloutatlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rolloutatlas.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test a {@link Reader}: a browser of his own on the running product. Server and browser are started once for all
 * tests. The environment may name the browser: {@code ATLAS_CHROMIUM}.
 */
final class RunningAtlas implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(RunningAtlas.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private record Running(ConfigurableApplicationContext server, Playwright playwright, Browser browser)
            implements AutoCloseable {
        static Running start() {
            var server = new SpringApplicationBuilder(Application.class)
                    .properties("server.port=0", "atlas.data=src/test/resources/datasets/atlas.json")
                    .run();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            chromium().ifPresent(options::setExecutablePath);
            return new Running(server, playwright, playwright.chromium().launch(options));
        }

        String origin() {
            return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        }

        @Override
        public void close() {
            playwright.close();
            server.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var running =
                context.getRoot().getStore(STORE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        context.getStore(STORE).put(Reader.class, new Reader(running.browser(), running.origin()));
    }

    /** What a browser complained of, or asked of others, fails any test. */
    @Override
    public void afterEach(ExtensionContext context) {
        var reader = context.getStore(STORE).remove(Reader.class, Reader.class);
        if (reader != null) {
            reader.leave(context.getExecutionException().isEmpty());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(STORE).getOrDefault(Reader.class, Reader.class, null);
    }

    static Optional<Path> chromium() {
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
}
