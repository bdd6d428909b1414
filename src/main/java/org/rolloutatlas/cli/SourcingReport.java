package org.rolloutatlas.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/**
 * How well events are sourced: how many rest on two or more independent sources that report them, by country, and which rest on
 * one. One source is not a mistake, so the check does not speak of it.
 */
final class SourcingReport {
    private final List<Event> events;

    /** @param events those that stand */
    SourcingReport(List<Event> events) {
        this.events = events;
    }

    /** Events that rest on several independent sources, of how many. */
    private record Share(int several, int all) {
        Share and(Share other) {
            return new Share(several + other.several, all + other.all);
        }

        @Override
        public String toString() {
            return several + " of " + all
                    + (all == 0 ? "" : " (" + String.format(Locale.ROOT, "%.0f", 100.0 * several / all) + " %)");
        }
    }

    /** "123 of 276 (45 %)". */
    String share() {
        return events.stream()
                .map(SourcingReport::share)
                .reduce(new Share(0, 0), Share::and)
                .toString();
    }

    private static Share share(Event event) {
        return new Share(event.independentSources() > 1 ? 1 : 0, 1);
    }

    /** A table by country, then the list of events that rest on one source. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(
                List.of("", "## Two or more independent sources, by country", "", "| country | events |", "|---|--:|"));
        byCountry().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Share>>comparingInt(
                                row -> -row.getValue().all())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(row -> lines.add("| " + row.getKey() + " | " + row.getValue() + " |"));
        lines.addAll(List.of("", "## One independent source", ""));
        events.stream()
                .filter(event -> event.independentSources() == 1)
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> lines.add("- `" + event.id() + "` "
                        + event.title().in(Language.EN)
                        + (event.reports().size() > 1
                                ? ": its " + event.reports().size() + " sources rest on one text or one publisher"
                                : "")));
        return lines;
    }

    private Map<String, Share> byCountry() {
        var shares = new TreeMap<String, Share>();
        for (var event : events) {
            CoverageReport.countries(event).forEach(country -> shares.merge(country, share(event), Share::and));
        }
        return shares;
    }
}
