package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.selection.Selection;

/** How much work goes into making a rendition small, before it is sent or baked. */
public enum Effort {
    /** The best there is: about two seconds for the largest page, paid once per dataset. */
    FOR_MANY(11, 9),
    /** A hundredth larger, a third of the time: for a frame of which there are many, each of them read by those of an article. */
    FOR_AN_ARTICLE(10, 9),
    /** For what perhaps one reader asks for: a tenth larger, a twentieth of the time. */
    FOR_FEW(5, 6),
    /** For what is compressed already. */
    NONE(0, 0);

    private final int brotli;
    private final int gzip;

    Effort(int brotli, int gzip) {
        this.brotli = brotli;
        this.gzip = gzip;
    }

    /**
     * The effort that an address is worth, sent or baked.
     *
     * @param mediaType of its rendition; PNG is compressed already
     */
    public static Effort of(Address address, String mediaType) {
        if (mediaType.equals(Picture.Kind.PNG.mediaType())) {
            return NONE;
        }
        if (!address.selection().equals(Selection.ALL) || address.page() > 1) {
            return FOR_FEW;
        }
        return isForMany(address.route()) ? FOR_MANY : isForAnArticle(address.route()) ? FOR_AN_ARTICLE : FOR_FEW;
    }

    /** Whether many readers ask for what it leads to. */
    private static boolean isForMany(Route route) {
        return switch (route) {
            case Route.Atlas _, Route.All _, Route.OfStory _, Route.Method _, Route.Data _ -> true;
            // there are as many looks back as there are days
            case Route.KnownThen known -> known.then().isEmpty();
            case Route.MapDetail _, Route.MapWorld _, Route.Asset _, Route.Sitemap _ -> true;
            case Route.Embed embed ->
                embed.scope() instanceof Scope.Whole
                        || embed.scope() instanceof Scope.OfStory
                        || (embed.scope() instanceof Scope.KnownThen known
                                && known.then().isEmpty());
            case Route.OfEvent _, Route.OfProject _, Route.OfCountry _, Route.OfSource _, Route.OfActor _ -> false;
            case Route.OfQuestion _, Route.Image _ -> false;
            case Route.Pinned pinned -> isForMany(pinned.route());
        };
    }

    /** A look back in a frame: on any day, of all that is held. */
    private static boolean isForAnArticle(Route route) {
        return route instanceof Route.Pinned pinned
                ? isForAnArticle(pinned.route())
                : route instanceof Route.Embed embed && embed.scope() instanceof Scope.KnownThen;
    }

    /** Brotli's quality, 0 to 11. */
    int brotli() {
        return brotli;
    }

    /** The level of gzip, 0 to 9. */
    int gzip() {
        return gzip;
    }
}
