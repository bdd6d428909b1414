package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.event.ReviewStatus;

/** Writes what an address names, from the edition alone. */
final class Renditions {
    private static final int OK = 200;
    private static final int GONE = 410;

    private Renditions() {}

    static Rendition of(Edition edition, Address address) {
        return switch (address.route()) {
            case Route.Atlas atlas -> Rendition.html(OK, AtlasPage.of(edition, address));
            case Route.OfEvent route -> event(edition, address, route.id());
            case Route.Method method -> Rendition.html(OK, MethodPage.of(edition, address));
            case Route.Events events ->
                new Rendition(OK, "application/json; charset=utf-8", edition.file(), List.of(Rendition.ANY_ORIGIN));
            case Route.Asset asset ->
                new Rendition(OK, Assets.mediaType(asset.path()), Bytes.of(Assets.bytes(asset.path())), List.of());
        };
    }

    private static Rendition event(Edition edition, Address address, String id) {
        return edition.dataset()
                .findEvent(id)
                .map(event -> Rendition.html(
                        event.review().status() == ReviewStatus.RETRACTED ? GONE : OK,
                        EventPage.of(edition, address, event)))
                .orElseGet(() -> NotFoundPage.rendition(address.language(), address.theme()));
    }
}
