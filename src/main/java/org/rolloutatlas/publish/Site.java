package org.rolloutatlas.publish;

import java.net.URI;
import java.util.Optional;

/**
 * Where the public site stands, and what stands beside it.
 *
 * @param base scheme (http or https) and authority, {@code https://atlas.example}, without a slash at the end; empty when
 *     nobody has said: addresses are then written without it
 * @param explorer whether the explorer is served at {@code /explore}; a baked site has none
 */
public record Site(String base, boolean explorer) {
    /** @throws IllegalArgumentException if the base is not the scheme and host of a web address */
    public Site {
        if (!base.isEmpty()) {
            base = checked(base);
        }
    }

    /** The same on a host that a reader has named; empty if it can be no host of an address. */
    Optional<Site> at(String host) {
        try {
            return Optional.of(new Site(host, explorer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same on nobody knows which host: for a page that stands at any address. */
    Site anywhere() {
        return new Site("", explorer);
    }

    /** The address for readers outside the site. */
    String absolute(String path) {
        return base + path;
    }

    private static String checked(String base) {
        var uri = URI.create(base);
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !(path.isEmpty() || path.equals("/")) || uri.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "invalid base URL '" + base + "'; allowed: scheme and host, such as https://atlas.example");
        }
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
