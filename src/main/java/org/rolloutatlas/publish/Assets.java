package org.rolloutatlas.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The files of our own that are served as they are: path → resource and media type. */
public final class Assets {
    static final String SCHEMA = "/schema/events-1.schema.json";

    /** The optional script for the pages of others. */
    static final String EMBED_SCRIPT = "/embed.js";

    private record Asset(String resource, String mediaType) {}

    private static final Map<String, Asset> BY_PATH = Map.of(
            "/favicon.svg",
            new Asset("/atlas/favicon.svg", "image/svg+xml"),
            EMBED_SCRIPT,
            new Asset("/atlas/embed.js", "text/javascript; charset=utf-8"),
            "/words.js",
            new Asset("/atlas/module/words.js", "text/javascript; charset=utf-8"),
            "/robots.txt",
            new Asset("/atlas/robots.txt", "text/plain; charset=utf-8"),
            SCHEMA,
            new Asset(SCHEMA, "application/schema+json; charset=utf-8"));

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private Assets() {}

    /** Whether a path, {@code /robots.txt}, is that of such a file. */
    public static boolean exists(String path) {
        return BY_PATH.containsKey(path);
    }

    /** Whether the pages of others load it. */
    static boolean isForOthers(String path) {
        return path.equals(EMBED_SCRIPT) || path.equals(SCHEMA);
    }

    /** All of them, sorted. */
    static List<String> paths() {
        return BY_PATH.keySet().stream().sorted().toList();
    }

    static String mediaType(String path) {
        return asset(path).mediaType();
    }

    static byte[] bytes(String path) {
        return resource(asset(path).resource());
    }

    /** The text of a resource of the build. */
    static String text(String resource) {
        return new String(resource(resource), StandardCharsets.UTF_8);
    }

    private static Asset asset(String path) {
        return Objects.requireNonNull(BY_PATH.get(path), path);
    }

    /** Read once: every page asks for the same few. */
    private static byte[] resource(String name) {
        return READ.computeIfAbsent(name, Assets::read);
    }

    private static byte[] read(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
