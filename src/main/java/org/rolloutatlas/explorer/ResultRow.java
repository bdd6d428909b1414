package org.rolloutatlas.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Facet;

/** A row in the list of results. */
sealed interface ResultRow {
    /** By which the list knows it again. */
    String key();

    /** A heading over some events. */
    record Heading(String code, String name, int count) implements ResultRow {
        @Override
        public String key() {
            return code + "\n";
        }
    }

    /** One event; under several headings it stands several times. */
    record Report(String heading, Event event) implements ResultRow {
        @Override
        public String key() {
            return heading + "\n" + event.id();
        }
    }

    /** How many rows these events make. */
    static int count(List<Event> events, Grouping grouping, Visit visit) {
        return grouping == Grouping.TIME
                ? events.size()
                : of(events, grouping, visit).size();
    }

    /** Some of the rows of these events, made anew each time: as long as the events, they are no part of a session. */
    static Stream<ResultRow> of(List<Event> events, Grouping grouping, Visit visit, int from, int most) {
        return grouping == Grouping.TIME
                ? events.stream().skip(from).limit(most).map(event -> new Report("", event))
                : of(events, grouping, visit).stream().skip(from).limit(most);
    }

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
