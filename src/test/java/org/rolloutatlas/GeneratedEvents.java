package org.rolloutatlas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import org.rolloutatlas.event.Event;

/** Events of many countries, the same in every run. */
public final class GeneratedEvents {
    private GeneratedEvents() {}

    /** So many of them. */
    public static List<Event> of(int events) {
        var bytes = new GeneratedDataset(events, 7).text().getBytes(StandardCharsets.UTF_8);
        return switch (new DatasetReader().read("generated.json", bytes)) {
            case Reading.Accepted accepted -> accepted.dataset().events();
            case Reading.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
