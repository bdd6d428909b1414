package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every public address over HTTP; all that is said here is said about HTTP. */
@Controller
class PublicController {
    private static final List<String> READING = List.of("GET", "HEAD");

    private final PublicSite site;

    /** Which event is open is for the browser to know: the page is the same. */
    private static final Pattern OPEN_EVENT = Pattern.compile("(^|&)event=[a-z0-9-]{3,64}$");

    PublicController(PublicSite site) {
        this.site = site;
    }

    /** Every method is named, because Spring would answer OPTIONS by itself. */
    @RequestMapping(
            path = "/**",
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.OPTIONS,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!READING.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
            SecurityHeaders.set(response);
            return;
        }
        var path = request.getRequestURI();
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var address = Address.parse(path, query);
        if (address.isEmpty()) {
            send(request, response, PublicSite.notFound(query), CachePolicy.NONE);
            return;
        }
        var canonical = address.get().text();
        var asked = OPEN_EVENT.matcher(query).replaceFirst("");
        if (!canonical.equals(asked.isEmpty() ? path : path + "?" + asked)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, canonical);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.HOURLY.value());
            SecurityHeaders.set(response);
            return;
        }
        var edition = site.edition();
        var tag = edition.tag(address.get());
        var policy = address.get().route().cachePolicy();
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && EntityTag.isNamedIn(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader(HttpHeaders.CACHE_CONTROL, policy.value());
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            // no security headers: those of a 304 replace the stored ones, and a page has a policy of its own
            return;
        }
        var served = site.serve(edition, address.get());
        if (served.rendition().status() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.ETAG, tag);
            send(request, response, served, policy);
        } else {
            send(request, response, served, CachePolicy.NONE);
        }
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, Served served, CachePolicy policy)
            throws IOException {
        var rendition = served.rendition();
        response.setStatus(rendition.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, policy.value());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CONTENT_TYPE, rendition.mediaType());
        SecurityHeaders.set(response);
        rendition.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        var body = negotiate(request, response, served.encoded());
        response.setContentLength(body.length());
        if (!request.getMethod().equals("HEAD")) {
            body.writeTo(response.getOutputStream());
        }
    }

    private static Bytes negotiate(HttpServletRequest request, HttpServletResponse response, Encoded encoded) {
        var accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (accepts(accepted, "br") && encoded.hasBrotli()) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "br");
            return encoded.brotli();
        }
        if (accepts(accepted, "gzip") && encoded.hasGzip()) {
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
