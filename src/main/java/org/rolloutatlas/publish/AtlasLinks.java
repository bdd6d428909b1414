package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.figure.FigureLinks;

/** The marks of a figure lead to the rows below it, and where there is none, to the events' own pages. */
final class AtlasLinks implements FigureLinks {
    private final Address address;
    private final boolean beside;
    private final boolean lends;
    private final Set<String> rows;

    private AtlasLinks(Address address, List<Event> rows, boolean beside, boolean lends) {
        this.address = address;
        this.beside = beside;
        this.lends = lends;
        this.rows = rows.stream().map(Event::id).collect(Collectors.toSet());
    }

    /**
     * On a page of ours.
     *
     * @param rows events with a row in the page
     */
    static AtlasLinks onPage(Address address, List<Event> rows) {
        return new AtlasLinks(address, rows, false, false);
    }

    /**
     * In a frame: what leads out of the figure opens beside the page around it.
     *
     * @param rows events with a row in the frame
     */
    static AtlasLinks inFrame(Address address, List<Event> rows) {
        return new AtlasLinks(address, rows, true, false);
    }

    /** On the page of a story, whose stills are drawn on the map of its figure. */
    static AtlasLinks inStory(Address address) {
        return new AtlasLinks(address, List.of(), false, true);
    }

    @Override
    public String event(String id) {
        return rows.contains(id)
                ? FigureLinks.IN_PAGE.event(id)
                : address.at(new Route.OfEvent(id)).text();
    }

    @Override
    public Optional<String> aboutCountry(String code) {
        return Optional.of(address.at(new Route.OfCountry(code)).text());
    }

    @Override
    public Optional<String> aboutProject(String id) {
        return Optional.of(address.at(new Route.OfProject(id)).text());
    }

    @Override
    public Optional<String> openRows() {
        return beside ? Optional.empty() : Optional.of(address.countryPattern());
    }

    @Override
    public boolean lendsOutlines() {
        return lends;
    }

    @Override
    public boolean beside() {
        return beside;
    }
}
