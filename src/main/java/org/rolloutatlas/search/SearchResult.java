package org.rolloutatlas.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;

/** What a search found. */
public final class SearchResult {
    private final List<String> eventIds;
    private final Map<String, Event> events;
    private final SnippetFinder finder;

    SearchResult(List<Event> found, SnippetFinder finder) {
        eventIds = found.stream().map(Event::id).toList();
        events = found.stream().collect(Collectors.toUnmodifiableMap(Event::id, Function.identity()));
        this.finder = finder;
    }

    /** Ids of the events, best first. */
    public List<String> eventIds() {
        return eventIds;
    }

    /**
     * Where in one of the events the words stand, in the order of {@link Part}; computed when asked for, because most of what
     * is found is never looked at.
     *
     * @return empty for an event that was not found
     */
    public List<Snippet> snippets(String eventId) {
        var event = events.get(eventId);
        return event == null ? List.of() : finder.find(event);
    }
}
