package org.rolloutatlas.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A host")
@Timeout(60)
class HostTurnsTest {
    private final AtomicInteger together = new AtomicInteger();
    private HttpServer server;

    /** Its answers wait for one another: two that are asked at the same time meet. */
    @BeforeEach
    void a_host() throws IOException {
        var meeting = new CyclicBarrier(2);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/meet", exchange -> {
            try {
                meeting.await(1, TimeUnit.SECONDS);
                together.incrementAndGet();
            } catch (TimeoutException | BrokenBarrierException e) {
                meeting.reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/on", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/meet");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void no_host() {
        server.stop(0);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    private static void ask(int atATime, URI... addresses) throws InterruptedException {
        var limits = new LinkCheck.Limits(atATime, Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ZERO);
        new LinkCheck(new OpenNet(_ -> true), limits).ask(List.of(addresses), _ -> {});
    }

    @Test
    void is_asked_beside_another() throws InterruptedException {
        ask(2, at("127.0.0.1", "/meet/1"), at("localhost", "/meet/2"));
        assertThat(together).hasValue(2);
    }

    @Test
    void is_not_asked_beside_another_where_one_at_a_time_may_be() throws InterruptedException {
        ask(1, at("127.0.0.1", "/meet/1"), at("localhost", "/meet/2"));
        assertThat(together).hasValue(0);
    }

    @Test
    void is_never_asked_twice_at_the_same_time_even_where_another_leads_to_it() throws InterruptedException {
        ask(4, at("127.0.0.1", "/meet/1"), at("127.0.0.1", "/meet/2"), at("localhost", "/on"));
        assertThat(together).hasValue(0);
    }

    @Test
    void rests_before_it_is_asked_again() throws Exception {
        var turns = new HostTurns(Duration.ofMillis(50));
        var moments = Collections.synchronizedList(new ArrayList<Long>());
        for (var path : List.of("/a", "/b", "/c")) {
            turns.inTurn(URI.create("http://one.example" + path), () -> moments.add(System.nanoTime()));
        }
        assertThat(IntStream.range(1, 3).mapToLong(i -> moments.get(i) - moments.get(i - 1)))
                .allMatch(nanos -> nanos >= 50_000_000);
    }
}
