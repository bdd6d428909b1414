package org.rolloutatlas.render.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.Quotation;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.scene.StrandEvents;

/**
 * Which words of a source stand beside a position. Those of the reports that the editors name for it; otherwise only words that
 * can belong to no other position: one quotation of the source on its strand, or the source holds one position and one quotation of
 * it is held.
 *
 * @param events that the question concerns
 * @param owned which of them belong to which position
 */
record PositionWords(Disagreement question, List<Event> events, StrandEvents owned) {
    /** Of one source no more than these. */
    private static final int MOST = 2;

    PositionWords(Disagreement question, List<Event> events) {
        this(question, events, StrandEvents.of(question, events));
    }

    /** The quotations, in the order of the reports; none where it is not clear. */
    List<Evidence> of(Source source, Position position) {
        var own = distinct(owned.of(position), source);
        if (own.size() == 1 || (position.eventIds().isPresent() && !own.isEmpty())) {
            return own.subList(0, Math.min(MOST, own.size()));
        }
        long holds = question.positions().stream()
                .filter(other -> other.sources().contains(source))
                .count();
        var all = distinct(events, source);
        return holds == 1 && all.size() == 1 && !isElsewhere(all.getFirst(), position) ? all : List.of();
    }

    /** Whether a report on the strand of another position is what has these words. */
    private boolean isElsewhere(Evidence item, Position position) {
        return question.positions().stream()
                .filter(other -> !other.equals(position))
                .flatMap(other -> owned.of(other).stream())
                .anyMatch(event -> event.evidence().contains(item));
    }

    private static List<Evidence> distinct(List<Event> events, Source source) {
        var quotes = new LinkedHashMap<Optional<Quotation>, Evidence>();
        events.stream()
                .flatMap(event -> event.evidence().stream())
                .filter(item -> item.source().equals(source) && item.quote().isPresent())
                .forEach(item -> quotes.putIfAbsent(item.quote(), item));
        return List.copyOf(quotes.values());
    }
}
