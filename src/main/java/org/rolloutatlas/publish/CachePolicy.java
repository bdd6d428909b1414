package org.rolloutatlas.publish;

import org.rolloutatlas.address.Route;

/** How long browsers and intermediaries may keep a response. */
public enum CachePolicy {
    /** Pages at stable addresses: fresh for a minute, five at a CDN, and served stale while a new one is fetched or we are down. */
    PAGE("public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800"),
    /** What changes with the dataset but is not a page: pictures, exports, feeds, the schema, icons. */
    HOURLY("public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800"),
    /** What never changes: one version of the dataset (RFC 8246). */
    IMMUTABLE("public, max-age=31536000, immutable"),
    /** Errors. */
    NONE("no-store");

    private final String value;

    CachePolicy(String value) {
        this.value = value;
    }

    /** The policy of what a route leads to, as long as it is found. */
    public static CachePolicy of(Route route) {
        return switch (route) {
            case Route.Atlas _, Route.OfStory _, Route.OfEvent _, Route.OfProject _, Route.OfCountry _ -> PAGE;
            case Route.All _, Route.OfSource _, Route.OfActor _, Route.OfQuestion _ -> PAGE;
            case Route.KnownThen _, Route.Method _, Route.Embed _ -> PAGE;
            case Route.Image _, Route.Data _, Route.MapDetail _, Route.MapWorld _, Route.Sitemap _, Route.Asset _ ->
                HOURLY;
            case Route.Pinned _ -> IMMUTABLE;
        };
    }

    /** The value of {@code Cache-Control}. */
    public String value() {
        return value;
    }
}
