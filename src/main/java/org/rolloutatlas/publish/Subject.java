package org.rolloutatlas.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Sight;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.figure.AtlasFigure;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.KnownWords;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RemovalWords;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.StageChange;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * What a scope comes to in an edition: the events, and how they are headed.
 *
 * @param title says what is reported, not what is so
 * @param description one or two sentences, for link previews
 * @param map how the world is laid out
 * @param usualFocus id of the actor whose supplies are drawn as arcs where the selection rests on no one actor
 * @param views places that the chapters of a story ask to show, of a chapter each
 * @param taken what was taken away of the evidence; empty where nothing was
 */
record Subject(
        String title,
        String description,
        List<Event> events,
        MapForm map,
        Optional<String> usualFocus,
        List<List<Sight>> views,
        Optional<Taken> taken) {
    private static final Cache<Edition, Map<String, List<Event>>> CHAPTERS =
            Caffeine.newBuilder().weakKeys().build();

    Subject {
        events = List.copyOf(events);
        views = List.copyOf(views);
    }

    /** By all evidence. */
    Subject(String title, String description, List<Event> events, MapForm map, Optional<String> usualFocus) {
        this(title, description, events, map, usualFocus, List.of(), Optional.empty());
    }

    /** The subject of a scope, as far as the selection reaches; empty when there is no such thing. */
    static Optional<Subject> of(Edition edition, Scope scope, Selection selection, Language language) {
        var subject = left(edition, scope, selection, language);
        // what is said of one report says also on whom it rests
        if (selection.without().isEmpty() || !scope.isSelective()) {
            return subject;
        }
        var before = left(edition, scope, selection.without(List.of()), language);
        var names = names(edition, selection, language);
        return subject.flatMap(after -> before.map(all ->
                after.without(titled(after.title, edition, selection, language), names, all, about(scope, selection))));
    }

    /** A title that says what is taken away of the evidence. */
    static String titled(String title, Edition edition, Selection selection, Language language) {
        return selection.without().isEmpty()
                ? title
                : new SiteWords(language).text("taken.title", title, names(edition, selection, language));
    }

    private static String names(Edition edition, Selection selection, Language language) {
        return new RemovalWords(Wording.in(language), edition.dataset().sources()).names(selection.without());
    }

    private Subject without(String titled, String names, Subject all, Set<String> about) {
        return new Subject(
                titled,
                description,
                events,
                map,
                usualFocus,
                views,
                Optional.of(new Taken(names, all.events.size(), StageChange.between(all.events, events, about))));
    }

    /** The countries to which the question is narrowed. */
    private static Set<String> about(Scope scope, Selection selection) {
        return scope instanceof Scope.OfCountry country ? Set.of(country.code()) : selection.chosen(Facet.COUNTRY);
    }

    /** Of what is left without the evidence that is taken away. */
    private static Optional<Subject> left(Edition edition, Scope scope, Selection selection, Language language) {
        var words = new SiteWords(language);
        return switch (scope) {
            case Scope.Whole _ ->
                Optional.of(new Subject(
                        edition.headline(language),
                        edition.description(language),
                        edition.select(selection),
                        edition.map(),
                        Optional.empty()));
            case Scope.OfStory story ->
                edition.findStory(story.id()).map(found -> story(edition, found, selection, language));
            case Scope.OfCountry country -> {
                var name = Wording.in(language).country(country.code());
                yield Optional.of(edition.select(Selection.ALL.with(Facet.COUNTRY, List.of(country.code()))))
                        .filter(events -> !events.isEmpty())
                        .map(events -> summed(
                                edition,
                                words.text("country.title", name),
                                edition.select(selection, events),
                                language));
            }
            case Scope.OfProject project ->
                edition.findProject(project.id()).map(found -> {
                    var events = edition.select(Selection.ALL.with(Facet.PROJECT, List.of(found.id())));
                    var country = Wording.in(language).country(found.countries().getFirst());
                    return summed(
                            edition,
                            words.text("project.title", country, found.name().in(language)),
                            edition.select(selection, events),
                            language);
                });
            case Scope.KnownThen known -> {
                var back = LookBack.of(
                        edition, Address.of(known.page()).with(selection).in(language), known.then());
                yield Optional.of(new Subject(
                        new KnownWords(edition.wording(language))
                                .title(Wording.in(language).day(back.then().day())),
                        new KnownWords(edition.wording(language)).sentence(back.then()),
                        back.events(),
                        edition.map(),
                        Optional.empty()));
            }
            case Scope.OfEvent event ->
                edition.dataset()
                        .findEvent(event.id())
                        .map(found -> new Subject(
                                found.title().told(language),
                                found.claim().told(language),
                                List.of(found),
                                edition.map(),
                                Optional.empty()));
            case Scope.OfQuestion question ->
                Question.find(edition, question.id()).map(found -> ofQuestion(edition, found, language));
        };
    }

    /** What a question concerns. */
    static Subject ofQuestion(Edition edition, Question question, Language language) {
        return new Subject(
                question.disagreement().question().told(language),
                question.remark(Wording.in(language)),
                question.events(),
                edition.map(),
                Optional.empty());
    }

    /** The events of one chapter; every page asks which stories tell of its events. */
    static List<Event> chapter(Edition edition, String selection) {
        return CHAPTERS.get(edition, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        selection,
                        query -> edition.select(SelectionQuery.parse(query).selection()));
    }

    /** What rests on a source. */
    static Subject ofSource(Edition edition, String id, String title, Language language) {
        return summed(edition, title, edition.select(Selection.ALL.with(Facet.SOURCE, List.of(id))), language);
    }

    /** What names an actor; arcs are drawn for what it supplies. */
    static Subject ofActor(Edition edition, Actor actor, Language language) {
        var title = new SiteWords(language).text("actor.title", actor.name().in(language));
        var named =
                summed(edition, title, edition.select(Selection.ALL.with(Facet.ACTOR, List.of(actor.id()))), language);
        return new Subject(named.title, named.description, named.events, named.map, Optional.of(actor.id()));
    }

    private static Subject story(Edition edition, Story story, Selection selection, Language language) {
        var events = new LinkedHashSet<Event>();
        story.chapters().forEach(chapter -> events.addAll(chapter(edition, chapter.selection())));
        var first = story.chapters().stream()
                .findFirst()
                .flatMap(chapter ->
                        SelectionQuery.parse(chapter.selection()).selection().focusActor());
        return new Subject(
                story.title().told(language),
                story.standfirst().told(language),
                edition.select(selection, List.copyOf(events)),
                story.map(),
                first,
                story.chapters().stream().map(Chapter::view).toList(),
                Optional.empty());
    }

    private static Subject summed(Edition edition, String title, List<Event> events, Language language) {
        var summary = events.isEmpty() ? "" : new EventWords(Wording.in(language)).summary(events);
        return new Subject(title, summary, events, edition.map(), Optional.empty());
    }

    /** Whether there is a figure of it: it has events, and they stand. */
    boolean isDrawn() {
        return !events.isEmpty() && events.stream().noneMatch(Event::isRetracted);
    }

    /** The figure; there must be events. Whatever the scope, what is asked for decides on arcs and clock. */
    Figure figure(Edition edition, Address address) {
        var asked = address.selection();
        return new AtlasFigure(edition.world(), edition.events(), map)
                .of(
                        title,
                        events,
                        views,
                        edition.wording(address.language()),
                        asked.clock(),
                        asked.focusActor().or(() -> usualFocus))
                .after(taken.map(Taken::changes).orElse(List.of()));
    }

    /** The card of its first event; there must be one. */
    QuoteCard card(Edition edition, Language language) {
        return QuoteCard.of(events.getFirst(), edition.events(), edition.wording(language));
    }
}
