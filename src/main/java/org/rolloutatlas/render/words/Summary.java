package org.rolloutatlas.render.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;

/**
 * What a list of events comes to.
 *
 * @param years of all dates, from the first possible to the last possible day; empty without any date
 * @param once how many rest on one independent source
 */
public record Summary(int reports, long projects, long countries, String years, int once) {
    public static Summary of(List<Event> events) {
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
                years(events),
                (int) events.stream()
                        .filter(event -> event.independentSources() <= 1)
                        .count());
    }

    String in(Wording wording) {
        var sentence =
                wording.text(years.isEmpty() ? "summary.undated" : "summary", reports, projects, countries, years);
        if (once == 0) {
            return sentence;
        }
        return sentence
                + wording.text(
                        once == reports ? "summary.all-once" : "summary.once", capitalised(wording.count(once)), once);
    }

    private static String years(List<Event> events) {
        var days = events.stream().flatMap(Summary::days).sorted().toList();
        if (days.isEmpty()) {
            return "";
        }
        int first = days.getFirst().getYear();
        int last = days.getLast().getYear();
        return first == last ? Integer.toString(first) : String.format(Locale.ROOT, "%d–%d", first, last);
    }

    private static Stream<LocalDate> days(Event event) {
        return event.date().or(() -> event.reported().map(reported -> reported.date())).stream()
                .map(date -> date.range())
                .flatMap(range -> Stream.concat(range.first().stream(), range.last().stream()));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
