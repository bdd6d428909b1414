package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        rules.unique(draft.sources, "source");
        rules.unique(draft.events, "event");
        rules.unique(draft.disagreements, "disagreement");
        rules.unique(draft.stories, "story");
        draft.sources.forEach(
                source -> source.list("derivedFrom").forEach(root -> rules.refer(root, "source", draft.sourcesById)));
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
            record.find("id")
                    .ifPresent(at -> record.text("id").ifPresent(id -> {
                        var earlier = first.putIfAbsent(id, record);
                        if (earlier != null) {
                            findings.error(
                                    at,
                                    "duplicate id '" + id + "': " + earlier.pointer() + " has it as well",
                                    "Rename or merge one " + kind + "; ids are never reused.");
                        }
                    }));
        }
    }

    private void event(Entry event) {
        event.find("project").ifPresent(at -> refer(at, "project", draft.projectsById));
        for (var party : event.list("parties")) {
            party.find("actor").ifPresent(at -> refer(at, "actor", draft.actorsById));
        }
        var seen = new HashSet<String>();
        for (var evidence : event.list("evidence")) {
            evidence.find("source").ifPresent(at -> {
                refer(at, "source", draft.sourcesById);
                at.text()
                        .filter(id -> !seen.add(id))
                        .ifPresent(id -> findings.error(
                                at,
                                "duplicate source '" + id + "': the event names it twice",
                                "Keep one entry; a longer quotation does not make a second source."));
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

    private void refer(Entry at, String kind, Map<String, Entry> table) {
        var id = at.text();
        if (id.isEmpty()) {
            return;
        }
        if (table.containsKey(id.get())) {
            use(kind, id.get());
            return;
        }
        var near = nearMiss.find(id.get(), table.keySet());
        near.ifPresent(meant -> use(kind, meant));
        findings.error(
                at,
                "unknown " + kind + " '" + id.get() + "'"
                        + near.map(meant -> "; did you mean '" + meant + "'?").orElse(""),
                near.isPresent() ? "" : "Add it to the table of " + kind + "s, or mend the id.");
    }

    private void use(String kind, String id) {
        usedIds.computeIfAbsent(kind, _ -> new HashSet<>()).add(id);
    }

    private void unused() {
        tellUnused(draft.actors, "actor", "no event names it");
        tellUnused(draft.projects, "project", "no event belongs to it");
        tellUnused(draft.sources, "source", "no event, disagreement or other source rests on it");
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
