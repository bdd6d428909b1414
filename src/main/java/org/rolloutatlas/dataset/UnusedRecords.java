package org.rolloutatlas.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rolloutatlas.phrase.Phrase;

/** Records that nothing refers to. */
final class UnusedRecords {
    private final Map<String, Set<String>> usedIds;
    private final Findings findings;

    private UnusedRecords(Map<String, Set<String>> usedIds, Findings findings) {
        this.usedIds = usedIds;
        this.findings = findings;
    }

    /** @param usedIds kind of a record → the ids that something refers to */
    static void check(Draft draft, Map<String, Set<String>> usedIds, Findings findings) {
        var unused = new UnusedRecords(usedIds, findings);
        unused.tell(draft.actors, "actor", id -> Phrase.of("unused actor '{0}': no event names it", id));
        unused.tell(draft.projects, "project", id -> Phrase.of("unused project '{0}': no event belongs to it", id));
        unused.tell(
                draft.sources.stream().map(SourceFields::entry).toList(),
                "source",
                id -> Phrase.of("unused source '{0}': no event, disagreement or other source rests on it", id));
    }

    private void tell(List<Entry> records, String kind, Function<String, Phrase> why) {
        var ids = usedIds.getOrDefault(kind, Set.of());
        var told = new HashSet<>(ids);
        for (var record : records) {
            record.text("id")
                    .filter(told::add)
                    .ifPresent(id -> findings.warning(
                            Warning.UNUSED, record, why.apply(id), Phrase.of("Use it, or remove it.")));
        }
    }
}
