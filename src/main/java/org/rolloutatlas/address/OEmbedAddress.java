package org.rolloutatlas.address;

import java.util.Optional;
import org.rolloutatlas.selection.Query;

/** Where a consumer of oEmbed 1.0 asks what stands for an address of ours. */
public final class OEmbedAddress {
    public static final String PATH = "/oembed";

    private static final String FILE = ".json";
    private static final String FRONT = "atlas";

    private OEmbedAddress() {}

    /** Where a host of files keeps the answer about a page: {@code /oembed/countries/LA.json}. */
    public static String ofFile(Address page) {
        var path = page.path();
        return PATH + path + (path.endsWith("/") ? FRONT : "") + FILE;
    }

    /** The path of the page that the answer in such a file is about. */
    public static Optional<String> pageOf(String path) {
        if (!path.startsWith(PATH + "/") || !path.endsWith(FILE)) {
            return Optional.empty();
        }
        var page = path.substring(PATH.length(), path.length() - FILE.length());
        return Optional.of(page.endsWith("/" + FRONT) ? page.substring(0, page.length() - FRONT.length()) : page);
    }

    /** Path and query at which to ask for an absolute address; JSON is answered. */
    public static String of(String url) {
        return Query.EMPTY.and("url", url).behind(PATH);
    }

    /**
     * The same with a format named.
     *
     * @param format {@code json} or {@code xml}
     */
    public static String of(String url, String format) {
        return Query.EMPTY.and("url", url).and("format", format).behind(PATH);
    }
}
