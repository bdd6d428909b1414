package org.rolloutatlas.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/**
 * Reports that carry both dates, counted up over time: by the day by which they are now said to have happened, and by the day by
 * which they had been reported, too. Between the two counts of a day lie its ghosts. What is planned is left out.
 *
 * @param axis for a wide figure, from the first year that counts anything to the end of the year of the last day
 * @param narrow the same with fewer years named
 * @param happened epoch days, ascending
 * @param reported epoch days, ascending, as many
 */
public record GapCurve(TimeAxis axis, TimeAxis narrow, List<Long> happened, List<Long> reported) {
    public GapCurve {
        happened = List.copyOf(happened);
        reported = List.copyOf(reported);
    }

    /** A day, and how many are counted by its end. */
    public record Step(long day, long happened, long reported) {}

    /**
     * Counts them.
     *
     * @param last the day on which the dataset was closed; no count goes further
     */
    public static GapCurve of(List<Event> events, LocalDate last, Language language) {
        var happened = new ArrayList<Long>();
        var reported = new ArrayList<Long>();
        for (var event : events) {
            Knowledge.happenedDay(event)
                    .ifPresent(day -> Knowledge.reportDay(event).ifPresent(report -> {
                        happened.add(day);
                        reported.add(Math.max(day, report));
                    }));
        }
        happened.sort(null);
        reported.sort(null);
        long end = last.toEpochDay();
        long begin = happened.isEmpty() ? end : Math.min(end, happened.getFirst());
        return new GapCurve(
                axis(begin, end, WidthClass.L, language), axis(begin, end, WidthClass.S, language), happened, reported);
    }

    private static TimeAxis axis(long begin, long end, WidthClass width, Language language) {
        return AxisFit.of(List.of(new Span(begin, end, Edge.STATED, Edge.STATED, false)), width, language);
    }

    /** The counts at the end of a day. */
    public Step at(long day) {
        return new Step(day, count(happened, day), count(reported, day));
    }

    /** The counts at the beginning of the axis, at the ends of its months, and on the last day: as fine as it is drawn. */
    public List<Step> steps(long last) {
        var months = LongStream.iterate(
                axis.first(),
                day -> day <= last,
                day -> LocalDate.ofEpochDay(day).plusMonths(1).toEpochDay());
        return Stream.concat(months.mapToObj(first -> at(first - 1)), Stream.of(at(last)))
                .toList();
    }

    /** How many of all are counted. */
    public int size() {
        return happened.size();
    }

    private static long count(List<Long> days, long day) {
        return days.stream().takeWhile(each -> each <= day).count();
    }
}
