package org.rolloutatlas.render.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Source;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Selected events with everything to which they refer, as a dataset file of their own: it follows the schema of
 * {@code events.json} and can be read, checked and served like any other. Its citation names the selection.
 *
 * <p>A disagreement keeps all of its positions and, of its events, those that were selected. Stories are left out.
 */
public final class EventJson {
    private final List<Event> events;

    private EventJson(List<Event> events) {
        this.events = events;
    }

    /** The whole file, for the media type {@code application/json}. */
    public static String text(List<Event> events, Colophon colophon) {
        return JsonWriting.pretty(new EventJson(events).dataset(colophon));
    }

    private ObjectNode dataset(Colophon colophon) {
        var root = JsonWriting.object();
        root.put("$schema", "https://rolloutatlas.org/schema/events-1.schema.json");
        var imprint = root.putObject("dataset");
        imprint.set("title", JsonWriting.localized(colophon.title()));
        imprint.put("version", colophon.version().toString());
        imprint.put("licence", colophon.licence());
        imprint.put("publisher", colophon.publisher());
        var citation = imprint.putObject("citation");
        // in a language that the program does not speak it stays that of the editors
        colophon.citation()
                .byTag()
                .forEach((tag, text) -> citation.put(
                        tag,
                        Language.find(tag)
                                .map(language -> Citation.text(events.size(), colophon, language))
                                .orElse(text)));
        colophon.declared().atlas().ifPresent(atlas -> root.set("atlas", JsonWriting.parsed(atlas)));
        colophon.declared().vocabularies().ifPresent(codes -> root.set("vocabularies", JsonWriting.parsed(codes)));
        actors(root.putArray("actors"));
        projects(root.putArray("projects"));
        var sources = root.putArray("sources");
        SourceUse.of(events).forEach(use -> sources.add(source(use.source())));
        var records = root.putArray("events");
        events.stream()
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> records.add(EventRecordJson.of(event)));
        disagreements(root.putArray("disagreements"));
        root.putArray("stories");
        return root;
    }

    private void actors(ArrayNode table) {
        var actors = new TreeMap<String, Actor>();
        events.stream()
                .flatMap(event -> event.parties().stream())
                .map(Party::actor)
                .forEach(actor -> actors.put(actor.id(), actor));
        for (var actor : actors.values()) {
            var record = table.addObject().put("id", actor.id());
            record.set("name", JsonWriting.localized(actor.name()));
            if (!actor.aliases().isEmpty()) {
                actor.aliases().forEach(record.putArray("aliases")::add);
            }
            record.put("kind", actor.kind().code());
            actor.country().ifPresent(country -> record.put("country", country));
            actor.seat().ifPresent(seat -> {
                var at = record.putObject("seat");
                at.set("name", JsonWriting.localized(seat.name()));
                at.put("lon", seat.position().lon()).put("lat", seat.position().lat());
            });
        }
    }

    private void projects(ArrayNode table) {
        var projects = new TreeMap<String, Project>();
        events.stream()
                .flatMap(event -> event.project().stream())
                .forEach(project -> projects.put(project.id(), project));
        for (var project : projects.values()) {
            var record = table.addObject().put("id", project.id());
            record.set("name", JsonWriting.localized(project.name()));
            project.countries().forEach(record.putArray("countries")::add);
            record.put("system", project.system().code());
        }
    }

    private static ObjectNode source(Source source) {
        var record = JsonWriting.object()
                .put("id", source.id())
                .put("title", source.title())
                .put("publisher", source.publisher());
        source.url().ifPresent(url -> record.put("url", url.toString()));
        source.published().ifPresent(date -> record.put("published", date.text()));
        record.put("language", source.language()).put("kind", source.kind().code());
        if (!source.derivedFrom().isEmpty()) {
            var roots = record.putArray("derivedFrom");
            source.derivedFrom().forEach(root -> roots.add(root.id()));
        }
        source.read().ifPresent(depth -> record.put("read", depth.code()));
        return record;
    }

    private void disagreements(ArrayNode table) {
        var selected = events.stream().map(Event::id).collect(Collectors.toSet());
        var disagreements = new LinkedHashMap<String, Disagreement>();
        events.stream()
                .flatMap(event -> event.disagreements().stream())
                .sorted(Comparator.comparing(Disagreement::id))
                .forEach(disagreement -> disagreements.put(disagreement.id(), disagreement));
        disagreements.values().forEach(disagreement -> table.add(DisagreementJson.of(disagreement, selected)));
    }
}
