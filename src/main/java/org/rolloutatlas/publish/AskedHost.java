package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The host that a request names, for an atlas that was told none: readers elsewhere need it in an address. It holds for the
 * answer to that request alone. Whether readers ask over TLS says the server itself, which believes one in front of it only if
 * it was told to ({@code server.forward-headers-strategy}).
 */
final class AskedHost {
    /** A name or number with or without a port, and nothing that an address could not hold. */
    private static final Pattern PLAIN =
            Pattern.compile("([A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private static final int LONGEST = 255;

    private AskedHost() {}

    /** Scheme and host, {@code https://atlas.example}; empty when no host is named, or one that is none. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.HOST))
                .filter(host -> host.length() <= LONGEST && PLAIN.matcher(host).matches())
                .map(host -> (request.isSecure() ? "https://" : "http://") + host);
    }
}
