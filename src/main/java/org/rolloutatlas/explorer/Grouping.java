package org.rolloutatlas.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Facet;

/** Under which headings the results stand. */
enum Grouping {
    TIME("time"),
    PROJECT("project"),
    COUNTRY("country"),
    ACTOR("actor");

    private final String code;

    Grouping(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Grouping> find(String code) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code.equals(code))
                .findFirst();
    }

    /** The facet whose codes are the headings; none when there are no headings. */
    Optional<Facet> facet() {
        return switch (this) {
            case TIME -> Optional.empty();
            case PROJECT -> Optional.of(Facet.PROJECT);
            case COUNTRY -> Optional.of(Facet.COUNTRY);
            case ACTOR -> Optional.of(Facet.ACTOR);
        };
    }

    /** The headings under which the event stands; the empty code stands for "none". */
    List<String> headings(Event event) {
        return facet().map(facet -> {
                    var codes = List.copyOf(facet.codes(event));
                    return codes.isEmpty() ? List.of("") : codes;
                })
                .orElse(List.of(""));
    }
}
