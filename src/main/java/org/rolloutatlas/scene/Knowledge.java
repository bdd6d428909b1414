package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.event.Event;

/**
 * What can be said of an event on a day, looking back with all that is held now. The browser module follows the same rule in
 * {@code knowledge.js}; {@code vectors/knowledge.tsv} holds both to it.
 *
 * <p>The earliest report is the earliest one <em>held</em>: somebody may have known more, and earlier.
 */
public enum Knowledge {
    /** Reported by then: the middle of the date of its earliest report held is not after the day. */
    REPORTED,
    /**
     * A ghost: said now to have happened by then, its last possible day included, while the earliest report held is later. What
     * goes on from some time has happened when it began. What is planned is never one.
     */
    GHOST,
    /** Said now to have happened by then, and no source of it carries a date: on this clock it has no place. */
    UNDATED,
    /** Neither reported by then nor said to have happened. */
    NOT_YET;

    /** What can be said of the event at the end of the day. */
    public static Knowledge of(Event event, LocalDate day) {
        long then = day.toEpochDay();
        var report = reportDay(event);
        if (report.isPresent() && report.getAsLong() <= then) {
            return REPORTED;
        }
        var happened = happenedDay(event);
        if (happened.isEmpty() || happened.getAsLong() > then) {
            return NOT_YET;
        }
        return report.isPresent() ? GHOST : UNDATED;
    }

    /** The epoch day from which its earliest report held counts; empty where no source of it carries a date. */
    public static OptionalLong reportDay(Event event) {
        return Moment.reportDay(event);
    }

    /** The epoch day by whose end an event has happened, as is said now; empty for what is planned and what has no date. */
    public static OptionalLong happenedDay(Event event) {
        return event.planned()
                ? OptionalLong.empty()
                : event.date()
                        .flatMap(date -> date.range().counted())
                        .flatMap(DayRange::last)
                        .map(last -> OptionalLong.of(last.toEpochDay()))
                        .orElseGet(OptionalLong::empty);
    }
}
