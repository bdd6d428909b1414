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
    private static final String FOLDER = "/atlas/module/";
    private static final List<String> FILES =
            List.of("marks.js", "scene-view.js", "record-view.js", "facets.js", "explorer.css");
    private static final int VERSION_BYTES = 6;
    private static final String VERSIONED = "module-" + version() + "/";

    /** The path of a file of the module, without leading slash. */
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
