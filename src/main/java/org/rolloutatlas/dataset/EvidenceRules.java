package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rolloutatlas.dataset.EventFields.EvidenceFields;

/** What an event rests on: short verbatim quotations, translated where needed, and enough independent sources. */
final class EvidenceRules {
    private final Draft draft;
    private final Findings findings;
    private final Map<String, Set<String>> ancestries = new HashMap<>();

    private EvidenceRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
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
                    "invalid quote: " + length.count() + " " + length.unit() + ", " + length.limit() + " at most",
                    "Keep the words on which the event rests.");
        }
        var language = quote.get().text("lang").orElse("en");
        boolean english = language.equals("en") || language.startsWith("en-");
        if (!english && evidence.entry().find("translation").isEmpty()) {
            findings.error(
                    quote.get(),
                    "missing translation: the quote is in '" + language + "'",
                    "Add \"translation\": {\"en\": …} beside the quote.");
        }
    }

    private void independence(EventFields event) {
        var evidence = event.evidence();
        if (evidence.isEmpty()) {
            return;
        }
        int independent = independent(event);
        var review = event.review();
        if (review.flatMap(entry -> entry.text("status"))
                        .filter("verified"::equals)
                        .isPresent()
                && independent < 2) {
            findings.error(
                    review.orElse(event.entry()),
                    "invalid status 'verified': " + independent + " independent source" + (independent == 1 ? "" : "s")
                            + ", two or more needed",
                    "Sources that derive from one text or have one publisher count once; use 'reviewed', or add an independent source.");
        } else if (independent == 1) {
            findings.warning(
                    event.entry(),
                    "only one independent source for event '" + event.id().orElse("") + "'"
                            + (evidence.size() > 1
                                    ? ": its " + evidence.size() + " sources rest on one text or one publisher"
                                    : ""),
                    "");
        }
    }

    /** As {@link org.rolloutatlas.event.Independence} counts, on records that may still have errors. */
    private int independent(EventFields event) {
        var sources = new HashMap<String, SourceFields>();
        for (var evidence : event.evidence()) {
            evidence.source()
                    .ifPresent(source -> sources.put(evidence.sourceId().orElseThrow(), source));
        }
        if (sources.size() < 2) {
            return sources.size();
        }
        var families = new ArrayList<Set<String>>();
        for (var source : sources.keySet()) {
            var family = new HashSet<>(ancestry(source));
            families.removeIf(other -> {
                boolean related = other.stream().anyMatch(family::contains);
                if (related) {
                    family.addAll(other);
                }
                return related;
            });
            families.add(family);
        }
        return families.size();
    }

    private Set<String> ancestry(String id) {
        var known = ancestries.get(id);
        if (known != null) {
            return known;
        }
        var ancestry = new HashSet<String>();
        addAncestry(id, ancestry);
        ancestries.put(id, ancestry);
        return ancestry;
    }

    private void addAncestry(String id, Set<String> ancestry) {
        var source = draft.sourcesById.get(id);
        if (ancestry.add(id) && source != null) {
            source.entry().text("publisher").ifPresent(publisher -> ancestry.add("publisher " + publisher));
            source.entry().texts("derivedFrom").forEach(root -> addAncestry(root, ancestry));
        }
    }

    private void notes(EventFields event) {
        for (var change : event.history()) {
            var kind = change.text("kind").orElse("");
            if ((kind.equals("corrected") || kind.equals("retracted"))
                    && change.find("note").isEmpty()) {
                findings.error(change, "missing note: '" + kind + "' needs one", "Say what was changed, and why.");
            }
        }
        event.review().ifPresent(review -> {
            if (review.text("status").filter("retracted"::equals).isPresent()
                    && review.find("note").isEmpty()) {
                findings.error(review, "missing note: 'retracted' needs one", "Say why; the permalink shows it.");
            }
        });
    }
}
