package org.rolloutatlas.event;

import java.util.List;
import java.util.Optional;

/**
 * Sources that contradict each other on one question, as data: the product shows it and does not decide it.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}
 * @param kind what is disputed; empty where nobody has said so
 * @param eventIds ids of the events that it concerns
 * @param positions two or more
 */
public record Disagreement(
        String id,
        Optional<QuestionKind> kind,
        LocalizedText question,
        List<String> eventIds,
        List<Position> positions,
        Optional<LocalizedText> note) {
    public Disagreement {
        eventIds = List.copyOf(eventIds);
        positions = List.copyOf(positions);
    }

    /** Of no kind. */
    public Disagreement(
            String id,
            LocalizedText question,
            List<String> eventIds,
            List<Position> positions,
            Optional<LocalizedText> note) {
        this(id, Optional.empty(), question, eventIds, positions, note);
    }
}
