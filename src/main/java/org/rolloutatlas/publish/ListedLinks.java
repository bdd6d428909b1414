package org.rolloutatlas.publish;

import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.render.figure.FigureLinks;

/** The marks of a figure lead to the reports that are listed below it, under the ids of the dataset. */
record ListedLinks(Address address) implements FigureLinks {
    @Override
    public String event(String id) {
        return "#" + id;
    }

    @Override
    public Optional<String> aboutCountry(String code) {
        return Optional.of(address.at(new Route.OfCountry(code)).text());
    }

    @Override
    public Optional<String> aboutProject(String id) {
        return Optional.of(address.at(new Route.OfProject(id)).text());
    }
}
