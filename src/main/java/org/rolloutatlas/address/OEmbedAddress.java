package org.rolloutatlas.address;

import org.rolloutatlas.selection.Query;

/** Where a consumer of oEmbed 1.0 asks what stands for an address of ours. */
public final class OEmbedAddress {
    public static final String PATH = "/oembed";

    private OEmbedAddress() {}

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
