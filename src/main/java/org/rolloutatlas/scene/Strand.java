package org.rolloutatlas.scene;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Position;

/**
 * The line of one position.
 *
 * @param letter by which it is called, A for the first
 * @param sources how many of its sources are independent of each other, from 1
 * @param events that belong to it, dated ones in the order of time, then the others
 * @param marks of those that are dated, in the same order
 * @param reports epoch days on which its sources were published, those that carry a date, each once, ascending
 * @param day that it gives as its answer, cut at the axis; empty where its answer is no date
 * @param bar of its number; empty where it has none, or none of the unit that is drawn
 */
public record Strand(
        String letter,
        Position position,
        int sources,
        List<Event> events,
        List<StrandMark> marks,
        List<Long> reports,
        Optional<Span> day,
        Optional<StrandBar> bar) {
    private static final double THINNEST = 1.4;
    private static final double EACH = 1.5;

    public Strand {
        events = List.copyOf(events);
        marks = List.copyOf(marks);
        reports = List.copyOf(reports);
    }

    /** How thick it is, pixels. */
    public double width() {
        return width(sources);
    }

    static double width(int sources) {
        return THINNEST + EACH * sources;
    }
}
