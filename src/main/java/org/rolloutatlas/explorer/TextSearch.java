package org.rolloutatlas.explorer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.search.SearchIndex;

/** Which events speak of some words. */
@FunctionalInterface
interface TextSearch {
    /** Ids of the events. */
    Set<String> find(String words);

    /** By the full-text index, which is made when somebody first searches: words begun and words misspelt are found too. */
    static TextSearch full(List<Event> events) {
        var index = new AtomicReference<SearchIndex>();
        return words -> {
            var made = index.updateAndGet(known -> known != null ? known : SearchIndex.of(events));
            // of the ids the language changes nothing
            return Set.copyOf(made.search(words, Language.EN).eventIds());
        };
    }
}
