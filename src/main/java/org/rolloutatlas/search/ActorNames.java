package org.rolloutatlas.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Party;

/** The names of one actor stand for each other: who looks for Huawei also finds texts that only say 华为. */
final class ActorNames {
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Analyzer analyzer;

    ActorNames(List<Event> events, Analyzer analyzer) {
        this.analyzer = analyzer;
        events.stream()
                .flatMap(event -> event.parties().stream())
                .map(Party::actor)
                .distinct()
                .forEach(actor -> {
                    var names = new LinkedHashSet<>(actor.name().byTag().values());
                    names.addAll(actor.aliases());
                    names.forEach(name -> byName.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>())
                            .addAll(names));
                });
    }

    /** The other names of the actor that is meant; none if the words are not the name of one. */
    Set<String> others(String words) {
        return byName.getOrDefault(folded(words.strip()), Set.of());
    }

    private String folded(String name) {
        return analyzer.normalize("", name).utf8ToString();
    }
}
