package org.rolloutatlas.publish;

import java.util.List;

/**
 * A public thing, written.
 *
 * @param mediaType with charset
 * @param headers what it needs to be served with beside its media type, in order
 */
record Rendition(int status, String mediaType, Bytes body, List<Header> headers) {
    /** One header field. */
    record Header(String name, String value) {}

    /** For data that scripts of other sites may read. */
    static final Header ANY_ORIGIN = new Header("Access-Control-Allow-Origin", "*");

    Rendition {
        headers = List.copyOf(headers);
    }

    /** A page, with the policy that allows exactly its own style sheet and module. */
    static Rendition html(int status, HtmlPage page) {
        return new Rendition(
                status,
                "text/html; charset=utf-8",
                Bytes.of(page.html()),
                List.of(new Header("Content-Security-Policy", page.contentSecurityPolicy())));
    }
}
