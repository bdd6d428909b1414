package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.event.LocalizedText;
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
    private final List<Span> links;
    private final String focus;
    private final String text;

    /** Thousands of events have the same countries and names, and the text is long: each is looked for once. */
    private final Map<String, Boolean> countries = new HashMap<>();

    private final Map<String, Boolean> names = new HashMap<>();

    Treatment(Story story, Chapter chapter) {
        links = chapter.linked().byTag().values().stream().flatMap(List::stream).toList();
        focus = chapter.focus().orElse("");
        text = Stream.of(story.title(), story.standfirst(), chapter.title(), chapter.text())
                .flatMap(Treatment::texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    boolean treats(Event event) {
        return event.id().equals(focus)
                || links.stream().anyMatch(link -> leadsTo(link, event))
                || event.countries().stream().anyMatch(this::isNamed)
                || event.project().stream()
                        .flatMap(project -> texts(project.name()))
                        .anyMatch(this::names)
                || event.evidence().stream()
                        .anyMatch(item -> names(item.source().publisher()))
                || event.parties().stream().anyMatch(party -> names(party.actor()));
    }

    private static boolean leadsTo(Span span, Event event) {
        return switch (span) {
            case Span.Plain _ -> false;
            case Span.ToSource(var _, Source source) ->
                event.evidence().stream().anyMatch(item -> item.source().id().equals(source.id()));
            case Span.ToEvent(var _, var id) -> event.id().equals(id);
        };
    }

    private boolean names(Actor actor) {
        return Stream.concat(texts(actor.name()), actor.aliases().stream()).anyMatch(this::names);
    }

    private boolean names(String name) {
        return names.computeIfAbsent(name, any -> text.contains(any.toLowerCase(Locale.ROOT)));
    }

    private boolean isNamed(String country) {
        return countries.computeIfAbsent(country, any -> CountryMention.isNamed(any, text));
    }

    private static Stream<String> texts(LocalizedText text) {
        return text.byTag().values().stream();
    }
}
