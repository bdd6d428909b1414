package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * What is sent for an address: a rendition, or the word that the reader's own copy is still good.
 *
 * @param tag entity tag; empty for what must not be kept
 */
record Answer(Served served, String tag, CachePolicy policy) {
    /** Whether a reader who sends this field holds what we would send. */
    static boolean isKnown(HttpServletRequest request, String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && EntityTag.isNamedIn(known, tag);
    }

    /** No security headers: those of a 304 replace the stored ones, and a page has a policy of its own. */
    static void notModified(HttpServletResponse response, String tag, CachePolicy policy) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.setHeader(HttpHeaders.CACHE_CONTROL, policy.value());
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tag.isEmpty()) {
            if (isKnown(request, tag)) {
                notModified(response, tag, policy);
                return;
            }
            response.setHeader(HttpHeaders.ETAG, tag);
        }
        var rendition = served.rendition();
        response.setStatus(rendition.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, policy.value());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CONTENT_TYPE, rendition.mediaType());
        SecurityHeaders.set(response);
        rendition.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        var body = negotiate(request, response, served.encoded());
        response.setContentLength(body.length());
        if (!"HEAD".equals(request.getMethod())) {
            body.writeTo(response.getOutputStream());
        }
    }

    private static Bytes negotiate(HttpServletRequest request, HttpServletResponse response, Encoded encoded) {
        var accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (encoded.hasBrotli() && accepts(accepted, "br")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "br");
            return encoded.brotli();
        }
        if (encoded.hasGzip() && accepts(accepted, "gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            return encoded.gzip();
        }
        return encoded.identity();
    }

    /** Whether the coding is listed and not refused with {@code q=0}. */
    private static boolean accepts(String acceptEncoding, String coding) {
        for (var item : acceptEncoding.split(",", -1)) {
            var parts = item.split(";", -1);
            if (parts[0].strip().equals(coding)) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
