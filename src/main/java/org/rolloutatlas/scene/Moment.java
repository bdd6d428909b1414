package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfInterval;
import org.rolloutatlas.edtf.EdtfInterval.Bound;
import org.rolloutatlas.edtf.Qualifier;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** Dates of events → spans of days. */
final class Moment {
    private Moment() {}

    /** When the event lies by that clock; empty if it has no date there. Sides without bound end where the other one does. */
    static Optional<Span> of(Event event, EventClock clock) {
        return switch (clock) {
            case HAPPENED -> event.date().flatMap(Moment::span);
            case REPORTED -> event.reported().flatMap(reported -> span(reported.date()));
        };
    }

    /** The epoch day at which the earliest report held is drawn: the middle of its date. */
    static OptionalLong reportDay(Event event) {
        return of(event, EventClock.REPORTED)
                .map(span -> OptionalLong.of((long) Math.floor(span.at())))
                .orElseGet(OptionalLong::empty);
    }

    static Optional<Span> span(Edtf date) {
        var range = date.range();
        var first = range.first().or(range::last);
        var last = range.last().or(range::first);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                first.map(LocalDate::toEpochDay).get(),
                last.map(LocalDate::toEpochDay).get(),
                range.first().isPresent() ? Edge.STATED : edge(date, true),
                range.last().isPresent() ? Edge.STATED : edge(date, false),
                soft(date)));
    }

    private static Edge edge(Edtf date, boolean start) {
        return switch (date) {
            case EdtfInterval(var from, var to) -> edge(start ? from : to);
            case EdtfDate _ -> Edge.UNKNOWN;
        };
    }

    private static Edge edge(Bound bound) {
        return switch (bound) {
            case Bound.Known _ -> Edge.STATED;
            case Bound.Open _ -> Edge.OPEN;
            case Bound.Unknown _ -> Edge.UNKNOWN;
        };
    }

    private static boolean soft(Edtf date) {
        return switch (date) {
            case EdtfDate single -> single.qualifier() != Qualifier.NONE;
            case EdtfInterval(var from, var to) -> soft(from) || soft(to);
        };
    }

    private static boolean soft(Bound bound) {
        return bound instanceof Bound.Known(var known) && soft(known);
    }
}
