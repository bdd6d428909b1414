package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

/**
 * How far a project was reported to have got, by the years since the first of its reports, so that projects of different times
 * can be laid beside each other. A tread is a stretch of the {@link Ribbon}, at the height of its stage.
 *
 * @param treads in the order of time; one or more
 * @param first epoch day from which years are counted: the first on which the first step can have been
 * @param known years from there to the last day of which anything is known; not before the last tread
 */
public record Staircase(List<Tread> treads, long first, double known) {
    private static final double DAYS = 365.25;

    /** From nothing but context, over a halt, to operation. */
    public static final int HEIGHT = 5;

    public Staircase {
        treads = List.copyOf(treads);
    }

    /**
     * A stretch of the ribbon; years since the first step, in the sense of {@link Ribbon.Stretch}.
     *
     * @param level 0 to {@link #HEIGHT}, higher for a further stage
     * @param day first day on which it can have begun
     * @param sure last day on which it can have begun
     */
    public record Tread(
            double from,
            double certain,
            double until,
            double over,
            int level,
            StageClass stage,
            boolean planned,
            boolean once,
            LocalDate day,
            LocalDate sure) {}

    /**
     * The staircase of some events by a clock.
     *
     * @param newest the last day of which anything is known, of any event
     * @return empty where the clock dates none of them
     */
    public static Optional<Staircase> of(List<Event> events, EventClock clock, LocalDate newest) {
        var stretches = Ribbon.of(events, clock).stretches();
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        long first = stretches.getFirst().from();
        var treads = stretches.stream().map(stretch -> tread(stretch, first)).toList();
        double known =
                Math.max(years(newest.toEpochDay(), first), treads.getLast().over());
        return Optional.of(new Staircase(treads, first, known));
    }

    private static Tread tread(Ribbon.Stretch stretch, long first) {
        return new Tread(
                years(stretch.from(), first),
                years(stretch.sure(), first),
                years(stretch.until(), first),
                years(stretch.over(), first),
                StandingStage.rank(stretch.stage()),
                stretch.stage(),
                stretch.planned(),
                stretch.once(),
                LocalDate.ofEpochDay(stretch.from()),
                LocalDate.ofEpochDay(stretch.sure() - 1));
    }

    private static double years(long day, long first) {
        return (day - first) / DAYS;
    }

    /** The lowest of its levels. */
    public int lowest() {
        return treads.stream().mapToInt(Tread::level).min().orElse(0);
    }

    /** How many stages it has reached, each once; context and halts are none. */
    public long reached() {
        return treads.stream()
                .map(Tread::stage)
                .filter(stage -> stage != StageClass.CONTEXT && stage != StageClass.HALTED)
                .distinct()
                .count();
    }

    /** The stage class at a level. */
    public static StageClass stage(int level) {
        return List.of(StageClass.values()).stream()
                .filter(stage -> StandingStage.rank(stage) == level)
                .findFirst()
                .orElseThrow();
    }

    /** Years between two labels of an axis of that many years: 1, 2, 5, 10 …, so that six stand there at most. */
    public static int step(double years) {
        int step = 1;
        for (int next = 0; years / step > 6; next++) {
            step = next % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
