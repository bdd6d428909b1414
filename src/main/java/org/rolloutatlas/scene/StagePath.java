package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

/**
 * How far a project was reported to have got, as five steps from proposed to halted, with one of its reports ringed. Steps
 * are those of {@link StandingStage}: what is only planned is proposed, context is no step.
 *
 * @param steps five, in the order of progress, the halt last
 * @param ring the step of the report that is looked at; empty where that is context
 */
public record StagePath(List<Step> steps, Optional<StageClass> ring) {
    private static final List<StageClass> CLASSES = List.of(
            StageClass.PROPOSED, StageClass.SIGNED, StageClass.BUILDING, StageClass.IN_OPERATION, StageClass.HALTED);

    public StagePath {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param earliest the report of it with the earliest date; of undated ones, one of these; empty where the step is not
     *     reported
     * @param once whether no report of it has a second independent source; false where it is not reported
     * @param leg the line to the step after it
     */
    public record Step(StageClass stage, Optional<Event> earliest, boolean once, Leg leg) {
        /** Whether some report says that it was reached, or planned for the first of them. */
        public boolean isReported() {
            return earliest.isPresent();
        }
    }

    /** The line from one step to the next. */
    public enum Leg {
        /** The next step, or one after it but the halt, was reported. */
        SOLID,
        /** The project was reported halted: that is not a step on. */
        DASHED,
        /** Nothing further was reported, what was lies earlier in time, or there is no step after it. */
        NONE
    }

    /** The path of a project, seen from one of its reports; empty where no report of it is a step. */
    public static Optional<StagePath> of(ProjectLife life, Event here) {
        var events = life.events();
        int furthest = furthest(events);
        boolean halted = has(events, StageClass.HALTED);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < CLASSES.size(); i++) {
            var leg = i < furthest ? Leg.SOLID : halted && i + 1 < CLASSES.size() ? Leg.DASHED : Leg.NONE;
            steps.add(step(events, CLASSES.get(i), goesBack(events, i) ? Leg.NONE : leg));
        }
        var ring = Optional.of(StandingStage.reached(here)).filter(CLASSES::contains);
        return furthest < 0 && !halted ? Optional.empty() : Optional.of(new StagePath(steps, ring));
    }

    /** Whether that step is the one of the report that is looked at. */
    public boolean isRinged(Step step) {
        return ring.equals(Optional.of(step.stage()));
    }

    /** The last step on, the halt left out; −1 for none. */
    private static int furthest(List<Event> events) {
        int furthest = -1;
        for (int i = 0; i < CLASSES.size() - 1; i++) {
            furthest = has(events, CLASSES.get(i)) ? i : furthest;
        }
        return furthest;
    }

    private static boolean has(List<Event> events, StageClass stage) {
        return events.stream().anyMatch(event -> StandingStage.reached(event) == stage);
    }

    /** Whether the line from that step to the next reported one would lead back in time: a new contract, say, of a system in use. */
    private static boolean goesBack(List<Event> events, int step) {
        var before = CLASSES.subList(0, step + 1).reversed().stream()
                .flatMap(stage -> earliest(events, stage).stream())
                .findFirst();
        var after = CLASSES.subList(step + 1, CLASSES.size()).stream()
                .flatMap(stage -> earliest(events, stage).stream())
                .findFirst();
        return before.flatMap(StagePath::span)
                .flatMap(from -> after.flatMap(StagePath::span).filter(to -> to.last() < from.first()))
                .isPresent();
    }

    private static Optional<Span> span(Event event) {
        return Moment.of(event, EventClock.HAPPENED);
    }

    private static Optional<Event> earliest(List<Event> events, StageClass stage) {
        return events.stream()
                .filter(event -> StandingStage.reached(event) == stage)
                .min(Comparator.comparingDouble(StagePath::day));
    }

    private static Step step(List<Event> events, StageClass stage, Leg leg) {
        var own = events.stream()
                .filter(event -> StandingStage.reached(event) == stage)
                .toList();
        var earliest = earliest(events, stage);
        boolean once = !own.isEmpty() && own.stream().allMatch(event -> event.independentSources() <= 1);
        return new Step(stage, earliest, once, leg);
    }

    /** The middle of its date; what is undated comes after all that is dated. */
    private static double day(Event event) {
        return span(event).map(Span::at).orElse(Double.MAX_VALUE);
    }
}
