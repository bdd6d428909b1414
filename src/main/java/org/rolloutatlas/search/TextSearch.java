package org.rolloutatlas.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/**
 * The one answer to which events speak of some words, and where: by a {@link SearchIndex} that is made when somebody first
 * searches. The latest answers are kept, for all readers. Safe for use by several threads.
 */
public final class TextSearch {
    private static final int KEPT = 32;

    private record Asked(String words, Language language) {}

    private final List<Event> events;
    private final Cache<Asked, SearchResult> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private @Nullable SearchIndex index;

    /** Answers for these events; reads them later. */
    public TextSearch(List<Event> events) {
        this.events = List.copyOf(events);
    }

    /** The ids of the events that speak of the words, as typed; blanks find nothing. */
    public Set<String> find(String words) {
        // of the ids the language changes nothing
        return Set.copyOf(answer(words, Language.EN).eventIds());
    }

    /** Where in one event the words stand, for a reader of that language; empty without words. */
    public List<Snippet> snippets(Event event, String words, Language language) {
        if (words.isEmpty()) {
            return List.of();
        }
        var answer = answer(words, language);
        synchronized (answer) {
            return answer.snippets(event.id());
        }
    }

    /** What a browser needs to give the same answers by itself. */
    public IndexWords words() {
        return index().words();
    }

    private SearchResult answer(String words, Language language) {
        return answers.get(new Asked(words, language), asked -> index().search(asked.words(), asked.language()));
    }

    private synchronized SearchIndex index() {
        var made = index == null ? SearchIndex.of(events) : index;
        index = made;
        return made;
    }
}
