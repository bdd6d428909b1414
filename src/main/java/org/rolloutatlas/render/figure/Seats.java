package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.event.Seat;
import org.rolloutatlas.render.markup.Decimal;

/** The towns in which the suppliers of a figure sit, by number, for lines that follow the reader. */
final class Seats {
    private final List<Seat> all;

    Seats(Collection<Event> events) {
        var seats = new LinkedHashSet<Seat>();
        events.forEach(event -> seats.addAll(of(event)));
        all = new ArrayList<>(seats);
    }

    /** Where each is on the map and how it is named, by number: {@code 1520.4 410.1 Shenzhen;970.2 221 Roding}. */
    String text(Figure figure) {
        return all.stream()
                .map(seat -> {
                    var at = figure.basemap()
                            .projector()
                            .project(seat.position().lon(), seat.position().lat());
                    var name = seat.name().in(figure.wording().language()).replace(';', ',');
                    return Decimal.px(at.x()) + " " + Decimal.px(at.y()) + " " + name;
                })
                .collect(Collectors.joining(";"));
    }

    /** The numbers of those that an event names; blank for none. */
    String numbers(Event event) {
        return of(event).stream()
                .map(seat -> Integer.toString(all.indexOf(seat)))
                .collect(Collectors.joining(" "));
    }

    private static Set<Seat> of(Event event) {
        return event.parties().stream()
                .filter(party -> party.role() == Role.SUPPLIER)
                .flatMap(party -> party.actor().seat().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
