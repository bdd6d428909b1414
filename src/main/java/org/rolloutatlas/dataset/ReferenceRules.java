package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rolloutatlas.event.Sight;
import org.rolloutatlas.event.SystemGroup;
import org.rolloutatlas.phrase.Phrase;

/** Ids are unique within their table, references lead somewhere, and nothing is kept that nothing refers to. */
final class ReferenceRules {
    private final Draft draft;
    private final Findings findings;
    private final NearMiss nearMiss = new NearMiss();
    private final Map<String, Set<String>> usedIds = new HashMap<>();
    private final Map<String, Verdict> unknown = new HashMap<>();

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
        draft.root.find("vocabularies").ifPresent(rules::vocabularies);
        draft.sources.forEach(
                source -> source.derivedFrom().forEach(root -> rules.refer(root, "source", draft.sourcesById)));
        draft.events.forEach(rules::event);
        draft.disagreements.forEach(rules::disagreement);
        draft.stories.forEach(rules::story);
        // A reference that could not be read would make what it refers to look unused.
        if (!shapeless) {
            UnusedRecords.check(draft, rules.usedIds, findings);
        }
    }

    private void vocabularies(Entry own) {
        for (var name : List.of(
                "classes",
                "stages",
                "systemGroups",
                "systems",
                "roles",
                "sourceKinds",
                "actorKinds",
                "amountKinds",
                "peopleKinds")) {
            unique(own.list(name), "code");
        }
        var groups = own.list("systemGroups").isEmpty()
                ? VocabularyReading.SHIPPED.groups().stream()
                        .map(SystemGroup::code)
                        .toList()
                : own.list("systemGroups").stream()
                        .flatMap(group -> group.text("id").stream())
                        .toList();
        for (var system : own.list("systems")) {
            var group = system.text("group");
            if (group.filter(groups::contains).isEmpty()) {
                findings.error(
                        system.at("group"),
                        group.map(code -> Phrase.of("unknown group '{0}'", code))
                                .orElseGet(() -> Phrase.of("missing group of the system")),
                        Phrase.of("Name one of systemGroups."));
            }
        }
        if (own.list("systems").isEmpty() && !own.list("systemGroups").isEmpty()) {
            findings.error(
                    own.at("systemGroups"),
                    Phrase.of("groups without systems: systemGroups group those of the dataset"),
                    Phrase.of("Declare systems, or remove systemGroups."));
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
                            0,
                            Verdict.again(
                                            Phrase.of("id '{0}'", id),
                                            earlier,
                                            Phrase.of("Rename or merge one {0}; ids are never reused.", Nouns.of(kind)))
                                    .shared());
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
                            Phrase.of("duplicate source '{0}': the event names it twice", id),
                            Phrase.of("Keep one entry; a longer quotation does not make a second source."));
                }
            });
        }
    }

    private void disagreement(Entry disagreement) {
        for (var at : disagreement.list("events")) {
            refer(at, "event", draft.eventsById);
            standing(at);
        }
        for (var position : disagreement.list("positions")) {
            position.list("sources").forEach(at -> refer(at, "source", draft.sourcesById));
        }
    }

    private void story(Entry story) {
        unique(story.list("chapters"), "chapter");
        for (var chapter : story.list("chapters")) {
            chapter.find("focus").ifPresent(at -> {
                refer(at, "event", draft.eventsById);
                standing(at);
            });
            for (var at : chapter.list("view")) {
                at.text().flatMap(SightText::of).ifPresent(sight -> sight(sight, at));
            }
            chapter.find("text").ifPresent(this::chapterText);
        }
    }

    private void sight(Sight sight, Entry at) {
        switch (sight) {
            case Sight.OfCountry _ -> {}
            case Sight.OfEvent(var id) -> {
                refer(id, at, "event", draft.eventsById);
                standing(id, at);
            }
        }
    }

    /** What is withdrawn is shown nowhere. */
    private void standing(Entry at) {
        at.text().ifPresent(id -> standing(id, at));
    }

    private void standing(String id, Entry at) {
        if (draft.eventsById.containsKey(id) && draft.eventsById.get(id).retracted()) {
            findings.error(
                    at,
                    Phrase.of("retracted event '{0}'", id),
                    Phrase.of("Name an event that stands, or leave it out."));
        }
    }

    private void chapterText(Entry texts) {
        for (var language : texts.node().propertyNames()) {
            texts.find(language).ifPresent(at -> at.text().ifPresent(text -> links(at, ChapterText.of(text))));
        }
    }

    /** Of one text all faults come in one problem, at the place of the first. */
    private void links(Entry at, ChapterText text) {
        var faults = new TreeMap<Integer, Verdict>();
        text.fault()
                .ifPresent(fault -> faults.put(
                        fault.at(),
                        new Verdict(
                                Phrase.of(
                                        "bracket that is no link: '{0}'; allowed: [words](source:ID) and [words](event:ID)",
                                        fault.found()),
                                Phrase.NONE)));
        for (var link : text.links()) {
            var table = switch (link.target()) {
                case SOURCE -> draft.sourcesById;
                case EVENT -> draft.eventsById;
            };
            var kind = link.target().kind();
            if (!table.containsKey(link.id())) {
                if (isTable(kind)) {
                    faults.put(link.at(), unknown(link.id(), kind, table).withoutMeant());
                }
            } else if (table.get(link.id()) instanceof EventFields event && event.retracted()) {
                faults.put(link.at(), new Verdict(Phrase.of("retracted event '{0}'", link.id()), Phrase.NONE));
            } else {
                use(kind, link.id());
            }
        }
        var causes = faults.values().stream().map(Verdict::cause).distinct().toList();
        if (faults.size() == 1 || (causes.size() == 1 && !causes.getFirst().isEmpty())) {
            findings.error(at, faults.firstKey(), faults.firstEntry().getValue());
        } else if (!faults.isEmpty()) {
            findings.error(
                    at,
                    faults.firstKey(),
                    Phrase.joined(faults.values().stream().map(Verdict::message).toList()),
                    Phrase.NONE);
        }
    }

    /** A reference of a list. */
    private void refer(Entry at, String kind, Map<String, ?> table) {
        at.text().ifPresent(id -> refer(id, at, kind, table));
    }

    private void refer(String id, Entry at, String kind, Map<String, ?> table) {
        if (table.containsKey(id)) {
            use(kind, id);
        } else {
            unknown(id, at, kind, table);
        }
    }

    /** The reference of a property, whose place is only looked for when it leads nowhere. */
    private void refer(String id, Entry holder, String property, String kind, Map<String, ?> table) {
        if (table.containsKey(id)) {
            use(kind, id);
        } else {
            unknown(id, holder.at(property), kind, table);
        }
    }

    /** Of a table that is not there nothing is known; that it is missing, or misspelt, is told already. */
    private boolean isTable(String kind) {
        return draft.root.node().path(kind + "s").isArray();
    }

    private void unknown(String id, Entry at, String kind, Map<String, ?> table) {
        if (isTable(kind)) {
            var verdict = unknown(id, kind, table);
            // a view names an event within a text of its own
            findings.error(at, 0, at.text().filter(id::equals).isPresent() ? verdict : verdict.withoutMeant());
        }
    }

    /** What is said of an id wherever it stands. What was probably meant counts as used. */
    private Verdict unknown(String id, String kind, Map<String, ?> table) {
        return unknown.computeIfAbsent(kind + " " + id, _ -> {
            var noun = Nouns.of(kind);
            var name = kind + "s";
            if (table.isEmpty()) {
                return new Verdict(
                        Phrase.of("unknown {0} '{1}': the table of {2} is empty", noun, id, name),
                        Phrase.of("Add the {0} to it.", name),
                        // told once, whichever records are named
                        Phrase.verbatim(name),
                        Optional.empty());
            }
            var called = draft.named.ofRecords(kind, id);
            var nearest = called.isEmpty() ? nearMiss.find(id, table.keySet()) : called;
            nearest.forEach(meant -> use(kind, meant));
            return Verdict.shared(
                    Phrase.of("unknown {0} '{1}'{2}", noun, id, NearMiss.question(nearest)),
                    nearest.isEmpty() ? Phrase.of("Add it to the table of {0}, or mend the id.", name) : Phrase.NONE,
                    called.size() == 1 ? Optional.of(called.getFirst()) : Slip.ofId(id, nearest));
        });
    }

    private void use(String kind, String id) {
        usedIds.computeIfAbsent(kind, _ -> new HashSet<>()).add(id);
    }

    private static <T> List<Entry> entries(List<T> records, Function<T, Entry> entry) {
        return records.stream().map(entry).toList();
    }
}
