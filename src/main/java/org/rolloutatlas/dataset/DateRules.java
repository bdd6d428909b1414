package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfInterval;
import org.rolloutatlas.edtf.Qualifier;
import org.rolloutatlas.phrase.Phrase;

/** Dates are EDTF or days, and nothing is later than the dataset itself unless it is planned. */
final class DateRules {
    private final Draft draft;
    private final Findings findings;
    private final Optional<LocalDate> version;

    private DateRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.version = draft.version();
    }

    static void check(Draft draft, Findings findings) {
        var rules = new DateRules(draft, findings);
        draft.root.find("dataset").ifPresent(imprint -> rules.day(imprint, "version", false));
        for (var source : draft.sources) {
            source.dateText()
                    .ifPresent(text -> rules.edtf(source.entry(), "published", text, source.published(), true));
            rules.day(source.entry(), "accessed", true);
        }
        for (var event : draft.events) {
            event.dateText().ifPresent(text -> rules.edtf(event.entry(), "date", text, event.date(), !event.planned()));
            event.history().forEach(change -> rules.day(change, "on", true));
            event.review().ifPresent(review -> rules.day(review, "on", true));
            rules.reportsOlderThan(event);
        }
    }

    private void edtf(Entry record, String property, String text, Optional<Edtf> date, boolean past) {
        if (date.isEmpty()) {
            DateSyntax.tell(record.at(property), text, findings);
        } else if (past && version.isPresent() && isAfter(date.get(), version.get())) {
            findings.error(
                    record.at(property),
                    property.equals("date")
                            ? Phrase.of(
                                    "invalid date '{0}': dated after the dataset's own version {1}",
                                    text, version.get())
                            : Phrase.of(
                                    "invalid date '{0}': published after the dataset's own version {1}",
                                    text, version.get()),
                    property.equals("date")
                            ? Phrase.of("Mark what was only announced with \"planned\": true, or mend the date.")
                            : Phrase.of("Mend the date, or the version of the dataset."));
        } else if (date.get().namesSeason()) {
            findings.warning(
                    Warning.SEASON,
                    record.at(property),
                    Phrase.of("season code in '{0}': which months it means depends on the hemisphere", text),
                    Phrase.of("Use a quarter (-33 to -36) or an interval of months if the source allows it."));
        }
    }

    private void day(Entry record, String property, boolean past) {
        record.text(property).ifPresent(text -> {
            var day = draft.dates.day(text);
            if (day.isEmpty()) {
                findings.error(
                        record.at(property),
                        Phrase.of("invalid day '{0}': not a day of the calendar", text),
                        Phrase.of("Write it as YYYY-MM-DD."));
            } else if (past && version.isPresent() && day.get().isAfter(version.get())) {
                findings.error(
                        record.at(property),
                        Phrase.of("invalid day '{0}': after the dataset's own version {1}", text, version.get()),
                        Phrase.of("Mend the day, or the version of the dataset."));
            }
        });
    }

    /**
     * A report that was certainly published before the thing can have happened, although nothing was planned. Where the date
     * is itself in doubt, its first day is too: that is only worth a look.
     */
    private void reportsOlderThan(EventFields event) {
        var first = event.date().flatMap(date -> date.range().first());
        if (first.isEmpty()
                || event.planned()
                || event.retracted()
                || findings.isErroneous(event.entry().at("date"))) {
            return;
        }
        for (var evidence : event.reports()) {
            var published = evidence.source().flatMap(SourceFields::published);
            var last = published.flatMap(date -> date.range().last());
            if (last.isPresent() && last.get().isBefore(first.get())) {
                var message = Phrase.of(
                        "report older than its event: published {0}, event dated {1}",
                        published.get().text(), event.dateText().orElse(""));
                var remedy = Phrase.of(
                        "Mark a plan with \"planned\": true, background with \"role\": \"background\", or mend one of the dates.");
                if (isDoubted(event.date().orElseThrow())) {
                    findings.warning(Warning.REPORT_OLDER, evidence.entry(), message, remedy);
                } else {
                    findings.error(evidence.entry(), message, remedy);
                }
            }
        }
    }

    /** Whether its first day is doubted: the date, or the start of the interval, is uncertain or approximate. */
    private static boolean isDoubted(Edtf date) {
        return switch (date) {
            case EdtfDate single -> single.qualifier() != Qualifier.NONE;
            case EdtfInterval interval ->
                interval.start() instanceof EdtfInterval.Bound.Known(var start) && start.qualifier() != Qualifier.NONE;
        };
    }

    /** Whether the date, or either end of the interval, begins after the day. */
    private static boolean isAfter(Edtf date, LocalDate day) {
        return switch (date) {
            case EdtfDate single -> beginsAfter(single, day);
            case EdtfInterval interval -> isAfter(interval.start(), day) || isAfter(interval.end(), day);
        };
    }

    private static boolean isAfter(EdtfInterval.Bound bound, LocalDate day) {
        return switch (bound) {
            case EdtfInterval.Bound.Known known -> beginsAfter(known.date(), day);
            case EdtfInterval.Bound.Open() -> false;
            case EdtfInterval.Bound.Unknown() -> false;
        };
    }

    private static boolean beginsAfter(EdtfDate date, LocalDate day) {
        return date.range().first().filter(day::isBefore).isPresent();
    }
}
