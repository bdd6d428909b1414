package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.OutlinesJson;

/** Writes what an address names, from the edition alone. */
public final class Renditions {
    private static final int OK = 200;

    private Renditions() {}

    /**
     * Writes it. Equal editions and addresses give equal bytes.
     *
     * @return with status 404 when the address names nothing of the edition, with 410 when it names a withdrawn event
     */
    public static Rendition of(Edition edition, Address address) {
        return switch (address.route()) {
            case Route.Atlas _ -> page(AtlasPage.of(edition, address));
            case Route.All route -> listing(edition, address, route.listing());
            case Route.OfStory route ->
                found(
                        edition,
                        address,
                        edition.findStory(route.id()),
                        story -> page(StoryPage.of(edition, address, story, subject(edition, address))));
            case Route.OfEvent route ->
                found(
                        edition,
                        address,
                        edition.dataset().findEvent(route.id()),
                        event -> Rendition.html(status(event), EventPage.of(edition, address, event)));
            case Route.OfProject _, Route.OfCountry _, Route.OfActor _ ->
                found(
                        edition,
                        address,
                        About.find(edition, address.route()),
                        about -> page(AboutPage.of(edition, address, about)));
            case Route.OfSource route ->
                found(
                        edition,
                        address,
                        edition.findSource(route.id()),
                        source -> page(SourcePage.of(edition, address, source)));
            case Route.OfQuestion route ->
                found(
                        edition,
                        address,
                        Question.find(edition, route.id()),
                        question -> page(QuestionPage.of(edition, address, question)));
            case Route.KnownThen route -> page(KnownThenPage.of(edition, address, route));
            case Route.Method _ -> page(MethodPage.of(edition, address));
            case Route.Embed route ->
                found(
                        edition,
                        address,
                        findSubject(edition, address),
                        subject -> embed(edition, address, route.scope(), subject));
            case Route.Image route ->
                Withdrawn.find(edition, address)
                        .map(event -> Withdrawn.rendition(event, address))
                        .orElseGet(() -> image(edition, address, route));
            case Route.Data route -> DataFiles.of(edition, address, route.file());
            case Route.MapDetail route ->
                edition.maps().contains(route.map())
                        ? outlines(OutlinesJson.fine(edition.world(), edition.events(), route.map()))
                        : NotFoundPage.of(edition, address);
            case Route.MapWorld route ->
                edition.maps().stream()
                                .anyMatch(map -> map.projection() == route.map().projection())
                        ? outlines(OutlinesJson.around(edition.world(), edition.events(), route.map()))
                        : NotFoundPage.of(edition, address);
            case Route.Sitemap _ -> SitemapFile.of(edition);
            case Route.Asset asset -> asset(asset.path());
            case Route.Pinned route -> pinned(edition, address, route);
        };
    }

    private static Rendition listing(Edition edition, Address address, Listing listing) {
        return switch (listing) {
            case REPORTS -> found(edition, address, ReportsPage.of(edition, address), Renditions::page);
            case STORIES -> page(ListingPage.of(edition, address, listing, new StoryList(edition, address)));
            case COUNTRIES -> page(ListingPage.of(edition, address, listing, new CountryList(edition, address)));
            case DISAGREEMENTS ->
                page(ListingPage.of(edition, address, listing, new DisagreementList(edition, address)));
            case SOURCES -> page(ListingPage.of(edition, address, listing, new SourceList(edition, address)));
        };
    }

    private static Rendition outlines(String json) {
        return new Rendition(OK, "application/json; charset=utf-8", Bytes.of(json), List.of(Rendition.ANY_ORIGIN));
    }

    private static Rendition page(HtmlPage page) {
        return Rendition.html(OK, page);
    }

    private static <T> Rendition found(
            Edition edition, Address address, Optional<T> thing, Function<T, Rendition> rendition) {
        return thing.map(rendition).orElseGet(() -> NotFoundPage.of(edition, address));
    }

    private static Optional<Subject> findSubject(Edition edition, Address address) {
        return Scope.of(address.route())
                .flatMap(scope -> Subject.of(edition, scope, address.selection(), address.language()));
    }

    private static Subject subject(Edition edition, Address address) {
        return findSubject(edition, address).orElseThrow();
    }

    private static Rendition image(Edition edition, Address address, Route.Image route) {
        return found(
                edition,
                address,
                findSubject(edition, address)
                        .filter(subject -> !subject.events().isEmpty()),
                subject -> ImageFile.of(edition, address, route, subject));
    }

    private static int status(Event event) {
        return event.isRetracted() ? Withdrawn.GONE : OK;
    }

    private static Rendition embed(Edition edition, Address address, Scope scope, Subject subject) {
        int status = scope instanceof Scope.OfEvent ? status(subject.events().getFirst()) : OK;
        var page = switch (scope) {
            case Scope.OfEvent one when subject.isDrawn() -> EventEmbed.of(edition, address, one, subject);
            case Scope.KnownThen known -> KnownThenEmbed.of(edition, address, known);
            case Scope.OfQuestion one ->
                QuestionEmbed.of(
                        edition, address, one, Question.find(edition, one.id()).orElseThrow());
            case Scope.OfEvent _, Scope.Whole _, Scope.OfStory _, Scope.OfCountry _, Scope.OfProject _ ->
                EmbedPage.of(edition, address, scope, subject);
        };
        return Rendition.framed(status, page);
    }

    private static Rendition asset(String path) {
        var rendition = new Rendition(OK, Assets.mediaType(path), Bytes.of(Assets.bytes(path)), List.of());
        return Assets.isForOthers(path) ? rendition.with(Rendition.ANY_ORIGIN, Rendition.ANY_EMBEDDER) : rendition;
    }

    /** Only one version is in service; a baked site keeps those that it has seen. */
    private static Rendition pinned(Edition edition, Address address, Route.Pinned route) {
        var living = new Address(route.route(), address.selection(), address.language(), address.theme());
        return route.version().equals(edition.dataset().hash())
                ? of(edition, living)
                : NotFoundPage.otherVersion(edition, living);
    }
}
