package org.rolloutatlas.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site of others, of another origin than ours: the pages of {@code src/test/hosts}, in each of which our snippet is pasted,
 * with the headers that such a site sends.
 */
record Newsroom(HttpServer server, Path modules) implements AutoCloseable {
    private static final Path PAGES = Path.of("src/test/hosts");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /**
     * Opens one.
     *
     * @param texts what stands in a page in the place of a word
     * @param headers name → value
     */
    static Newsroom open(Map<String, String> texts, Map<String, String> headers) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var newsroom = new Newsroom(server, Path.of("target/hosts"));
            server.createContext("/", exchange -> newsroom.answer(exchange, texts, headers));
            server.start();
            return newsroom;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(String page) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + page;
    }

    /** A page as a file, as somebody keeps an article on his disk. */
    static String file(Map<String, String> texts, Path folder) throws IOException {
        for (var name : List.of("host.js", "host.css")) {
            Files.copy(PAGES.resolve(name), folder.resolve(name));
        }
        var page = folder.resolve("page.html");
        Files.writeString(page, written("page.html", texts));
        return page.toUri().toString();
    }

    private static String written(String page, Map<String, String> texts) throws IOException {
        var text = Files.readString(PAGES.resolve(page));
        for (var each : texts.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text;
    }

    private void answer(HttpExchange exchange, Map<String, String> texts, Map<String, String> headers)
            throws IOException {
        try (exchange) {
            var name = exchange.getRequestURI().getPath().substring(1);
            var file = Optional.of(name.startsWith("node_modules/") ? modules.resolve(name) : PAGES.resolve(name))
                    .filter(Files::isRegularFile);
            if (file.isEmpty()) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
                return;
            }
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", type(name));
            var body = name.endsWith(".html")
                    ? written(name, texts).getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(file.get());
            exchange.sendResponseHeaders(OK, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String name) {
        return name.endsWith(".html")
                ? "text/html; charset=utf-8"
                : name.endsWith(".css") ? "text/css" : "text/javascript";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
