package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;

/** How much a reader of an edition has to load, in the encoding that browsers get. */
public final class PageWeights {
    private PageWeights() {}

    /**
     * One address.
     *
     * @param bytes of its one response in brotli at its best, without headers
     */
    public record Weight(Address address, int bytes) {}

    /** The front pages, the embed of the whole atlas, and every story as a page and as an embed; the heaviest first. */
    public static List<Weight> of(Edition edition) {
        var addresses = new ArrayList<Address>();
        for (var language : edition.languages()) {
            addresses.add(Address.of(new Route.Atlas()).in(language));
        }
        addresses.add(Address.of(new Route.Embed(new Scope.Whole())));
        for (var story : edition.dataset().stories()) {
            addresses.add(Address.of(new Route.OfStory(story.id())));
            addresses.add(Address.of(new Route.Embed(new Scope.OfStory(story.id()))));
        }
        return addresses.stream()
                .map(address -> new Weight(address, bytes(edition, address)))
                .sorted(Comparator.comparingInt(Weight::bytes).reversed())
                .toList();
    }

    static int bytes(Edition edition, Address address) {
        return Encoded.of(Renditions.of(edition, address).body(), Effort.FOR_MANY)
                .brotli()
                .length();
    }
}
