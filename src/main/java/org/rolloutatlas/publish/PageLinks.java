package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.record.RecordLinks;

/**
 * The public pages to which a record leads.
 *
 * @param address of the page on which it stands, whose language they take
 */
record PageLinks(Address address) implements RecordLinks {
    @Override
    public String event(String id) {
        return at(new Route.OfEvent(id));
    }

    @Override
    public String source(String id) {
        return at(new Route.OfSource(id));
    }

    @Override
    public String project(String id) {
        return at(new Route.OfProject(id));
    }

    @Override
    public String actor(String id) {
        return at(new Route.OfActor(id));
    }

    @Override
    public String question(String id) {
        return at(new Route.OfQuestion(id));
    }

    private String at(Route route) {
        return address.at(route).as(Theme.AUTO).text();
    }
}
