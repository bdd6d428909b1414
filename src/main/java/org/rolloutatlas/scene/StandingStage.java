package org.rolloutatlas.scene;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

/**
 * The stage that stands, as last reported, for several events. The browser module follows the same rule in {@code
 * standing.js}; {@code vectors/standing.tsv} holds both to it.
 *
 * <p>A project whose latest event is a halt stands halted; otherwise it stands at the furthest stage that it reached. Context
 * moves nothing. A planned step has not been reached: it counts as proposed. Several projects stand at the furthest of them,
 * in the order context, halted, proposed, signed, building, in operation; events outside any project are one each.
 *
 * <p>The latest event is the one said to have happened last, also where a reader looks by the clock of reports: late news of
 * an old step does not undo a halt. An undated event lies at its earliest report, one without any date before all others. On
 * one day plans come first and halts last, so that the order of the file decides nothing.
 */
public final class StandingStage {
    /** Before every day of the calendar. */
    private static final long UNDATED = -(1L << 28);

    private final StageClass stage;
    private final List<Life> lives;

    private StandingStage(StageClass stage, List<Life> lives) {
        this.stage = stage;
        this.lives = lives;
    }

    /** The stage that stands by these events; there must be one. */
    public static StandingStage of(Collection<Event> events) {
        var lives = events.stream().collect(groupingBy(StandingStage::life)).values().stream()
                .map(Life::of)
                .toList();
        return new StandingStage(furthest(lives.stream().map(Life::stage)), lives);
    }

    /** The class of it. */
    public StageClass stage() {
        return stage;
    }

    /**
     * Whether no event that supports the stage has a second independent source. Support comes from the events of that stage,
     * in the projects that stand there, since the last event to the contrary: a step well sourced before a halt does not
     * vouch for a restart reported once.
     */
    public boolean once() {
        return support().allMatch(event -> event.independentSources() <= 1);
    }

    /** The events that support the stage, as {@link #once} says. */
    Stream<Event> support() {
        return lives.stream().filter(life -> life.stage() == stage).flatMap(Life::support);
    }

    /** How far it goes, more for a further stage; what is only planned is not reached. */
    public int reach() {
        return rank(stage);
    }

    /** Whether all that supports the stage is planned. */
    boolean planned() {
        return support().allMatch(Event::planned);
    }

    /** The events of one project, and where it stands. */
    private record Life(List<Event> events, StageClass stage) {
        static Life of(List<Event> events) {
            boolean halted = events.stream()
                    .filter(event -> reached(event) != StageClass.CONTEXT)
                    .max(Comparator.comparingLong(StandingStage::order))
                    .filter(StandingStage::isHalt)
                    .isPresent();
            return new Life(
                    events,
                    halted ? StageClass.HALTED : furthest(events.stream().map(StandingStage::reached)));
        }

        Stream<Event> support() {
            boolean halted = stage == StageClass.HALTED;
            long since = events.stream()
                    .filter(event -> reached(event) != StageClass.CONTEXT && isHalt(event) != halted)
                    .mapToLong(StandingStage::order)
                    .max()
                    .orElse(Long.MIN_VALUE);
            return events.stream().filter(event -> reached(event) == stage && order(event) > since);
        }
    }

    private static String life(Event event) {
        return event.project().map(project -> project.id()).orElseGet(() -> "event " + event.id());
    }

    private static StageClass furthest(Stream<StageClass> stages) {
        return stages.max(Comparator.comparingInt(StandingStage::rank)).orElse(StageClass.CONTEXT);
    }

    static StageClass reached(Event event) {
        return event.planned() && event.stage().stageClass() != StageClass.CONTEXT
                ? StageClass.PROPOSED
                : event.stage().stageClass();
    }

    private static boolean isHalt(Event event) {
        return reached(event) == StageClass.HALTED;
    }

    /** Days, in quarters: a plan, a step, a halt. */
    static long order(Event event) {
        long day = Moment.of(event, EventClock.HAPPENED)
                .or(() -> Moment.of(event, EventClock.REPORTED))
                .map(span -> (long) Math.floor(span.at()))
                .orElse(UNDATED);
        return day * 4 + (event.planned() ? 0 : isHalt(event) ? 2 : 1);
    }

    static int rank(StageClass stage) {
        return switch (stage) {
            case CONTEXT -> 0;
            case HALTED -> 1;
            case PROPOSED -> 2;
            case SIGNED -> 3;
            case BUILDING -> 4;
            case IN_OPERATION -> 5;
        };
    }
}
