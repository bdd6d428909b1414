package org.rolloutatlas.event;

import java.util.List;
import java.util.Optional;

/**
 * One side of a disagreement: what is claimed, and by which sources.
 *
 * @param brief the claim as a label on a line
 * @param sources one or more
 * @param value the claim as a number or a date; empty where it is none
 * @param eventIds ids of the reports that belong to it; empty where its sources tell
 */
public record Position(
        LocalizedText claim,
        Optional<LocalizedText> brief,
        List<Source> sources,
        Optional<PositionValue> value,
        Optional<List<String>> eventIds) {
    public Position {
        sources = List.copyOf(sources);
        eventIds = eventIds.map(List::copyOf);
    }

    /** Without what only its drawing needs. */
    public Position(LocalizedText claim, List<Source> sources) {
        this(claim, Optional.empty(), sources, Optional.empty(), Optional.empty());
    }

    /** What stands on its line: the claim itself where nobody made it shorter. */
    public LocalizedText label() {
        return brief.orElse(claim);
    }
}
