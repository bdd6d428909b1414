package org.rolloutatlas.explorer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.search.NameIndex;
import org.rolloutatlas.search.Names;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.Selection;

/** One dataset, made ready for looking things up; immutable, one for all readers. Withdrawn events are not among its events. */
final class Catalogue {
    private final Dataset dataset;
    private final FacetIndex index;
    /** Of what is left without some evidence; a view asks several times, and few readers ask for the same. */
    private final Cache<List<Removal>, FacetIndex> left =
            Caffeine.newBuilder().maximumSize(8).build();

    private final List<Preset> presets;
    private final List<String> example;
    private final NameIndex names;
    private final TextSearch search;
    private final Map<String, Event> events;
    private final Map<String, Project> projects;
    private final Map<String, Actor> actors;
    private final Map<String, Source> sources;

    Catalogue(Dataset dataset) {
        this.dataset = dataset;
        var drawn =
                dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        search = new TextSearch(drawn);
        index = new FacetIndex(drawn, search::find);
        presets = Presets.of(index);
        example = Example.of(drawn);
        names = new NameIndex(Names.of(
                drawn,
                dataset.stories(),
                dataset.masthead().languages().stream().map(Language::tag).collect(Collectors.toSet())));
        events = byId(drawn, Event::id);
        projects = byId(dataset.projects(), Project::id);
        actors = byId(dataset.actors(), Actor::id);
        sources = byId(dataset.sources(), Source::id);
    }

    Dataset dataset() {
        return dataset;
    }

    FacetIndex index() {
        return index;
    }

    /** What a selection asks, of what is left without the evidence that it takes away. */
    FacetIndex.Answer ask(Selection selection) {
        if (selection.without().isEmpty()) {
            return index.ask(selection);
        }
        return left.get(
                        selection.without(),
                        _ -> new FacetIndex(selection.left(events(), dataset.sources()), search::find))
                .ask(selection);
    }

    /**
     * The same question without codes that no event has: there is no end of them. Empty if one of its facets is left without
     * any, and no event can answer.
     */
    Optional<Selection> known(Selection selection) {
        var known = selection;
        for (var facet : selection.chosen().keySet()) {
            var codes = new TreeSet<>(selection.chosen(facet));
            codes.retainAll(index.codes(facet));
            if (codes.isEmpty()) {
                return Optional.empty();
            }
            known = known.with(facet, codes);
        }
        return Optional.of(known);
    }

    /** The questions with which a reader may begin. */
    List<Preset> presets() {
        return presets;
    }

    /** Ids of the projects that are compared before anybody has chosen. */
    List<String> example() {
        return example;
    }

    /** What words in the search may name. */
    NameIndex names() {
        return names;
    }

    TextSearch search() {
        return search;
    }

    List<Event> events() {
        return index.events();
    }

    Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Whether something is reported of that country. */
    boolean tellsOf(String country) {
        return events().stream().anyMatch(event -> event.countries().contains(country));
    }

    /** A withdrawn event, whose address still says why. */
    Optional<Event> withdrawn(String id) {
        return dataset.findEvent(id).filter(Event::isRetracted);
    }

    Optional<Project> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, thing -> thing));
    }
}
