package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Seat;

/** The towns in which the suppliers of a figure sit, by number, for lines that follow the reader. */
final class Seats {
    private final List<Seat> all;

    Seats(Collection<Event> events) {
        var seats = new LinkedHashSet<Seat>();
        events.forEach(event -> seats.addAll(of(event)));
        all = new ArrayList<>(seats);
    }

    /** In the order of their numbers, from 0. */
    List<Seat> all() {
        return List.copyOf(all);
    }

    /** The numbers of those that an event names; blank for none. */
    String numbers(Event event) {
        return of(event).stream()
                .map(seat -> Integer.toString(all.indexOf(seat)))
                .collect(Collectors.joining(" "));
    }

    private static Set<Seat> of(Event event) {
        return event.parties().stream()
                .filter(party -> party.role().supplies())
                .flatMap(party -> party.actor().seat().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
