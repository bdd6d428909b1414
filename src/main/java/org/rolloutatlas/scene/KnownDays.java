package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;

/**
 * The days on which a reader looks back first, chosen by the reports.
 *
 * @param stills ends of years at the quarters of the time from the earliest report held to the last day, and the last day; fewer
 *     where that time is short
 * @param telling the end of the year on which the most countries are drawn otherwise by what is now said; the last day where that
 *     is so on none
 * @param last the day on which the dataset was closed
 */
public record KnownDays(List<LocalDate> stills, LocalDate telling, LocalDate last) {
    private static final int QUARTERS = 4;

    public KnownDays {
        stills = List.copyOf(stills);
    }

    /**
     * Chooses them.
     *
     * @param last the day on which the dataset was closed
     */
    public static KnownDays of(List<Event> events, LocalDate last) {
        long end = last.toEpochDay();
        var dated = events.stream()
                .filter(event -> Knowledge.reportDay(event).isPresent())
                .toList();
        long first = earliest(dated, Knowledge::reportDay).orElse(end);
        long begin = Math.min(first, earliest(dated, Knowledge::happenedDay).orElse(end));
        var stills = IntStream.range(1, QUARTERS)
                .mapToObj(quarter -> endOfYear(first + (end - first) * quarter / QUARTERS))
                .filter(day -> day.isBefore(last));
        return new KnownDays(
                Stream.concat(stills, Stream.of(last)).distinct().toList(), telling(events, begin, last), last);
    }

    /** The days to which links lead: those of the pictures, and the one that tells most. */
    public List<LocalDate> offered() {
        return Stream.concat(stills.stream(), Stream.of(telling))
                .distinct()
                .sorted()
                .toList();
    }

    private static OptionalLong earliest(List<Event> events, Function<Event, OptionalLong> day) {
        return events.stream().flatMapToLong(event -> day.apply(event).stream()).min();
    }

    /** Ghosts lie before the earliest report, too. */
    private static LocalDate telling(List<Event> events, long begin, LocalDate last) {
        return Stream.iterate(endOfYear(begin), day -> day.isBefore(last), day -> day.plusYears(1))
                .map(day -> Map.entry(KnownThen.of(events, day).changed().size(), day))
                .filter(year -> year.getKey() > 0)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(last);
    }

    private static LocalDate endOfYear(long day) {
        return LocalDate.of(LocalDate.ofEpochDay(day).getYear(), 12, 31);
    }
}
