package org.rolloutatlas.explorer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.search.SearchIndex;
import org.rolloutatlas.search.SearchResult;
import org.rolloutatlas.search.Snippet;

/**
 * Which events speak of some words, and where: by the full-text index, which is made when somebody first searches. Words
 * begun and words misspelt are found too. The latest answers are kept, for all readers.
 */
final class TextSearch {
    private static final int KEPT = 32;

    private record Asked(String words, Language language) {}

    private final List<Event> events;
    private final Cache<Asked, SearchResult> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private @Nullable SearchIndex index;

    TextSearch(List<Event> events) {
        this.events = List.copyOf(events);
    }

    /** Ids of the events. */
    Set<String> find(String words) {
        // of the ids the language changes nothing
        return Set.copyOf(answer(words, Language.EN).eventIds());
    }

    /** Where in one event the words stand, for a reader of that language; empty without words. */
    List<Snippet> snippets(Event event, String words, Language language) {
        if (words.isEmpty()) {
            return List.of();
        }
        var answer = answer(words, language);
        synchronized (answer) {
            return answer.snippets(event.id());
        }
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
