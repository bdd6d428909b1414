package org.rolloutatlas.dataset.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources that a dataset has already. A file that knows no ids of sources has made some up: a source is the same where its link
 * is, and another where only its id is.
 */
final class KnownSources {
    private final Map<String, String> byUrl = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private KnownSources() {}

    static KnownSources of(JsonNode sources) {
        var known = new KnownSources();
        sources.forEach(source -> {
            var id = source.path("id").asString("");
            known.ids.add(id);
            known.byUrl.putIfAbsent(source.path("url").asString(""), id);
        });
        return known;
    }

    /** Gives each source of the file the id that it has in the dataset, or one that nothing has. */
    void nameIn(ObjectNode file) {
        var names = new HashMap<String, String>();
        var taken = new HashSet<>(ids);
        file.path("sources").forEach(source -> taken.add(source.path("id").asString("")));
        for (var source : file.path("sources")) {
            var id = source.path("id").asString("");
            var url = source.path("url").asString("");
            var name = url.isEmpty() || !byUrl.containsKey(url) ? free(id, taken) : byUrl.get(url);
            names.put(id, name);
            ((ObjectNode) source).put("id", name);
        }
        file.path("events")
                .forEach(event -> event.path("evidence").forEach(entry -> {
                    var name = names.get(entry.path("source").asString(""));
                    if (name != null) {
                        ((ObjectNode) entry).put("source", name);
                    }
                }));
    }

    private String free(String id, Set<String> taken) {
        if (!ids.contains(id)) {
            return id;
        }
        int number = 2;
        while (!taken.add(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }
}
