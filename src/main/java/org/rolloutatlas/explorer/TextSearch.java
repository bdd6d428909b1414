package org.rolloutatlas.explorer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Selection;

/** Which events speak of some words. */
@FunctionalInterface
interface TextSearch {
    /** Ids of the events. */
    Set<String> find(String words);

    /** Every word must occur somewhere, see {@link org.rolloutatlas.selection.PlainSearch}. */
    static TextSearch plain(List<Event> events) {
        return words -> Selection.ALL.speakingOf(words).applyTo(events).stream()
                .map(Event::id)
                .collect(Collectors.toSet());
    }
}
