package org.rolloutatlas.net;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets one at a time ask a host, whoever leads to it, and gives the host a rest after each answer. */
final class HostTurns {
    private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();
    private final Duration rest;

    HostTurns(Duration rest) {
        this.rest = rest;
    }

    /** Asks a host. */
    interface Question<T> {
        T ask() throws IOException, InterruptedException;
    }

    /** The host of an address, which is the same in small and large letters. */
    static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Asks when it is its turn. */
    <T> T inTurn(URI address, Question<T> question) throws IOException, InterruptedException {
        var turn = turns.computeIfAbsent(host(address), _ -> new Semaphore(1));
        turn.acquire();
        try {
            var said = question.ask();
            Thread.sleep(rest);
            return said;
        } finally {
            turn.release();
        }
    }
}
