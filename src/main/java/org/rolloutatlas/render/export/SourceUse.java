package org.rolloutatlas.render.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Source;

/**
 * A source, and which of the exported events rest on it.
 *
 * @param backgroundIds ids of the events for which it gives background only
 * @param eventIds ids of the events that it reports; empty for a text that only other sources, or positions of a disagreement, rest on
 */
record SourceUse(Source source, List<String> eventIds, List<String> backgroundIds) {
    SourceUse {
        eventIds = List.copyOf(eventIds);
        backgroundIds = List.copyOf(backgroundIds);
    }

    /**
     * All sources of these events, of the disagreements about them, and the texts from which those derive; ordered by id.
     */
    static List<SourceUse> of(List<Event> events) {
        var sources = new LinkedHashMap<String, Source>();
        var uses = new LinkedHashMap<String, List<String>>();
        var backgrounds = new LinkedHashMap<String, List<String>>();
        for (var event : events) {
            for (var item : event.evidence()) {
                add(item.source(), sources);
                var held = item.reports() ? uses : backgrounds;
                held.computeIfAbsent(item.source().id(), _ -> new ArrayList<>()).add(event.id());
            }
            event.disagreements().stream()
                    .flatMap(disagreement -> disagreement.positions().stream())
                    .flatMap(position -> position.sources().stream())
                    .forEach(source -> add(source, sources));
        }
        return sources.values().stream()
                .map(source -> new SourceUse(
                        source,
                        uses.getOrDefault(source.id(), List.of()),
                        backgrounds.getOrDefault(source.id(), List.of())))
                .sorted(Comparator.comparing(use -> use.source().id()))
                .toList();
    }

    private static void add(Source source, LinkedHashMap<String, Source> sources) {
        if (sources.putIfAbsent(source.id(), source) == null) {
            source.derivedFrom().forEach(root -> add(root, sources));
        }
    }
}
