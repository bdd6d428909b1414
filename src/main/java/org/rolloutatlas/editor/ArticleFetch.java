package org.rolloutatlas.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.net.OpenNet;

/** Fetches the page of an article, once for each time that an editor asks: one address, no cookies, nothing that the page refers to. */
public final class ArticleFetch {
    private static final int MEGABYTES = 4;
    private static final int MEGABYTE = 1_000_000;
    private static final int REDIRECTIONS = 5;
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([a-z0-9._:-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OpenNet net;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** Of the open net alone. */
    public ArticleFetch() {
        this(new OpenNet(), PATIENCE);
    }

    /**
     * @param net which machines may be asked
     * @param patience how long the whole of it may take, redirections and the last byte included
     */
    ArticleFetch(OpenNet net, Duration patience) {
        this.net = net;
        this.patience = patience;
    }

    /** Fetches it; a redirection is followed as if it had been asked for. */
    Fetched fetch(String address) {
        return OpenNet.address(address.strip()).map(this::inTime).orElseGet(Fetched.NoAddress::new);
    }

    /** A client of the JDK waits for the head of an answer only: a host that never ends its page would hold the editor for ever. */
    private Fetched inTime(URI uri) {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = asking.submit(() -> fetch(uri, REDIRECTIONS));
            try {
                return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                asking.shutdownNow();
                return new Fetched.Unreached(uri.getHost());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Unreached(uri.getHost());
        }
    }

    private Fetched fetch(URI uri, int redirections) {
        try {
            if (!net.mayBeAsked(uri)) {
                return new Fetched.OwnNetwork();
            }
            var answer = client.send(request(uri), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var elsewhere = answer.headers().firstValue("location").filter(_ -> answer.statusCode() / 100 == 3);
                return redirections == 0 || elsewhere.isEmpty()
                        ? read(uri, answer, body)
                        : OpenNet.address(uri.resolve(elsewhere.get()).toString())
                                .map(next -> fetch(next, redirections - 1))
                                .orElseGet(Fetched.NoAddress::new);
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Fetched.Unreached(uri.getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Unreached(uri.getHost());
        }
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Accept", "text/html, application/xhtml+xml, text/plain")
                .header("User-Agent", "RolloutAtlas-Editor")
                .build();
    }

    private static Fetched read(URI uri, HttpResponse<?> answer, InputStream body) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            return new Fetched.Declined(uri.getHost(), answer.statusCode());
        }
        var type = answer.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/html")
                && !type.startsWith("application/xhtml+xml")
                && !type.startsWith("text/plain")) {
            return new Fetched.NoPage(uri.getHost(), type);
        }
        var bytes = body.readNBytes(MEGABYTES * MEGABYTE + 1);
        if (bytes.length > MEGABYTES * MEGABYTE) {
            return new Fetched.TooLarge(uri.getHost(), MEGABYTES);
        }
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(type), uri.toString());
        var text = type.startsWith("text/plain") ? page.wholeText().strip() : ArticlePage.text(page);
        return text.isBlank() ? new Fetched.NoPage(uri.getHost(), type) : new Fetched.Article(uri.toString(), text);
    }

    /** What the header says; null where it says nothing, and the page itself is asked. */
    private static @Nullable String charset(String mediaType) {
        var said = CHARSET.matcher(mediaType);
        return said.find() && Charset.isSupported(said.group(1)) ? said.group(1) : null;
    }
}
