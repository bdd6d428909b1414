package org.rolloutatlas.address;

/**
 * Where a rendition stands in a baked site. Pages are {@code NAME.html} and folders have {@code index.html}, which static
 * hosts serve at the address without the ending; all else has its address as name. No query is needed: the language is in
 * the path.
 */
public final class StaticPath {
    private StaticPath() {}

    /** The name of the file, relative to the folder of the site. */
    public static String of(Address address, String mediaType) {
        var path = address.path().substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return mediaType.startsWith("text/html") ? path + ".html" : path;
    }
}
