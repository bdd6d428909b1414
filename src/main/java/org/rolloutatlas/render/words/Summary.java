package org.rolloutatlas.render.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/**
 * What a list of events comes to. The browser module says the same of what the reader asks for in {@code summary.js}; {@code
 * vectors/summaries.tsv} holds both to it.
 *
 * @param years of the days by which the events are counted, never beyond them; empty without any date
 * @param once how many were reported once only: by one independent source
 */
public record Summary(int reports, long projects, long countries, String years, int once) {
    /** By what is said to have happened. */
    public static Summary of(List<Event> events) {
        return of(events, EventClock.HAPPENED);
    }

    /**
     * Counts the events.
     *
     * @param clock whose years are told
     */
    public static Summary of(List<Event> events, EventClock clock) {
        return new Summary(
                events.size(),
                events.stream()
                        .flatMap(event -> event.project().stream())
                        .map(project -> project.id())
                        .distinct()
                        .count(),
                events.stream()
                        .flatMap(event -> event.countries().stream())
                        .distinct()
                        .count(),
                years(events.stream()
                        .flatMap(event -> clock.counted(event).stream())
                        .toList()),
                (int) events.stream()
                        .filter(event -> event.independentSources() <= 1)
                        .count());
    }

    String in(Wording wording) {
        return in(wording, reports);
    }

    /**
     * The sentence.
     *
     * @param all of how many reports these are a part; the same number if they are all
     */
    String in(Wording wording, int all) {
        if (reports == 0) {
            return wording.text(all == 0 ? "summary.empty" : "summary.none", all);
        }
        return wording.text(
                "summary",
                wording.text(reports < all ? "summary.part" : "summary.reports", reports, all),
                projects,
                countries,
                years.isEmpty() ? wording.text("summary.undated") : wording.text("summary.years", years),
                once == 0 ? "" : wording.text("summary.once", once));
    }

    private static String years(List<DayRange> ranges) {
        int first = ranges.stream()
                .flatMap(range -> range.first().stream())
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(0);
        int last = ranges.stream()
                .flatMap(range -> range.last().stream())
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(0);
        return ranges.isEmpty()
                ? ""
                : first == last ? Integer.toString(first) : String.format(Locale.ROOT, "%d–%d", first, last);
    }
}
