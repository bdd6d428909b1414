package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.Counted;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** What a page with a headline and a list of reports is about: one thing that many reports concern. */
sealed interface About {

    /** A country, by its ISO 3166-1 alpha-2 code. */
    record OfCountry(String code) implements About {
        @Override
        public String name(Language language) {
            return Wording.in(language).country(code);
        }

        @Override
        public Selection all(Selection selection) {
            return selection.with(Facet.COUNTRY, List.of(code));
        }

        @Override
        public List<Counted> counted(List<Event> events, List<Event> held, AtlasWording wording) {
            return Counted.ofCountry(events, held, wording);
        }
    }

    /** A project. */
    record OfProject(Project project) implements About {
        @Override
        public String name(Language language) {
            var country = Wording.in(language).country(project.countries().getFirst());
            return new SiteWords(language)
                    .text("project.name", country, project.name().in(language));
        }

        @Override
        public Selection all(Selection selection) {
            return selection.with(Facet.PROJECT, List.of(project.id()));
        }

        @Override
        public List<Counted> counted(List<Event> events, List<Event> held, AtlasWording wording) {
            return Counted.ofProject(events, wording);
        }
    }

    /** An actor that a report names. */
    record OfActor(Actor actor) implements About {
        @Override
        public String name(Language language) {
            return new SiteWords(language).text("actor.name", actor.name().in(language));
        }

        @Override
        public Selection all(Selection selection) {
            return selection.with(Facet.ACTOR, List.of(actor.id()));
        }

        @Override
        public List<Counted> counted(List<Event> events, List<Event> held, AtlasWording wording) {
            return Counted.ofActor(events, wording);
        }
    }

    /** What a route is about; empty when no report concerns it, so that it has no page, and for routes of other things. */
    static Optional<About> find(Edition edition, Route route) {
        return switch (route) {
            case Route.OfCountry country ->
                edition.countries().contains(country.code())
                        ? Optional.of(new OfCountry(country.code()))
                        : Optional.empty();
            case Route.OfProject project -> edition.findProject(project.id()).map(OfProject::new);
            case Route.OfActor actor -> edition.findActor(actor.id()).map(OfActor::new);
            case Route.Atlas _,
                    Route.All _,
                    Route.OfStory _,
                    Route.OfEvent _,
                    Route.OfSource _,
                    Route.OfQuestion _,
                    Route.KnownThen _,
                    Route.Method _ -> Optional.empty();
            case Route.Embed _, Route.Image _, Route.Data _, Route.MapDetail _, Route.MapWorld _, Route.Sitemap _ ->
                Optional.empty();
            case Route.Asset _, Route.Pinned _ -> Optional.empty();
        };
    }

    /** Its name at the beginning of a headline. */
    String name(Language language);

    /** What of a selection concerns it. */
    Selection all(Selection selection);

    /** What is counted of it. */
    List<Counted> counted(List<Event> events, List<Event> held, AtlasWording wording);

    /** As much of it as an address selects. */
    default Subject subject(Edition edition, Address address) {
        return switch (this) {
            case OfCountry _, OfProject _ ->
                Scope.of(address.route())
                        .flatMap(scope -> Subject.of(edition, scope, address.selection(), address.language()))
                        .orElseThrow();
            case OfActor named -> Subject.ofActor(edition, named.actor(), address.language());
        };
    }
}
