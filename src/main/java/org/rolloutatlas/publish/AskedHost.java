package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The host that a request names, for an atlas that was told none: readers elsewhere need it in an address. What was learned
 * from a request holds for its answer alone.
 */
final class AskedHost {
    /** A name or number with or without a port, and nothing that an address could not hold. */
    private static final Pattern PLAIN =
            Pattern.compile("([A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private static final int LONGEST = 255;

    /** What a server in front, which speaks TLS for us, says of the reader's side. */
    private static final String FORWARDED = "X-Forwarded-Proto";

    private AskedHost() {}

    /** Scheme and host, {@code https://atlas.example}; empty when no host is named, or one that is none. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.HOST))
                .filter(host -> host.length() <= LONGEST && PLAIN.matcher(host).matches())
                .map(host -> (isSecure(request) ? "https://" : "http://") + host);
    }

    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader(FORWARDED));
    }
}
