package org.rolloutatlas.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.Story;

/** All that has a name in a dataset: countries, actors, projects and places of its reports, and its stories. */
public final class Names {
    private Names() {}

    /**
     * Of what is reported, with how often.
     *
     * @param languages BCP 47 tags of the languages in which the dataset is written
     */
    public static List<Named> of(List<Event> events, List<Story> stories, Set<String> languages) {
        var all = new ArrayList<Named>();
        counted(events, event -> event.countries().stream())
                .forEach((code, count) -> all.add(new Named(
                        Named.Kind.COUNTRY,
                        code,
                        CountryWords.of(code, languages).values().stream()
                                .flatMap(List::stream)
                                .toList(),
                        count)));
        counted(events, event -> event.parties().stream().map(Party::actor).distinct())
                .forEach((actor, count) -> all.add(new Named(
                        Named.Kind.ACTOR,
                        actor.id(),
                        Stream.concat(names(actor.name()), actor.aliases().stream())
                                .toList(),
                        count)));
        counted(events, event -> event.project().stream())
                .forEach((project, count) -> all.add(new Named(
                        Named.Kind.PROJECT, project.id(), names(project.name()).toList(), count)));
        counted(
                        events,
                        event -> event.place().flatMap(Place::pinpoint).isPresent()
                                ? event.place().map(Place::name).stream()
                                : Stream.<LocalizedText>empty())
                .forEach((name, count) -> all.add(new Named(
                        Named.Kind.PLACE,
                        names(name).findFirst().orElse(""),
                        names(name).toList(),
                        count)));
        stories.forEach(story -> all.add(
                new Named(Named.Kind.STORY, story.id(), names(story.title()).toList(), 0)));
        return all;
    }

    private static Stream<String> names(LocalizedText text) {
        return text.byTag().values().stream();
    }

    private static <T> Map<T, Integer> counted(List<Event> events, Function<Event, Stream<T>> those) {
        return events.stream()
                .flatMap(those)
                .collect(Collectors.toMap(one -> one, _ -> 1, Integer::sum, LinkedHashMap::new));
    }
}
