package org.rolloutatlas.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Facet;

/** A row in the list of results. */
sealed interface ResultRow {
    /** A heading over some events. */
    record Heading(String code, String name, int count) implements ResultRow {}

    /** One event; under several headings it stands several times. */
    record Report(String heading, Event event) implements ResultRow {}

    /** The rows of these events, whose order is kept within a heading; the largest group first. */
    static List<ResultRow> of(List<Event> events, Grouping grouping, Visit visit) {
        var groups = new LinkedHashMap<String, List<Event>>();
        for (var event : events) {
            for (var code : grouping.headings(event)) {
                groups.computeIfAbsent(code, key -> new ArrayList<>()).add(event);
            }
        }
        var rows = new ArrayList<ResultRow>();
        groups.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(group -> {
                    grouping.facet()
                            .ifPresent(facet -> rows.add(new Heading(
                                    group.getKey(),
                                    name(facet, group, visit),
                                    group.getValue().size())));
                    group.getValue().forEach(event -> rows.add(new Report(group.getKey(), event)));
                });
        return rows;
    }

    private static String name(Facet facet, Map.Entry<String, List<Event>> group, Visit visit) {
        return group.getKey().isEmpty()
                ? visit.text("group.none." + facet.code())
                : visit.names().of(facet, group.getKey());
    }
}
