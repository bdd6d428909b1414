package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.SystemKind;

/** The kinds of systems of which a figure tells, in the order of the dataset's vocabulary: by their places its rows name them. */
final class Systems {
    private Systems() {}

    static List<SystemKind> of(Figure figure) {
        return figure.events().values().stream()
                .map(Event::system)
                .distinct()
                .sorted()
                .toList();
    }

    /** Their codes, for the browser module. */
    static String codes(Figure figure) {
        return of(figure).stream().map(SystemKind::code).collect(Collectors.joining(" "));
    }
}
