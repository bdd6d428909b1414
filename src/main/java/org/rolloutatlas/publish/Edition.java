package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.ReviewStatus;

/**
 * Everything on which a rendition depends beside its address.
 *
 * @param file the bytes from which the dataset was read
 * @param build identifies the code that writes
 */
record Edition(Dataset dataset, Bytes file, World world, String build) {
    /** The events that are drawn and counted: all but the retracted. */
    List<Event> events() {
        return dataset.events().stream()
                .filter(event -> event.review().status() != ReviewStatus.RETRACTED)
                .toList();
    }
}
