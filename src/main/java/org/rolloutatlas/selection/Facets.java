package org.rolloutatlas.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rolloutatlas.event.Event;

/** What choosing would give. */
public final class Facets {
    private Facets() {}

    /**
     * One value of a facet.
     *
     * @param count events that would be selected if this were the facet's only chosen value and all other facets stayed
     */
    public record Count(String code, int count) {}

    /** The values of one facet among these events, the most frequent first, ties by code. */
    public static List<Count> count(Facet facet, List<Event> events, Selection selection, WordSearch search) {
        Map<String, Integer> counts = new TreeMap<>();
        selection
                .speaking(events, search)
                .filter(event -> selection.matchesAllBut(event, Optional.of(facet)))
                .flatMap(event -> facet.codes(event).stream())
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        selection.chosen(facet).forEach(code -> counts.putIfAbsent(code, 0));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::code))
                .toList();
    }
}
