package org.rolloutatlas.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.record.ReviewText;

/** The answer at an address that names a withdrawn event: that it is gone, since when and why. Pages and frames show the record. */
final class Withdrawn {
    static final int GONE = 410;

    private Withdrawn() {}

    /** The withdrawn event that an address of any kind names; empty when it names none. */
    static Optional<Event> find(Edition edition, Address address) {
        return Scope.of(address.route())
                .filter(Scope.OfEvent.class::isInstance)
                .map(Scope.OfEvent.class::cast)
                .flatMap(scope -> edition.dataset().findEvent(scope.id()))
                .filter(Event::isRetracted);
    }

    /** The reason in one line of plain text. */
    static String reason(Event event, Address address) {
        return new ReviewText(address.language()).retraction(event);
    }

    /** Where a picture was. */
    static Rendition rendition(Event event, Address address) {
        return new Rendition(
                GONE,
                "text/plain; charset=utf-8",
                Bytes.of((reason(event, address) + "\n").getBytes(StandardCharsets.UTF_8)),
                List.of(Rendition.NO_INDEX, Rendition.ANY_EMBEDDER));
    }
}
