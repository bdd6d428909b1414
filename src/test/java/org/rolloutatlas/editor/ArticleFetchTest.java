package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.net.OpenNet;

@DisplayName("Fetched for an editor, the page of an article")
class ArticleFetchTest {
    private static final String ARTICLE = """
            <html><head><title>Card trial begins | The Paper</title>
            <meta property="article:published_time" content="2020-03-06T08:00:00Z"></head>
            <body><nav><p>Home</p></nav><article><h1>Card trial\n  begins</h1><script>var p = "<p>no</p>";</script>
            <p>The trial covers <b>200</b> people.</p><blockquote><p>“It works.”</p></blockquote>
            <ul><li>First</li></ul><aside><p>Read on</p></aside></article><article><p>Teaser</p></article>
            <footer><p>Imprint</p></footer></body></html>
            """;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void a_host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void no_host() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answers(String path, int status, String header, String value, byte[] body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private static Fetched fetch(String address) {
        return new ArticleFetch(new OpenNet(machine -> true), Duration.ofSeconds(20)).fetch(address);
    }

    @Test
    void is_its_headline_its_day_and_its_paragraphs_and_nothing_around_them() {
        assertThat(ArticlePage.text(Jsoup.parse(ARTICLE))).isEqualTo("""
                        Card trial begins
                        2020-03-06
                        The trial covers 200 people.
                        “It works.”
                        First""");
    }

    @Test
    void says_no_day_where_the_page_says_none() {
        assertThat(ArticlePage.text(Jsoup.parse("<title>Card</title><p>In 2020 it began.</p>")))
                .isEqualTo("Card\nIn 2020 it began.");
    }

    @Test
    void is_read_where_a_redirection_leads_in_the_letters_that_its_header_names() {
        answers("/old", 302, "Location", "/new", new byte[0]);
        answers(
                "/new",
                200,
                "Content-Type",
                "text/html; charset=ISO-8859-1",
                "<h1>Café</h1><p>Été</p>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(fetch(at("/old"))).isEqualTo(new Fetched.Article(at("/new"), "Café\nÉté"));
        assertThat(asked).containsExactly("/old", "/new");
    }

    @Test
    void is_asked_for_alone() {
        answers(
                "/page",
                200,
                "Content-Type",
                "text/html",
                "<h1>A</h1><p>b<img src=/picture></p>".getBytes(StandardCharsets.UTF_8));

        fetch(at("/page"));

        assertThat(asked).containsExactly("/page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "http://",
                "http:// x",
                "javascript:1"
            })
    void is_asked_of_the_web_alone(String address) {
        assertThat(fetch(address)).isEqualTo(new Fetched.NoAddress());
    }

    @Test
    void is_not_fetched_from_this_machine_even_by_a_redirection() {
        answers("/open", 302, "Location", "/page", new byte[0]);
        answers("/page", 200, "Content-Type", "text/html", "<p>secret</p>".getBytes(StandardCharsets.UTF_8));
        var hops = new AtomicInteger();

        assertThat(new ArticleFetch().fetch(at("/page"))).isEqualTo(new Fetched.OwnNetwork());
        assertThat(asked).isEmpty();
        assertThat(new ArticleFetch(new OpenNet(machine -> hops.getAndIncrement() == 0), Duration.ofSeconds(20))
                        .fetch(at("/open")))
                .isEqualTo(new Fetched.OwnNetwork());
        assertThat(asked).containsExactly("/open");
    }

    @Test
    void is_refused_with_its_reason() {
        answers("/gone", 404, "Content-Type", "text/html", "<p>gone</p>".getBytes(StandardCharsets.UTF_8));
        answers("/picture", 200, "Content-Type", "image/png", new byte[] {1});
        answers("/long", 200, "Content-Type", "text/html", new byte[4_000_001]);
        answers("/round", 302, "Location", "/round", new byte[0]);

        assertThat(fetch(at("/gone"))).isEqualTo(new Fetched.Declined("localhost", 404));
        assertThat(fetch(at("/picture"))).isEqualTo(new Fetched.NoPage("localhost", "image/png"));
        assertThat(fetch(at("/long"))).isEqualTo(new Fetched.TooLarge("localhost", 4));
        assertThat(fetch(at("/round"))).isEqualTo(new Fetched.Declined("localhost", 302));
        server.stop(0);
        assertThat(fetch(at("/page"))).isEqualTo(new Fetched.Unreached("localhost"));
    }

    @Test
    @Timeout(10)
    void is_given_up_where_the_host_never_ends_it() {
        var over = new CountDownLatch(1);
        server.createContext("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<p>begun".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        var fetched = new ArticleFetch(new OpenNet(machine -> true), Duration.ofMillis(500)).fetch(at("/endless"));

        over.countDown();
        assertThat(fetched).isEqualTo(new Fetched.Unreached("localhost"));
    }
}
