package org.rolloutatlas.operations;

import io.micrometer.common.KeyValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.event.Language;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Counts requests by the part of the product that they ask: an address of its own for each event would be a measure of its own,
 * and there is no end of addresses that belong to nothing.
 */
final class AskedPart extends DefaultServerRequestObservationConvention {
    private static final Set<String> PARTS = Set.of("embed", "image", "data", "map", "explore", "VAADIN");
    private static final String PAGES = "pages";

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        return KeyValue.of(
                "uri",
                Optional.ofNullable(context.getCarrier())
                        .map(request -> part(request.getRequestURI()))
                        .orElse(PAGES));
    }

    /** The part that a path belongs to; a language and a version of the dataset may stand before it. */
    static String part(String path) {
        var steps = List.of(path.split("/"));
        int first = 1;
        if (steps.size() > first && Language.find(steps.get(first)).isPresent()) {
            first++;
        }
        if (steps.size() > first && steps.get(first).equals("d")) {
            first += 2;
        }
        return steps.size() > first && PARTS.contains(steps.get(first)) ? steps.get(first) : PAGES;
    }
}
