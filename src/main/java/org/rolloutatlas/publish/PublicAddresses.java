package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Meridian;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.MapForm;

/**
 * Every public address of an edition without selection and theme, in both languages: what a sitemap lists and a bake writes.
 * Withdrawn events are in no sitemap; the addresses at which they are explained are baked.
 */
public final class PublicAddresses {
    private PublicAddresses() {}

    /** The pages that people read. */
    static List<Route> pages(Edition edition) {
        var routes = new ArrayList<Route>();
        routes.add(new Route.Atlas());
        routes.add(new Route.Method());
        Arrays.stream(Listing.values()).map(Route.All::new).forEach(routes::add);
        scopes(edition).stream()
                .filter(scope -> !(scope instanceof Scope.Whole || scope instanceof Scope.OfQuestion))
                .map(Scope::page)
                .forEach(routes::add);
        edition.dataset().sources().forEach(source -> routes.add(new Route.OfSource(source.id())));
        edition.actors().forEach(actor -> routes.add(new Route.OfActor(actor.id())));
        Question.all(edition)
                .forEach(question ->
                        routes.add(new Route.OfQuestion(question.disagreement().id())));
        return List.copyOf(routes);
    }

    /** Everything, pages first. */
    public static List<Address> all(Edition edition) {
        var routes = new ArrayList<Route>();
        for (var scope : scopes(edition)) {
            routes.add(new Route.Embed(scope));
            for (var kind : Picture.Kind.values()) {
                routes.add(new Route.Image(scope, Picture.card(kind)));
            }
        }
        for (var id : withdrawn(edition)) {
            routes.add(new Route.OfEvent(id));
            routes.add(new Route.Embed(new Scope.OfEvent(id)));
        }
        Arrays.stream(DataFile.values()).forEach(file -> routes.add(new Route.Data(file)));
        var pinned = routes.stream()
                .filter(Route::isPinnable)
                .map(route -> new Route.Pinned(edition.dataset().hash(), route))
                .toList();
        routes.addAll(pinned);
        edition.maps().forEach(map -> routes.add(new Route.MapDetail(map)));
        for (var projection :
                edition.maps().stream().map(MapForm::projection).distinct().toList()) {
            for (int meridian = 0; meridian < 360; meridian += Meridian.APART) {
                routes.add(new Route.MapWorld(new Meridian(meridian).in(projection)));
            }
        }
        routes.add(new Route.Sitemap());
        Assets.paths().forEach(path -> routes.add(new Route.Asset(path)));
        return inAllLanguages(
                edition, Stream.concat(pages(edition).stream(), routes.stream()).toList());
    }

    private static List<String> withdrawn(Edition edition) {
        return edition.dataset().events().stream()
                .filter(Event::isRetracted)
                .map(Event::id)
                .toList();
    }

    /** Whatever can be embedded. */
    static List<Scope> scopes(Edition edition) {
        var scopes = new ArrayList<Scope>();
        scopes.add(new Scope.Whole());
        scopes.add(new Scope.KnownThen(Optional.empty()));
        edition.dataset().stories().forEach(story -> scopes.add(new Scope.OfStory(story.id())));
        edition.countries().forEach(country -> scopes.add(new Scope.OfCountry(country)));
        edition.dataset().projects().forEach(project -> scopes.add(new Scope.OfProject(project.id())));
        edition.events().stream().map(Event::id).forEach(id -> scopes.add(new Scope.OfEvent(id)));
        Question.all(edition)
                .forEach(question ->
                        scopes.add(new Scope.OfQuestion(question.disagreement().id())));
        return List.copyOf(scopes);
    }

    private static List<Address> inAllLanguages(Edition edition, List<? extends Route> routes) {
        return routes.stream()
                .flatMap(route -> (route.isWorded() ? edition.languages() : List.of(Language.EN))
                        .stream().map(language -> Address.of(route).in(language)))
                .toList();
    }
}
