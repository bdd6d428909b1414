package org.rolloutatlas.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Party;

/** The names of one actor stand for each other: a search for Reuters also finds texts that only say 路透社. */
final class ActorNames {
    private final Map<String, Set<String>> byName = new TreeMap<>();

    ActorNames(List<Event> events) {
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

    /** Every name, folded, sorted. */
    Set<String> folded() {
        return byName.keySet();
    }

    /** All names of the actors that are meant; none if the words are not the name of one. */
    Set<String> namesFor(String words) {
        return byName.getOrDefault(folded(words), Set.of());
    }

    private static String folded(String name) {
        return Terms.fold(name.strip());
    }
}
