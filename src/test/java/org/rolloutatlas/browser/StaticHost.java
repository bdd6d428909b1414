package org.rolloutatlas.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.rolloutatlas.publish.bake.StaticSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A host of static files that does what {@code docs/publishing.md} asks of one and nothing more: the file of an address, its
 * compressed form beside it, and the headers that the manifest lists.
 */
record StaticHost(HttpServer server, ExecutorService threads, Path folder) implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;

    /** Bakes a dataset for the very host that serves it. */
    static StaticHost start(Path dataset) {
        try {
            var folder = Files.createTempDirectory("baked");
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var threads = Executors.newFixedThreadPool(4);
            server.setExecutor(threads);
            var host = new StaticHost(server, threads, folder);
            StaticSite.bake(
                    dataset,
                    Path.of("geodata"),
                    folder.resolve("site"),
                    "test",
                    host.origin(),
                    (files, all, address) -> {});
            var manifest = JsonMapper.shared()
                    .readTree(folder.resolve("site/manifest.json").toFile());
            server.createContext("/", exchange -> host.answer(exchange, manifest));
            server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, JsonNode manifest) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(1);
            var name = Stream.of(path + ".html", path + "index.html", path)
                    .filter(manifest::has)
                    .findFirst();
            var headers = exchange.getResponseHeaders();
            if (name.isEmpty()) {
                headers.set("Content-Type", "text/html; charset=utf-8");
                send(exchange, NOT_FOUND, Files.readAllBytes(missing(path)));
                return;
            }
            var entry = manifest.get(name.get());
            entry.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.set(header.getKey(), header.getValue().asString()));
            var tag = "\"" + entry.get("sha256").asString() + "\"";
            headers.set("Content-Type", entry.get("type").asString());
            headers.set("Cache-Control", entry.get("cache-control").asString());
            headers.set("ETag", tag);
            headers.set("Vary", "Accept-Encoding");
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(NOT_MODIFIED, -1);
                return;
            }
            var file = folder.resolve("site").resolve(name.get());
            encoded(exchange, file).ifPresent(form -> headers.set("Content-Encoding", form.getKey()));
            send(
                    exchange,
                    OK,
                    Files.readAllBytes(
                            encoded(exchange, file).map(Map.Entry::getValue).orElse(file)));
        }
    }

    /** What is not there is said in the language of its folder. */
    private Path missing(String path) {
        var site = folder.resolve("site");
        var own = site.resolve(path.replaceFirst("/.*", "")).resolve("404.html");
        return path.contains("/") && Files.exists(own) ? own : site.resolve("404.html");
    }

    private static Optional<Map.Entry<String, Path>> encoded(HttpExchange exchange, Path file) {
        var accepted = String.join(",", exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()));
        return Stream.of(Map.entry("br", ".br"), Map.entry("gzip", ".gz"))
                .filter(form -> accepted.contains(form.getKey()))
                .map(form -> Map.entry(form.getKey(), file.resolveSibling(file.getFileName() + form.getValue())))
                .filter(form -> Files.exists(form.getValue()))
                .findFirst();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
