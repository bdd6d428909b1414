package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.EventFields.EvidenceFields;
import org.rolloutatlas.event.Independence;
import org.rolloutatlas.phrase.Phrase;

/** What an event rests on: a source that reports it, short verbatim quotations, translated where needed, and notes. */
final class EvidenceRules {
    private final Draft draft;
    private final Findings findings;
    private final Independence.Descent<String> descent;

    private EvidenceRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        descent = new Independence.Descent<>(
                id -> id,
                id -> source(id).flatMap(source -> source.text("publisher")),
                id -> source(id).map(source -> source.texts("derivedFrom")).orElse(List.of()));
    }

    static void check(Draft draft, Findings findings) {
        var rules = new EvidenceRules(draft, findings);
        for (var event : draft.events) {
            event.evidence().forEach(rules::quotation);
            rules.independence(event);
            rules.notes(event);
        }
    }

    private void quotation(EvidenceFields evidence) {
        var quote = evidence.quote();
        var text = quote.flatMap(entry -> entry.text("text"));
        if (quote.isEmpty() || text.isEmpty()) {
            return;
        }
        var length = QuotationLength.of(text.get());
        if (length.tooLong()) {
            findings.error(
                    quote.get().at("text"),
                    length.unit().equals("words")
                            ? Phrase.of("invalid quote: {0} words, {1} at most", length.count(), length.limit())
                            : Phrase.of("invalid quote: {0} characters, {1} at most", length.count(), length.limit()),
                    Phrase.of("Keep the words on which the event rests."));
        }
        var language = quote.get().text("lang").orElse("en");
        var leading = draft.languages.getFirst();
        boolean read = language.equals(leading) || language.startsWith(leading + "-");
        if (read) {
            return;
        }
        var translation = evidence.entry().find("translation");
        if (translation.isEmpty()) {
            findings.error(
                    quote.get(),
                    Phrase.of("missing translation: the quote is in '{0}'", language),
                    Phrase.of("Add \"translation\": {\"{0}\": …} beside the quote.", leading));
        } else if (translation.get().find(leading).isEmpty()) {
            findings.error(
                    translation.get(),
                    Phrase.of("missing translation: no '{0}' text of a quote in '{1}'", leading, language),
                    Phrase.of("Write it beside the other."));
        }
    }

    private void independence(EventFields event) {
        var evidence = event.evidence();
        if (evidence.isEmpty()) {
            return;
        }
        if (event.reports().isEmpty()) {
            findings.error(
                    event.entry().at("evidence"),
                    Phrase.of("missing report: every source of the event is background"),
                    Phrase.of("A source that reports this event has no role; an event that nobody reports is none."));
            return;
        }
        if (event.reports().stream().anyMatch(report -> report.source().isEmpty())) {
            return; // which is told; what it is independent of is not known
        }
        var review = event.review();
        if (review.flatMap(entry -> entry.text("status"))
                .filter("verified"::equals)
                .isEmpty()) {
            return;
        }
        int independent = independent(event);
        if (independent < 2) {
            findings.error(
                    review.orElse(event.entry()),
                    independent == 1
                            ? Phrase.of(
                                    "invalid status 'verified': {0} independent source, two or more needed",
                                    independent)
                            : Phrase.of(
                                    "invalid status 'verified': {0} independent sources, two or more needed",
                                    independent),
                    Phrase.of(
                            "Sources that derive from one text or have one publisher count once; use 'reviewed', or add an independent source."));
        }
    }

    /** As the pages count, by the ids of sources in a file that may still have errors. */
    private int independent(EventFields event) {
        var known = event.reports().stream()
                .filter(evidence -> evidence.source().isPresent())
                .flatMap(evidence -> evidence.sourceId().stream())
                .distinct()
                .toList();
        return Independence.groups(known, descent).size();
    }

    private Optional<Entry> source(String id) {
        return Optional.ofNullable(draft.sourcesById.get(id)).map(SourceFields::entry);
    }

    private void notes(EventFields event) {
        for (var change : event.history()) {
            var kind = change.text("kind").orElse("");
            if ((kind.equals("corrected") || kind.equals("retracted"))
                    && change.find("note").isEmpty()) {
                findings.error(
                        change,
                        Phrase.of("missing note: '{0}' needs one", kind),
                        Phrase.of("Say what was changed, and why."));
            }
        }
    }
}
