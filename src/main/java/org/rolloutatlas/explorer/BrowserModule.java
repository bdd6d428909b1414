package org.rolloutatlas.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our browser module to the explorer, at a path that changes with its content, so that browsers may keep it, and the
 * theme of its components.
 */
@Configuration(proxyBeanMethods = false)
class BrowserModule implements WebMvcConfigurer {
    private static final String FOLDER = "/atlas/";

    /** As the build has written it: the figure's module and what brings it into the explorer, in one script. */
    private static final String WRITTEN = "module-explorer.js";

    /** The script that shows figures. Where the build was not run, the file from which it is written, unbundled. */
    static final String SCENE =
            BrowserModule.class.getResource(FOLDER + WRITTEN) == null ? "module/scene-view.js" : WRITTEN;

    static final String RECORD = "module/record-view.js";
    static final String FACETS = "module/facets.js";
    static final String ARRIVAL = "module/arrival.js";
    static final String FIGURE_STYLE = "module.css";
    static final String STYLE = "module/explorer.css";
    private static final List<String> FILES = List.of(SCENE, RECORD, FACETS, ARRIVAL, FIGURE_STYLE, STYLE);
    private static final int VERSION_BYTES = 6;
    private static final String VERSIONED = "module-" + version() + "/";

    /** The path of one of these files, without leading slash. */
    static String path(String file) {
        return VERSIONED + file;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + VERSIONED + "**")
                .addResourceLocations("classpath:" + FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // Spring's own mappings are off, because they would answer for the public site
        registry.addResourceHandler("/lumo/**")
                .addResourceLocations("classpath:/META-INF/resources/lumo/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        // before the public site, which answers every other path
        registry.setOrder(-1);
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                try (var in = Objects.requireNonNull(BrowserModule.class.getResourceAsStream(FOLDER + file), file)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
