package org.rolloutatlas.render.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.render.words.RecordWords;

/** The order in which reports are read, and the groups into which they fall. */
public final class ReportOrder {
    private ReportOrder() {}

    /** By the first possible day, an open beginning at its end; reports without any date come last. */
    public static List<Event> inTime(List<Event> events) {
        return inTime(events.stream()).toList();
    }

    private static Stream<Event> inTime(Stream<Event> events) {
        return events.sorted(Comparator.comparing(ReportOrder::day).thenComparing(Event::id));
    }

    private static LocalDate day(Event event) {
        return EventClock.HAPPENED.counted(event).flatMap(days -> days.first()).orElse(LocalDate.MAX);
    }

    /** By the name of their country, in time within; those of several countries and of none come last. */
    public static Map<String, List<Event>> byCountry(List<Event> events, RecordWords words) {
        var severalLast = Comparator.comparing((String name) -> !isOneCountry(name, words))
                .thenComparing(words.wording().alphabetical());
        return inTime(events.stream())
                .collect(Collectors.groupingBy(
                        event -> country(event, words), () -> new TreeMap<>(severalLast), Collectors.toList()));
    }

    private static boolean isOneCountry(String name, RecordWords words) {
        return !name.equals(words.text("country.several"))
                && !name.equals(words.wording().text("country.none"));
    }

    private static String country(Event event, RecordWords words) {
        return switch (event.countries().size()) {
            case 0 -> words.wording().text("country.none");
            case 1 -> words.wording().country(event.countries().getFirst());
            default -> words.text("country.several");
        };
    }

    /** By their project, in the order of its first report; those about no single project come last. */
    public static Map<Optional<Project>, List<Event>> byProject(List<Event> events) {
        var groups = new LinkedHashMap<Optional<Project>, List<Event>>(inTime(events.stream())
                .collect(Collectors.groupingBy(Event::project, LinkedHashMap::new, Collectors.toList())));
        var loose = groups.remove(Optional.<Project>empty());
        if (loose != null) {
            groups.put(Optional.empty(), loose);
        }
        return groups;
    }
}
