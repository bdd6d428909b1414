package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.EventFields.EvidenceFields;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.Qualifier;
import org.rolloutatlas.phrase.Phrase;

/** The day of an event is its own, not the day on which it was published or announced. */
final class DayRules {
    private final Findings findings;

    /** Many events share a day, and a pattern takes its time to be made. */
    private final Map<LocalDate, DayMention> mentions = new HashMap<>();

    private DayRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new DayRules(findings);
        draft.events.stream().filter(event -> !event.retracted()).forEach(rules::check);
    }

    private void check(EventFields event) {
        if (event.planned()) {
            announced(event);
        } else {
            published(event);
        }
    }

    /** The publication day stands as the day of the event, and neither claim nor quotation says that day. */
    private void published(EventFields event) {
        var day = event.date().flatMap(DayRules::day);
        if (day.isEmpty()) {
            return;
        }
        var onThatDay = event.reports().stream()
                .filter(report -> published(report).flatMap(DayRules::day).equals(day))
                .findFirst();
        if (onThatDay.isEmpty()) {
            return;
        }
        var quoted = event.reports().stream().flatMap(report -> report.words().stream());
        var mention = mentions.computeIfAbsent(day.get(), DayMention::of);
        if (Stream.concat(event.claims().stream(), quoted).noneMatch(mention::isIn)) {
            findings.warning(
                    Warning.PUBLICATION_DAY,
                    event.entry().at("date"),
                    Phrase.of(
                            "publication day as day of the event: '{0}' was published on {1}, and neither claim nor quotation says the day",
                            onThatDay.get().sourceId().orElse(""), day.get()),
                    Phrase.of("Say in the claim what the source says of the day, or date it as the source does."));
        }
    }

    /** A plan is dated by what was planned, so after its first report. */
    private void announced(EventFields event) {
        var planned = event.date().flatMap(date -> date.range().last());
        var first = event.reports().stream()
                .flatMap(report -> published(report).stream())
                .flatMap(date -> date.range().first().stream())
                .min(Comparator.naturalOrder());
        if (planned.isPresent() && first.isPresent() && !planned.get().isAfter(first.get())) {
            findings.warning(
                    Warning.PLANNED_ANNOUNCEMENT,
                    event.entry().at("date"),
                    Phrase.of(
                            "plan dated by its announcement: planned for {0}, first reported on {1}",
                            event.dateText().orElse(""), first.get()),
                    Phrase.of(
                            "Give the planned day; where none is told, the event is the announcement and not planned."));
        }
    }

    private static Optional<Edtf> published(EvidenceFields report) {
        return report.source().flatMap(SourceFields::published);
    }

    private static Optional<LocalDate> day(Edtf date) {
        return date instanceof EdtfDate.Day(var day, var doubt) && doubt == Qualifier.NONE
                ? Optional.of(day)
                : Optional.empty();
    }
}
