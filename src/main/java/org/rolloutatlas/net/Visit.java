package org.rolloutatlas.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** The requests for one address: for the head of its page, and for the page where a host does not give its head alone. */
final class Visit {
    /** A host that answers so wants to be asked less (RFC 6585). */
    static final int TOO_MANY_REQUESTS = 429;

    private final HttpClient client;
    private Duration left;

    /** @param time that all requests together may take */
    Visit(HttpClient client, Duration time) {
        this.client = client;
        this.left = time;
    }

    /**
     * What a host said.
     *
     * @param location where to ask instead, as it stands there
     */
    record Said(int status, Optional<String> location) {}

    /** Asks, and reads nothing of the page. A host that wants to be asked less is not asked twice. */
    Said ask(URI address) throws IOException, InterruptedException {
        try {
            var head = send("HEAD", address);
            return head.status() < 400 || head.status() == TOO_MANY_REQUESTS ? head : send("GET", address);
        } catch (HttpTimeoutException | ConnectException | SSLException e) {
            throw e;
        } catch (IOException e) {
            // some hosts hang up on the question for a head
            return send("GET", address);
        }
    }

    private Said send(String method, URI address) throws IOException, InterruptedException {
        if (!left.isPositive()) {
            throw new HttpTimeoutException("no time left");
        }
        long began = System.nanoTime();
        try {
            var answer = client.send(request(method, address), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return new Said(answer.statusCode(), answer.headers().firstValue("location"));
        } finally {
            left = left.minusNanos(System.nanoTime() - began);
        }
    }

    private HttpRequest request(String method, URI address) {
        return HttpRequest.newBuilder(URI.create(address.toASCIIString()))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(left)
                .header("Accept", "text/html, application/xhtml+xml, */*;q=0.8")
                .header("User-Agent", "RolloutAtlas-Links (asks whether cited pages are still there)")
                .build();
    }
}
