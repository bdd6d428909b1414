package org.rolloutatlas.publish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A public thing, written.
 *
 * @param status of HTTP (RFC 9110): 200, 404 for what is not there, 410 for what was withdrawn
 * @param mediaType with charset
 * @param headers what it needs to be served with beside its media type, in order
 */
public record Rendition(int status, String mediaType, Bytes body, List<Header> headers) {
    /**
     * One header field.
     *
     * @param value in ASCII, of one line
     */
    public record Header(String name, String value) {}

    /** For data that scripts of other sites may read. */
    static final Header ANY_ORIGIN = new Header("Access-Control-Allow-Origin", "*");

    /** For what the pages of others show. */
    static final Header ANY_EMBEDDER = new Header("Cross-Origin-Resource-Policy", "cross-origin");

    /** For a page in a frame: a host that isolates itself from others shows only what does the same. */
    static final Header ISOLATED = new Header("Cross-Origin-Embedder-Policy", "require-corp");

    /** For what stands for another page, which search engines should find instead. */
    static final Header NO_INDEX = new Header("X-Robots-Tag", "noindex");

    public Rendition {
        headers = List.copyOf(headers);
    }

    /** A page, with the policy that allows exactly its own style sheet and module. */
    public static Rendition html(int status, HtmlPage page) {
        return new Rendition(
                status,
                "text/html; charset=utf-8",
                Bytes.of(page.html()),
                List.of(new Header("Content-Security-Policy", page.contentSecurityPolicy())));
    }

    /** A page for the frames of others, whoever they are. */
    static Rendition framed(int status, HtmlPage page) {
        return html(status, page).with(NO_INDEX, ANY_ORIGIN, ANY_EMBEDDER, ISOLATED);
    }

    /** The same with more headers. */
    Rendition with(Header... more) {
        return new Rendition(
                status,
                mediaType,
                body,
                Stream.concat(headers.stream(), Arrays.stream(more)).toList());
    }
}
