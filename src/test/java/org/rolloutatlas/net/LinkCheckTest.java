package org.rolloutatlas.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.net.LinkAnswer.Answers;
import org.rolloutatlas.net.LinkAnswer.Gone;
import org.rolloutatlas.net.LinkAnswer.Moved;
import org.rolloutatlas.net.LinkAnswer.NoAnswer;
import org.rolloutatlas.net.LinkAnswer.Reason;
import org.rolloutatlas.net.LinkAnswer.Refused;
import org.rolloutatlas.net.LinkAnswer.ServerError;
import org.rolloutatlas.net.LinkAnswer.Silence;
import org.rolloutatlas.net.LinkAnswer.Unasked;
import org.rolloutatlas.net.LinkAnswer.Unclear;

@DisplayName("Asked for, an address")
@Timeout(30)
class LinkCheckTest {
    private static final LinkCheck.Limits PATIENT =
            new LinkCheck.Limits(4, Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ZERO);

    /** What was asked: {@code HEAD /page}. */
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void a_host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void no_host() {
        over.countDown();
        server.stop(0);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private void answers(String path, Answering answering) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            answering.answer(exchange);
        });
    }

    private void answers(String path, int status) {
        answers(path, exchange -> send(exchange, status));
    }

    private static void send(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void leadsOn(String path, int status, String to) {
        answers(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, status);
        });
    }

    private void neverAnswers(String path) {
        answers(path, _ -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Map<URI, LinkAnswer> ask(LinkCheck.Limits limits, URI... addresses) throws InterruptedException {
        return new LinkCheck(new OpenNet(_ -> true), limits).ask(List.of(addresses), _ -> {});
    }

    private static LinkAnswer ask(URI address) throws InterruptedException {
        return ask(PATIENT, address).values().iterator().next();
    }

    @Test
    void answers_to_the_question_for_its_head_alone() throws InterruptedException {
        answers("/page", 200);
        assertThat(ask(at("/page"))).isEqualTo(new Answers());
        assertThat(asked).containsExactly("HEAD /page");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501})
    void is_asked_for_its_page_where_the_head_is_refused(int refusal) throws InterruptedException {
        answers("/page", exchange -> send(exchange, exchange.getRequestMethod().equals("HEAD") ? refusal : 200));
        assertThat(ask(at("/page"))).isEqualTo(new Answers());
        assertThat(asked).containsExactly("HEAD /page", "GET /page");
    }

    @Test
    void is_asked_for_its_page_where_its_host_hangs_up_on_the_head() throws InterruptedException {
        answers("/page", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.close();
            } else {
                send(exchange, 200);
            }
        });
        assertThat(ask(at("/page"))).isEqualTo(new Answers());
    }

    @Test
    void is_told_apart_by_what_its_status_says_and_does_not_say() throws InterruptedException {
        Stream.of(404, 410, 401, 403, 429, 451, 500, 503, 400, 418, 304)
                .forEach(status -> answers("/" + status, status));
        // a check for each, because 429 would keep it from asking the others
        assertThat(ask(at("/404"))).isEqualTo(new Gone(404));
        assertThat(ask(at("/410"))).isEqualTo(new Gone(410));
        assertThat(ask(at("/401"))).isEqualTo(new Refused(401));
        assertThat(ask(at("/403"))).isEqualTo(new Refused(403));
        assertThat(ask(at("/429"))).isEqualTo(new Refused(429));
        assertThat(ask(at("/451"))).isEqualTo(new Refused(451));
        assertThat(ask(at("/500"))).isEqualTo(new ServerError(500));
        assertThat(ask(at("/503"))).isEqualTo(new ServerError(503));
        assertThat(ask(at("/400"))).isEqualTo(new Unclear(400));
        assertThat(ask(at("/418"))).isEqualTo(new Unclear(418));
        assertThat(ask(at("/304"))).isEqualTo(new Unclear(304));
    }

    @Test
    void tells_the_address_to_which_it_moved_for_good_and_not_where_that_leads_for_now() throws InterruptedException {
        leadsOn("/old", 301, "/newer");
        leadsOn("/newer", 308, "/new");
        leadsOn("/new", 302, "/today");
        answers("/today", 200);
        leadsOn("/now", 302, "/old");

        assertThat(ask(at("/old"))).isEqualTo(new Moved(at("/new")));
        assertThat(ask(at("/now"))).isEqualTo(new Answers());
    }

    @Test
    void is_gone_where_it_leads_to_what_is_gone() throws InterruptedException {
        leadsOn("/old", 301, "/nothing");
        answers("/nothing", 404);
        assertThat(ask(at("/old"))).isEqualTo(new Gone(404));
    }

    @Test
    void is_unclear_where_it_leads_on_without_end_or_to_no_page() throws InterruptedException {
        leadsOn("/round", 302, "/round");
        leadsOn("/mail", 302, "mailto:a@example.org");
        leadsOn("/text", 301, "http://[");
        assertThat(ask(at("/round"))).isEqualTo(new Unclear(302));
        assertThat(asked).hasSize(11);
        assertThat(ask(at("/mail"))).isEqualTo(new Unclear(302));
        assertThat(ask(at("/text"))).isEqualTo(new Unclear(301));
    }

    @Test
    void is_sent_in_the_letters_of_the_web() throws InterruptedException {
        answers("/", 200);
        leadsOn("/space", 302, "/with a space");
        assertThat(ask(at("/2018年/é"))).isEqualTo(new Answers());
        assertThat(ask(at("/space"))).isEqualTo(new Answers());
        assertThat(asked).containsExactly("HEAD /2018%E5%B9%B4/%C3%A9", "HEAD /space", "HEAD /with%20a%20space");
    }

    @Test
    void is_asked_by_one_who_says_what_he_is() throws InterruptedException {
        var agents = Collections.synchronizedList(new ArrayList<String>());
        answers("/page", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            send(exchange, 200);
        });
        ask(at("/page"));
        assertThat(agents).singleElement().asString().startsWith("RolloutAtlas-Links");
    }

    @Test
    void is_not_asked_on_this_machine_even_where_another_leads_to_it() throws InterruptedException {
        answers("/secret", 200);
        leadsOn("/open", 302, "http://localhost:" + server.getAddress().getPort() + "/secret");
        var open = new LinkCheck(new OpenNet(), PATIENT).ask(List.of(at("/secret")), _ -> {});
        assertThat(open).containsEntry(at("/secret"), new Unasked(Reason.OWN_NETWORK));
        assertThat(asked).isEmpty();

        var first = new AtomicBoolean(true);
        var led = new LinkCheck(new OpenNet(_ -> first.getAndSet(false)), PATIENT).ask(List.of(at("/open")), _ -> {});
        assertThat(led).containsEntry(at("/open"), new Unasked(Reason.OWN_NETWORK));
        assertThat(asked).containsExactly("HEAD /open");
    }

    @Test
    void says_that_nobody_listens_there() throws InterruptedException {
        server.stop(0);
        assertThat(ask(at("/"))).isEqualTo(new NoAnswer(Silence.CONNECTION));
    }

    @Test
    void says_that_there_is_no_secure_connection() throws IOException, InterruptedException {
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (var connection = plain.accept()) {
                    connection.getOutputStream().write("no TLS here\r\n".getBytes(StandardCharsets.US_ASCII));
                    over.await();
                } catch (IOException | InterruptedException e) {
                    // the test says what it missed
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(ask(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/")))
                    .isEqualTo(new NoAnswer(Silence.TLS));
        }
    }

    @Test
    void says_that_nothing_has_the_name_of_its_host() throws InterruptedException {
        // longer than a name may be, so that no server of names is asked
        var nowhere = URI.create("http://" + "a".repeat(64) + ".example/");
        assertThat(ask(nowhere)).isEqualTo(new NoAnswer(Silence.NAME));
    }

    @Test
    void is_not_waited_for_longer_than_its_time_nor_its_host_more_than_three_times() throws InterruptedException {
        neverAnswers("/silent");
        var limits = new LinkCheck.Limits(1, Duration.ofMillis(200), Duration.ofMinutes(1), Duration.ZERO);
        var answers = ask(limits, at("/silent/1"), at("/silent/2"), at("/silent/3"), at("/silent/4"), at("/silent/5"));
        assertThat(answers.values())
                .containsExactly(
                        new NoAnswer(Silence.TIME),
                        new NoAnswer(Silence.TIME),
                        new NoAnswer(Silence.TIME),
                        new Unasked(Reason.SILENT_HOST),
                        new Unasked(Reason.SILENT_HOST));
    }

    @Test
    void is_left_unasked_when_the_time_for_all_is_over() throws InterruptedException {
        answers("/quick", 200);
        neverAnswers("/silent");
        var limits = new LinkCheck.Limits(1, Duration.ofSeconds(20), Duration.ofSeconds(3), Duration.ZERO);
        assertThat(ask(limits, at("/quick"), at("/silent"), at("/later")).values())
                .containsExactly(new Answers(), new Unasked(Reason.NO_TIME), new Unasked(Reason.NO_TIME));
    }

    @Test
    void is_left_unasked_where_its_host_asked_for_quiet() throws InterruptedException {
        answers("/first", 200);
        answers("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            send(exchange, 429);
        });
        assertThat(ask(PATIENT, at("/first"), at("/busy"), at("/other")).values())
                .containsExactly(new Answers(), new Refused(429), new Unasked(Reason.BUSY_HOST));
        assertThat(asked).containsExactly("HEAD /first", "HEAD /busy");
    }

    @Test
    void is_asked_once_however_often_it_is_cited() throws InterruptedException {
        answers("/page", 200);
        assertThat(ask(PATIENT, at("/page"), at("/page"))).hasSize(1);
        assertThat(asked).hasSize(1);
    }
}
