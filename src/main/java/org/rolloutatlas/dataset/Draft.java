package org.rolloutatlas.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.event.Vocabularies;
import tools.jackson.databind.JsonNode;

/** A file that may still have errors, as the rules see it: its tables, its index by id. For several threads. */
final class Draft {
    final Entry root;
    final List<Entry> actors;
    final List<Entry> projects;
    final List<SourceFields> sources;
    final List<EventFields> events;
    final List<Entry> disagreements;
    final List<Entry> stories;
    final Map<String, Entry> actorsById;
    final Map<String, Entry> projectsById;
    final Map<String, SourceFields> sourcesById;
    final Map<String, EventFields> eventsById;
    final Vocabularies vocabularies;
    final CodesByName named;

    /** Tags of its languages; every text is written in the first. */
    final List<String> languages;

    final Dates dates = new Dates();

    /** Whether the rules of texts have to go through them. */
    final boolean suspiciousTexts;

    Draft(JsonNode file, TextGlance glance) {
        suspiciousTexts = glance.isSuspicious();
        root = Entry.root(file);
        vocabularies = VocabularyReading.of(root);
        named = new CodesByName(file);
        languages = EffectiveSchema.languages(file);
        actors = root.list("actors");
        projects = root.list("projects");
        sources = root.list("sources").parallelStream()
                .map(source -> SourceFields.of(source, dates))
                .toList();
        actorsById = byId(actors, actor -> actor.text("id"));
        projectsById = byId(projects, project -> project.text("id"));
        sourcesById = byId(sources, SourceFields::id);
        events = root.list("events").parallelStream()
                .map(event -> EventFields.of(event, sourcesById, dates))
                .toList();
        eventsById = byId(events, EventFields::id);
        disagreements = root.list("disagreements");
        stories = root.list("stories");
    }

    /** The date of the dataset itself; empty when it has none that can be read. */
    Optional<LocalDate> version() {
        return root.find("dataset").flatMap(imprint -> imprint.text("version")).flatMap(dates::day);
    }

    /** Of records with the same id the first counts. */
    private static <T> Map<String, T> byId(List<T> records, Function<T, Optional<String>> id) {
        var index = HashMap.<String, T>newHashMap(records.size());
        records.forEach(record -> id.apply(record).ifPresent(known -> index.putIfAbsent(known, record)));
        return index;
    }
}
