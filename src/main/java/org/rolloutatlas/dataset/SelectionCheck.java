package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.phrase.Phrase;

/**
 * What the queries of chapters say, as selections know it.
 *
 * @param fault what is wrong with a query (without its leading {@code ?}), in words for an editor; empty when nothing is
 * @param unknown the codes of a query that no event has, each in words for an editor; empty when every code is known
 * @param select made once for the events and all texts of a dataset, then asked for each query
 */
public record SelectionCheck(
        Function<String, Optional<Phrase>> fault,
        BiFunction<String, List<Event>, List<Phrase>> unknown,
        Select select) {
    /** What queries select of the events; a text is known through any of the texts. */
    @FunctionalInterface
    public interface Select {
        /** The query → the selected events. */
        Function<String, List<Event>> among(List<Event> events, List<Source> texts);
    }

    /** Accepts every query, which then selects every event. */
    public static final SelectionCheck ANY =
            new SelectionCheck(_ -> Optional.empty(), (_, _) -> List.of(), (events, _) -> _ -> events);
}
