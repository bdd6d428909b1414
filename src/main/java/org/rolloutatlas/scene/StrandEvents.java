package org.rolloutatlas.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Position;

/**
 * Which reports belong to which position: those that the editors name for it; for a position for which they name none, those
 * that one of its sources reports. What could belong to two is drawn on none.
 */
public final class StrandEvents {
    private final Map<Position, List<Event>> owned;

    private StrandEvents(Map<Position, List<Event>> owned) {
        this.owned = owned;
    }

    /** Those of a question, each position's in the order given. */
    public static StrandEvents of(Disagreement question, List<Event> events) {
        return new StrandEvents(events.stream()
                .filter(event -> owner(event, question).isPresent())
                .collect(Collectors.groupingBy(
                        event -> owner(event, question).orElseThrow(), Collectors.toUnmodifiableList())));
    }

    /** The reports of a position, in their order. */
    public List<Event> of(Position position) {
        return owned.getOrDefault(position, List.of());
    }

    /** The position to which a report belongs; empty where that is not clear. */
    public static Optional<Position> owner(Event event, Disagreement question) {
        var named = question.positions().stream()
                .filter(position -> position.eventIds().orElse(List.of()).contains(event.id()))
                .toList();
        if (!named.isEmpty()) {
            return only(named);
        }
        return only(question.positions().stream()
                .filter(position -> position.eventIds().isEmpty() && reports(position, event))
                .toList());
    }

    private static Optional<Position> only(List<Position> positions) {
        return positions.size() == 1 ? Optional.of(positions.getFirst()) : Optional.empty();
    }

    private static boolean reports(Position position, Event event) {
        return event.reports().stream().map(Evidence::source).anyMatch(position.sources()::contains);
    }
}
