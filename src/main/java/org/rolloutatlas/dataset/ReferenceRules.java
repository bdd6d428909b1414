package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Ids are unique within their table, references lead somewhere, and nothing is kept that nothing refers to. */
final class ReferenceRules {
    private final Draft draft;
    private final Findings findings;
    private final NearMiss nearMiss = new NearMiss();
    private final Map<String, Set<String>> usedIds = new HashMap<>();

    private ReferenceRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /** @param shapeless whether parts of the file could not be read */
    static void check(Draft draft, boolean shapeless, Findings findings) {
        var rules = new ReferenceRules(draft, findings);
        rules.unique(draft.actors, "actor");
        rules.unique(draft.projects, "project");
        rules.unique(entries(draft.sources, SourceFields::entry), "source");
        rules.unique(entries(draft.events, EventFields::entry), "event");
        rules.unique(draft.disagreements, "disagreement");
        rules.unique(draft.stories, "story");
        draft.sources.forEach(
                source -> source.derivedFrom().forEach(root -> rules.refer(root, "source", draft.sourcesById)));
        draft.events.forEach(rules::event);
        draft.disagreements.forEach(rules::disagreement);
        draft.stories.forEach(rules::story);
        // A reference that could not be read would make what it refers to look unused.
        if (!shapeless) {
            rules.unused();
        }
    }

    private void unique(List<Entry> records, String kind) {
        var first = HashMap.<String, Entry>newHashMap(records.size());
        for (var record : records) {
            record.text("id").ifPresent(id -> {
                var earlier = first.putIfAbsent(id, record);
                if (earlier != null) {
                    findings.error(
                            record.at("id"),
                            "duplicate id '" + id + "': " + earlier.pointer() + " has it as well",
                            "Rename or merge one " + kind + "; ids are never reused.");
                }
            });
        }
    }

    private void event(EventFields event) {
        event.project().ifPresent(id -> refer(id, event.entry(), "project", "project", draft.projectsById));
        for (var party : event.parties()) {
            party.text("actor").ifPresent(id -> refer(id, party, "actor", "actor", draft.actorsById));
        }
        var seen = new HashSet<String>();
        for (var evidence : event.evidence()) {
            evidence.sourceId().ifPresent(id -> {
                refer(id, evidence.entry(), "source", "source", draft.sourcesById);
                if (!seen.add(id)) {
                    findings.error(
                            evidence.entry().at("source"),
                            "duplicate source '" + id + "': the event names it twice",
                            "Keep one entry; a longer quotation does not make a second source.");
                }
            });
        }
    }

    private void disagreement(Entry disagreement) {
        disagreement.list("events").forEach(at -> refer(at, "event", draft.eventsById));
        for (var position : disagreement.list("positions")) {
            position.list("sources").forEach(at -> refer(at, "source", draft.sourcesById));
        }
    }

    private void story(Entry story) {
        unique(story.list("chapters"), "chapter");
        for (var chapter : story.list("chapters")) {
            chapter.find("focus").ifPresent(at -> refer(at, "event", draft.eventsById));
        }
    }

    /** A reference of a list. */
    private void refer(Entry at, String kind, Map<String, ?> table) {
        at.text().ifPresent(id -> {
            if (table.containsKey(id)) {
                use(kind, id);
            } else {
                unknown(id, at, kind, table);
            }
        });
    }

    /** The reference of a property, whose place is only looked for when it leads nowhere. */
    private void refer(String id, Entry holder, String property, String kind, Map<String, ?> table) {
        if (table.containsKey(id)) {
            use(kind, id);
        } else {
            unknown(id, holder.at(property), kind, table);
        }
    }

    private void unknown(String id, Entry at, String kind, Map<String, ?> table) {
        var near = nearMiss.find(id, table.keySet());
        near.ifPresent(meant -> use(kind, meant));
        findings.error(
                at,
                "unknown " + kind + " '" + id + "'"
                        + near.map(meant -> "; did you mean '" + meant + "'?").orElse(""),
                near.isPresent() ? "" : "Add it to the table of " + kind + "s, or mend the id.");
    }

    private void use(String kind, String id) {
        usedIds.computeIfAbsent(kind, _ -> new HashSet<>()).add(id);
    }

    private void unused() {
        tellUnused(draft.actors, "actor", "no event names it");
        tellUnused(draft.projects, "project", "no event belongs to it");
        tellUnused(
                entries(draft.sources, SourceFields::entry),
                "source",
                "no event, disagreement or other source rests on it");
    }

    private static <T> List<Entry> entries(List<T> records, Function<T, Entry> entry) {
        return records.stream().map(entry).toList();
    }

    private void tellUnused(List<Entry> records, String kind, String why) {
        var ids = usedIds.getOrDefault(kind, Set.of());
        for (var record : records) {
            record.text("id")
                    .filter(id -> !ids.contains(id))
                    .ifPresent(id -> findings.warning(
                            record, "unused " + kind + " '" + id + "': " + why, "Use it, or remove it."));
        }
    }
}
