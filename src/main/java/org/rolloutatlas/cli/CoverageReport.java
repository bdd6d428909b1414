package org.rolloutatlas.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.event.Change;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.ReviewFinding;
import org.rolloutatlas.event.ReviewStatus;

/** What a dataset covers and how well it is sourced, in Markdown; a pure function of the dataset. */
final class CoverageReport {
    private static final int OLDEST = 10;

    private final Dataset dataset;
    private final StringBuilder out = new StringBuilder();

    private CoverageReport(Dataset dataset) {
        this.dataset = dataset;
    }

    static String markdown(Dataset dataset) {
        return new CoverageReport(dataset).write();
    }

    private String write() {
        var events =
                dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        line("# Coverage of " + dataset.imprint().title().in(Language.EN) + ", "
                + dataset.imprint().version());
        line("");
        long countries = events.stream()
                .flatMap(event -> event.countries().stream())
                .distinct()
                .count();
        line("Reported events: " + events.size() + "; projects: "
                + dataset.projects().size() + "; countries: "
                + countries + "; sources: " + dataset.sources().size() + "; actors: "
                + dataset.actors().size() + "; disagreements: "
                + dataset.disagreements().size() + "; stories: "
                + dataset.stories().size() + ".");
        var sourcing = new SourcingReport(events);
        shares(events, sourcing);
        table("Events by country", "country", count(events, CoverageReport::countries), true);
        table(
                "Events by system",
                "system",
                count(events, event -> Stream.of(event.system().code())),
                true);
        table(
                "Events by stage",
                "stage",
                count(events, event -> Stream.of(event.stage().code())),
                true);
        table("Events by year", "year", count(events, CoverageReport::year), false);
        table(
                "Sources by kind",
                "kind",
                count(dataset.sources(), source -> Stream.of(source.kind().code())),
                true);
        table(
                "Sources by language",
                "language",
                count(dataset.sources(), source -> Stream.of(source.language())),
                true);
        table("Sources by publisher (three or more)", "publisher", publishers(), true);
        oldestUnreviewed(events);
        sourcing.lines().forEach(this::line);
        return out.toString();
    }

    private void shares(List<Event> events, SourcingReport sourcing) {
        long undated = events.stream().filter(event -> event.date().isEmpty()).count();
        long planned = events.stream().filter(Event::planned).count();
        line("");
        line("- resting on two or more independent sources: " + sourcing.share());
        line("- without a date: " + share(undated, events.size()));
        line("- planned: " + share(planned, events.size()));
        line("- in a disagreement: "
                + share(
                        events.stream()
                                .filter(event -> !event.disagreements().isEmpty())
                                .count(),
                        events.size()));
        line("- retracted, and not counted above: " + (dataset.events().size() - events.size()));
        for (var finding : ReviewFinding.values()) {
            line("- re-read and found " + finding.code() + ": "
                    + share(
                            events.stream()
                                    .filter(event -> event.review().found().equals(Optional.of(finding)))
                                    .count(),
                            events.size()));
        }
    }

    private void oldestUnreviewed(List<Event> events) {
        var unreviewed = new ArrayList<Event>();
        for (var event : events) {
            if (event.review().status() == ReviewStatus.UNREVIEWED) {
                unreviewed.add(event);
            }
        }
        unreviewed.sort(Comparator.comparing(CoverageReport::lastChange).thenComparing(Event::id));
        line("");
        line("## Oldest unreviewed");
        line("");
        line(share(unreviewed.size(), events.size()) + " not re-read since they were added or corrected.");
        line("");
        unreviewed.stream()
                .limit(OLDEST)
                .forEach(event -> line("- " + lastChange(event) + " `" + event.id() + "` "
                        + event.title().in(Language.EN)));
    }

    private static LocalDate lastChange(Event event) {
        return event.history().stream()
                .map(Change::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    static Stream<String> countries(Event event) {
        return event.countries().isEmpty() ? Stream.of("(none named)") : event.countries().stream();
    }

    /** The first year in which it can have happened. */
    private static Stream<String> year(Event event) {
        return Stream.of(event.date()
                .map(date -> date.range()
                        .first()
                        .or(() -> date.range().last())
                        .map(day -> Integer.toString(day.getYear()))
                        .orElse("(unbounded)"))
                .orElse("(undated)"));
    }

    private Map<String, Long> publishers() {
        var counts = count(dataset.sources(), source -> Stream.of(source.publisher()));
        counts.values().removeIf(count -> count < 3);
        return counts;
    }

    private static <T> Map<String, Long> count(List<T> records, Function<T, Stream<String>> keys) {
        return records.stream()
                .flatMap(keys)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private void table(String title, String head, Map<String, Long> counts, boolean byCount) {
        line("");
        line("## " + title);
        line("");
        line("| " + head + " | number |");
        line("|---|--:|");
        var rows = new ArrayList<>(counts.entrySet());
        if (byCount) {
            rows.sort(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        }
        rows.forEach(row -> line("| " + row.getKey().replace("|", "\\|") + " | " + row.getValue() + " |"));
    }

    private static String share(long part, long whole) {
        return part + " of " + whole
                + (whole == 0 ? "" : " (" + String.format(Locale.ROOT, "%.0f", 100.0 * part / whole) + " %)");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
