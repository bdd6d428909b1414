package org.rolloutatlas.publish;

import java.util.List;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;

/** Every address of an edition at which there are words of its dataset: pages, frames, feeds, data. Pictures have tests of their own. */
final class WrittenAddresses {
    private WrittenAddresses() {}

    static List<Address> of(Edition edition) {
        return PublicAddresses.all(edition).stream()
                .filter(address -> Stream.of(
                                Route.Image.class,
                                Route.Pinned.class,
                                Route.Asset.class,
                                Route.MapWorld.class,
                                Route.MapDetail.class)
                        .noneMatch(kind -> kind.isInstance(address.route())))
                .toList();
    }
}
