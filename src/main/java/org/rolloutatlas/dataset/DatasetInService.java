package org.rolloutatlas.dataset;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The dataset that is served: the last good one, with what the latest reading of the file came to.
 *
 * <p>Guarantee: there is always a dataset; a bad reading never replaces it. Safe for use by many threads; what one call
 * returns is consistent in itself.
 */
public final class DatasetInService {
    private final Clock clock;
    private final AtomicReference<State> state;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();

    /**
     * What is served at one moment.
     *
     * @param dataset the last good one
     * @param loaded when that one was taken into service
     * @param latest the latest reading, good or bad
     */
    public record State(Dataset dataset, Instant loaded, Reading latest) {
        /** Whether the file as it is now has errors, so that an older dataset is served. */
        public boolean outdated() {
            return latest instanceof Reading.Rejected;
        }

        /** How many errors the file has as it is now; 0 while it is the one that is served. */
        public long errors() {
            return latest.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .count();
        }

        /** How long the dataset has been in service. */
        public Duration age(Instant now) {
            return Duration.between(loaded, now);
        }
    }

    /** Begins service with a good reading. */
    public DatasetInService(Reading.Accepted first, Clock clock) {
        this.clock = clock;
        this.state = new AtomicReference<>(new State(first.dataset(), clock.instant(), first));
    }

    /** The dataset in service. */
    public Dataset dataset() {
        return state.get().dataset();
    }

    /** The dataset in service together with the latest reading. */
    public State state() {
        return state.get();
    }

    /** Takes note of a reading: a good one is served from now on, a bad one is only told to the listeners. */
    public void accept(Reading reading) {
        var now = clock.instant();
        var next = state.updateAndGet(last -> switch (reading) {
            case Reading.Accepted accepted -> new State(accepted.dataset(), now, accepted);
            case Reading.Rejected rejected -> new State(last.dataset(), last.loaded(), rejected);
        });
        listeners.forEach(listener -> listener.accept(next));
    }

    /**
     * Calls the listener, on the thread that brings the reading, after every later reading.
     *
     * @return ends the calls
     */
    public Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
