package org.rolloutatlas.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which source of an event was published first. */
final class EarliestReport {
    private EarliestReport() {}

    /** By the last possible day of publication: what was certainly public first; ties by the first possible day. */
    static Optional<Reported> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::source)
                .flatMap(source -> source.published().map(date -> new Reported(date, source)).stream())
                .min(Comparator.comparing(EarliestReport::lastDay).thenComparing(EarliestReport::firstDay));
    }

    private static LocalDate lastDay(Reported report) {
        return report.date().range().last().orElse(LocalDate.MAX);
    }

    private static LocalDate firstDay(Reported report) {
        return report.date().range().first().orElse(LocalDate.MIN);
    }
}
