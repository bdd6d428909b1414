package org.rolloutatlas.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.event.Event;

/** What a search found. */
public final class SearchResult {
    private final List<String> eventIds;
    private final Map<String, Event> events = new HashMap<>();
    private final SnippetFinder finder;

    SearchResult(List<String> eventIds, List<Event> events, SnippetFinder finder) {
        this.eventIds = List.copyOf(eventIds);
        events.forEach(event -> this.events.put(event.id(), event));
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
