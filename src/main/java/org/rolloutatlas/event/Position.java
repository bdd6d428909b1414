package org.rolloutatlas.event;

import java.util.List;

/** One side of a disagreement: what is claimed, and by which sources (one or more). */
public record Position(LocalizedText claim, List<Source> sources) {
    public Position {
        sources = List.copyOf(sources);
    }
}
