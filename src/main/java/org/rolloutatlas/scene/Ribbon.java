package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

/**
 * How far the projects of a country were reported to have got, over time: after each event, the stage that stands by all
 * events up to it ({@link StandingStage}). The browser module follows the same rule in {@code ribbon.js}; {@code
 * vectors/ribbons.tsv} holds both to it.
 *
 * <p>A stretch begins where the date of its event begins and is certain where that date ends; a side without bound counts as
 * the other one. After the last event the ribbon is silent: nobody reported that the stage ended, nor that it went on.
 *
 * @param stretches in the order of time; a later one lies over an earlier one
 */
public record Ribbon(List<Stretch> stretches) {
    public Ribbon {
        stretches = List.copyOf(stretches);
    }

    /**
     * As long as one stage stands, in epoch days. It begins between {@code from} and {@code sure} and ends between {@code until}
     * and {@code over}, where the next one begins; the last ends at once, where the last event is.
     *
     * @param from the first day on which it can have begun, not before that of the stretch before
     * @param sure the day after the last on which it can have begun, not before that of the stretch before
     * @param planned whether all that supports the stage is planned
     * @param once whether no event that supports the stage has a second independent source
     */
    public record Stretch(
            long from, long sure, long until, long over, StageClass stage, boolean planned, boolean once) {
        private Stretch ending(long bottom, long top) {
            return new Stretch(from, sure, bottom, top, stage, planned, once);
        }
    }

    /** What is dated to one day by its middle: the order of the file decides nothing. */
    private record Step(long from, long sure, List<Event> events) {
        static Step of(Event event, Span span) {
            long from = span.start() == Edge.STATED ? span.first() : span.last();
            return new Step(from, (span.end() == Edge.STATED ? span.last() : from) + 1, List.of(event));
        }

        static Step join(Step a, Step b) {
            var events = Stream.concat(a.events.stream(), b.events.stream()).toList();
            return new Step(Math.min(a.from, b.from), Math.max(a.sure, b.sure), events);
        }
    }

    /** The ribbon of some events by a clock; of those that it does not date it knows nothing. */
    static Ribbon of(List<Event> events, EventClock clock) {
        var steps = new TreeMap<Long, Step>();
        for (var event : events) {
            Moment.of(event, clock)
                    .ifPresent(span -> steps.merge((long) Math.floor(span.at()), Step.of(event, span), Step::join));
        }
        var stretches = new ArrayList<Stretch>();
        var known = new ArrayList<Event>();
        for (var step : steps.values()) {
            known.addAll(step.events());
            add(stretches, step, StandingStage.of(known));
        }
        return new Ribbon(stretches);
    }

    private static void add(List<Stretch> stretches, Step step, StandingStage standing) {
        long from = step.from();
        long sure = step.sure();
        if (!stretches.isEmpty()) {
            var before = stretches.removeLast();
            from = Math.max(from, before.from());
            sure = Math.max(sure, before.over());
            boolean same = before.stage() == standing.stage()
                    && before.planned() == standing.planned()
                    && before.once() == standing.once();
            if (same) {
                stretches.add(before.ending(sure, sure));
                return;
            }
            stretches.add(before.ending(from, sure));
        }
        stretches.add(new Stretch(from, sure, sure, sure, standing.stage(), standing.planned(), standing.once()));
    }
}
