package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;

/**
 * Which events the text of a chapter treats.
 *
 * <p>An event is treated when the chapter links it or one of its sources, rests on it, or names its country, its project, the
 * publisher of one of its sources or one of its actors, in English or Chinese. Title and standfirst of the story belong to each
 * of its chapters: a story about one country does not name it in every paragraph.
 */
final class Treatment {
    /** Ids of the events that it links, and of the one on which it rests. */
    private final Set<String> events = new HashSet<>();

    /** Ids of the sources that it links. */
    private final Set<String> sources = new HashSet<>();

    private final String text;

    /** Thousands of events have the same countries and names, and the text is long: each is looked for once. */
    private final Map<String, Boolean> countries = new HashMap<>();

    private final Map<String, Boolean> projects = new HashMap<>();
    private final Map<String, Boolean> publishers = new HashMap<>();
    private final Map<String, Boolean> actors = new HashMap<>();

    Treatment(Story story, Chapter chapter) {
        chapter.focus().ifPresent(events::add);
        chapter.linked().byTag().values().stream().flatMap(List::stream).forEach(this::link);
        text = Stream.of(story.title(), story.standfirst(), chapter.title(), chapter.text())
                .flatMap(Treatment::texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    boolean treats(Event event) {
        return events.contains(event.id())
                || event.evidence().stream()
                        .anyMatch(item -> sources.contains(item.source().id()))
                || event.countries().stream().anyMatch(this::isNamed)
                || event.project().stream().anyMatch(this::isNamed)
                || event.evidence().stream()
                        .anyMatch(
                                item -> publishers.computeIfAbsent(item.source().publisher(), this::holds))
                || event.parties().stream().anyMatch(party -> isNamed(party.actor()));
    }

    private void link(Span span) {
        switch (span) {
            case Span.Plain _ -> {}
            case Span.ToSource(var _, Source source) -> sources.add(source.id());
            case Span.ToEvent(var _, var id) -> events.add(id);
        }
    }

    private boolean isNamed(Project project) {
        return projects.computeIfAbsent(project.id(), _ -> texts(project.name()).anyMatch(this::holds));
    }

    private boolean isNamed(Actor actor) {
        return actors.computeIfAbsent(
                actor.id(),
                _ -> Stream.concat(texts(actor.name()), actor.aliases().stream())
                        .anyMatch(this::holds));
    }

    private boolean holds(String name) {
        return text.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean isNamed(String country) {
        return countries.computeIfAbsent(country, any -> CountryMention.isNamed(any, text));
    }

    private static Stream<String> texts(LocalizedText text) {
        return text.byTag().values().stream();
    }
}
