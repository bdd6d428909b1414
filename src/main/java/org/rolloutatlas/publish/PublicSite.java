package org.rolloutatlas.publish;

import java.util.Optional;
import java.util.function.Supplier;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.memory.HeapShare;
import org.rolloutatlas.memory.Kept;
import org.rolloutatlas.selection.Selection;

/** The renditions of the edition in service, kept ready in memory in the encodings in which they are sent. */
final class PublicSite {
    /** Pictures that are drawn at the same time. */
    private static final int DRAWING = 2;

    private final DrawingHands hands = new DrawingHands(DRAWING);
    private final Supplier<Edition> editions;
    private final Kept<Served> ready =
            new Kept<>(HeapShare.RENDITIONS.bytes(), served -> served.encoded().weight());

    PublicSite(Supplier<Edition> editions) {
        this.editions = editions;
    }

    /**
     * Writes the front pages of the edition in service and reads it for its words, so that no reader waits for either.
     *
     * @param here scheme and host by which readers on this machine ask, for an atlas that was told no other
     */
    void warm(String here) {
        var asked = edition().askedAt(Optional.of(here));
        for (var language : asked.languages()) {
            serve(asked, Address.of(new Route.Atlas()).in(language));
        }
        edition().select(Selection.ALL.speakingOf("id"));
    }

    /** The edition in service now. */
    Edition edition() {
        return editions.get();
    }

    /** The rendition of an address; that of an id which does not exist is a 404 page. */
    Served serve(Edition edition, Address address) {
        var tag = edition.tag(address);
        var served = ready.get(tag, key -> {
            var rendition = isDrawn(address.route())
                    ? hands.draw(() -> Renditions.of(edition, address))
                    : Renditions.of(edition, address);
            return new Served(rendition, Encoded.of(rendition.body(), Effort.of(address, rendition.mediaType())));
        });
        if (served.rendition().status() != 200) {
            // there is no end of addresses that belong to nothing
            ready.remove(tag);
        }
        return served;
    }

    private static boolean isDrawn(Route route) {
        return switch (route) {
            case Route.Image image -> image.picture().kind() == Picture.Kind.PNG;
            case Route.Pinned pinned -> isDrawn(pinned.route());
            case Route.Atlas _, Route.OfStory _, Route.OfEvent _, Route.OfProject _, Route.OfCountry _ -> false;
            case Route.All _,
                    Route.OfSource _,
                    Route.OfActor _,
                    Route.OfQuestion _,
                    Route.KnownThen _,
                    Route.Method _,
                    Route.Embed _,
                    Route.Data _,
                    Route.MapDetail _,
                    Route.MapWorld _ -> false;
            case Route.Sitemap _, Route.Asset _ -> false;
        };
    }

    /** The page for an address that belongs to nothing. */
    Served notFound(Edition edition, String path, String query) {
        var asked = Address.unknown(path, query);
        var language = edition.dataset().masthead().answering(asked.language());
        var rendition = NotFoundPage.of(edition, asked.in(language));
        return new Served(rendition, Encoded.of(rendition.body(), Effort.FOR_FEW));
    }
}
