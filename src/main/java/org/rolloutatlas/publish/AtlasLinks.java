package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.FigureLinks;
import org.rolloutatlas.selection.Facet;

/** The marks of a figure lead to the rows below it, and where there is none, to the events' own pages. */
final class AtlasLinks implements FigureLinks {
    private final Address address;
    private final Set<String> rows;

    AtlasLinks(Address address, List<Event> rows) {
        this.address = address;
        this.rows = rows.stream().map(Event::id).collect(Collectors.toSet());
    }

    @Override
    public String event(String id) {
        return rows.contains(id)
                ? FigureLinks.IN_PAGE.event(id)
                : address.at(new Route.OfEvent(id)).text();
    }

    @Override
    public String country(Optional<String> code) {
        return code.map(country -> address.with(address.selection().with(Facet.COUNTRY, List.of(country))))
                .orElse(address)
                .text();
    }
}
