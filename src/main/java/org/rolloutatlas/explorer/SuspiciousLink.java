package org.rolloutatlas.explorer;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why an address may not last or not be what it says, by its form alone: nothing is fetched. */
enum SuspiciousLink {
    /** Anybody between reader and publisher can change what is read. */
    NOT_ENCRYPTED("not-encrypted"),
    /** It hides where it leads and dies with its service. */
    SHORTENED("shortened"),
    /** A copy, not the publisher's own page. */
    MIRROR("mirror"),
    /** A page of search results is not a source. */
    SEARCH("search");

    private static final Set<String> SHORTENERS =
            Set.of("bit.ly", "t.co", "goo.gl", "tinyurl.com", "ow.ly", "is.gd", "buff.ly", "t.cn", "dwz.cn", "url.cn");
    private static final Set<String> MIRRORS = Set.of(
            "archive.org", "archive.ph", "archive.today", "archive.is", "webcache.googleusercontent.com", "12ft.io");

    private final String code;

    SuspiciousLink(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<SuspiciousLink> of(URI url) {
        var host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (SHORTENERS.contains(host)) {
            return Optional.of(SHORTENED);
        }
        if (MIRRORS.stream().anyMatch(mirror -> host.equals(mirror) || host.endsWith("." + mirror))) {
            return Optional.of(MIRROR);
        }
        if (host.matches("(www\\.)?(google|bing|baidu|duckduckgo)\\..*")
                && Optional.ofNullable(url.getPath()).orElse("").startsWith("/s")) {
            return Optional.of(SEARCH);
        }
        return "http".equals(url.getScheme()) ? Optional.of(NOT_ENCRYPTED) : Optional.empty();
    }
}
