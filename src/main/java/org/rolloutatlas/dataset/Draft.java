package org.rolloutatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import tools.jackson.databind.JsonNode;

/** A file that may still have errors, as the rules see it: its tables, its index by id, its dates. For several threads. */
final class Draft {
    final Entry root;
    final List<Entry> actors;
    final List<Entry> projects;
    final List<Entry> sources;
    final List<Entry> events;
    final List<Entry> disagreements;
    final List<Entry> stories;
    final Map<String, Entry> actorsById;
    final Map<String, Entry> projectsById;
    final Map<String, Entry> sourcesById;
    final Map<String, Entry> eventsById;

    private final Map<String, Optional<Edtf>> dates = new ConcurrentHashMap<>();

    Draft(JsonNode file) {
        root = Entry.root(file);
        actors = root.list("actors");
        projects = root.list("projects");
        sources = root.list("sources");
        events = root.list("events");
        disagreements = root.list("disagreements");
        stories = root.list("stories");
        actorsById = byId(actors);
        projectsById = byId(projects);
        sourcesById = byId(sources);
        eventsById = byId(events);
    }

    /** The date of the dataset itself; empty when it has none that can be read. */
    Optional<LocalDate> version() {
        return root.find("dataset").flatMap(imprint -> imprint.text("version")).flatMap(Draft::day);
    }

    /** The date with this property name; empty when there is none that can be read. */
    Optional<Edtf> date(Entry record, String property) {
        return record.text(property).flatMap(text -> {
            var known = dates.get(text);
            return known != null ? known : dates.computeIfAbsent(text, Draft::parse);
        });
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> parse(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Of records with the same id the first counts. */
    private static Map<String, Entry> byId(List<Entry> records) {
        var index = HashMap.<String, Entry>newHashMap(records.size());
        records.forEach(record -> record.text("id").ifPresent(id -> index.putIfAbsent(id, record)));
        return index;
    }
}
