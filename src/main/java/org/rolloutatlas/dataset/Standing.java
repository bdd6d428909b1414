package org.rolloutatlas.dataset;

import java.util.List;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.phrase.Phrase;

/**
 * The events of a dataset that are not withdrawn, which alone can be selected and found.
 *
 * @param select the query → the selected ones of the events
 */
record Standing(List<Event> events, SelectionCheck selections, Function<String, List<Event>> select) {
    static Standing of(Dataset dataset, SelectionCheck selections) {
        var events =
                dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        return new Standing(events, selections, selections.select().among(events, dataset.sources()));
    }

    /** What a query selects. */
    List<Event> selected(String query) {
        return select.apply(query);
    }

    /** The codes of a query that no event has, each in words for an editor. */
    List<Phrase> unknown(String query) {
        return selections.unknown().apply(query, events);
    }
}
