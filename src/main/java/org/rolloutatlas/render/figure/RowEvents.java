package org.rolloutatlas.render.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.scene.CountryRow;

/**
 * The events of a closed row, in one attribute, so that a script can count by time, stage and system without an
 * element per event. Lives are separated by {@code ;}, events by a space, fields by a comma; empty fields at the end are left
 * out; numbers are in base 36. What belongs to no project begins with {@code *}.
 *
 * <ol>
 *   <li>stage class + n × (planned + 2 × once + 4 × disputed + 8 × system), n being the number of stage classes; class and
 *       system by their place among their kind
 *   <li>first day, or the last where no first is known, as the difference to that of the dated event before, to the first
 *       day of the timeline at the beginning of the lane; {@code .} without date
 *   <li>further days up to the last: none if empty; {@code +} for no last day, {@code -} for no first day
 *   <li>first day of the earliest report held, as the difference to the day that the second field came to; {@code .} for
 *       none
 *   <li>further days of the report, like the third field
 *   <li>countries, if not that of the lane alone: codes without separator
 * </ol>
 */
final class RowEvents {
    private static final int BASE = 36;
    private static final List<StageClass> STAGES = List.of(StageClass.values());

    private final Figure figure;
    private final Optional<String> country;
    private final List<SystemKind> systems;
    private long day;

    private RowEvents(Figure figure, List<SystemKind> systems, CountryRow lane, long first) {
        this.figure = figure;
        this.country = lane.country();
        this.systems = systems;
        this.day = first;
    }

    /**
     * Writes the events of a lane.
     *
     * @param systems those of the figure, see {@link Systems}
     * @param first epoch day at which the timeline begins
     */
    static String text(Figure figure, List<SystemKind> systems, CountryRow lane, long first) {
        var events = new RowEvents(figure, systems, lane, first);
        return lane.lives().stream().map(events::life).collect(Collectors.joining(";"));
    }

    private String life(CountryRow.Life life) {
        var events =
                life.eventIds().stream().map(figure::event).map(this::event).collect(Collectors.joining(" "));
        return life.project().isEmpty() ? "*" + events : events;
    }

    private String event(Event event) {
        var date = event.date().map(value -> value.range()).flatMap(RowEvents::bounded);
        var report = event.reported().map(value -> value.date().range()).flatMap(RowEvents::bounded);
        var fields = new StringBuilder(number(kind(event)));
        fields.append(',').append(date.map(this::since).orElse("."));
        date.ifPresent(range -> day = known(range));
        fields.append(',').append(date.map(RowEvents::length).orElse(""));
        fields.append(',').append(report.map(this::since).orElse("."));
        fields.append(',').append(report.map(RowEvents::length).orElse(""));
        fields.append(',').append(countries(event));
        return fields.toString().replaceFirst(",+$", "");
    }

    private long kind(Event event) {
        return kind(
                event.stage().stageClass(),
                event.planned(),
                event.independentSources() <= 1,
                !event.disagreements().isEmpty(),
                systems.indexOf(event.system()));
    }

    static long kind(StageClass stage, boolean planned, boolean once, boolean disputed, int system) {
        long flags = (planned ? 1 : 0) + (once ? 2 : 0) + (disputed ? 4 : 0) + 8L * system;
        return STAGES.indexOf(stage) + STAGES.size() * flags;
    }

    private String countries(Event event) {
        return event.countries().equals(country.stream().toList())
                ? ""
                : event.countries().isEmpty() ? "-" : String.join("", event.countries());
    }

    private String since(DayRange range) {
        return number(known(range) - day);
    }

    private static Optional<DayRange> bounded(DayRange range) {
        return range.first().or(range::last).map(_ -> range);
    }

    private static long known(DayRange range) {
        return range.first().or(range::last).map(LocalDate::toEpochDay).orElseThrow();
    }

    private static String length(DayRange range) {
        if (range.last().isEmpty()) {
            return "+";
        }
        if (range.first().isEmpty()) {
            return "-";
        }
        long further = range.last().get().toEpochDay() - range.first().get().toEpochDay();
        return further == 0 ? "" : number(further);
    }

    private static String number(long value) {
        return Long.toString(value, BASE);
    }
}
