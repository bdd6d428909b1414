package org.rolloutatlas.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reports of an atlas about one country, with what they refer to, as a dataset of its own. */
final class PartOfAtlas {
    private final ObjectNode root;

    private PartOfAtlas(ObjectNode root) {
        this.root = root;
    }

    static Path about(String country, Path dataset) {
        try {
            var part = new PartOfAtlas((ObjectNode) JsonMapper.shared().readTree(Files.readString(dataset)));
            part.cut(country);
            var folder = Files.createDirectories(Path.of("target", "part-of-atlas"));
            return Files.writeString(folder.resolve(country + ".json"), part.root.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cut(String country) {
        table("events")
                .removeIf(event -> event.get("countries")
                        .valueStream()
                        .noneMatch(code -> code.asString().equals(country)));
        table("disagreements").removeAll();
        table("stories").removeAll();
        var sources = named("source");
        for (int before = 0; before < sources.size(); ) {
            before = sources.size();
            table("sources").forEach(source -> {
                if (sources.contains(source.get("id").asString())) {
                    source.path("derivedFrom").forEach(root -> sources.add(root.asString()));
                }
            });
        }
        keep("sources", sources);
        keep("projects", named("project"));
        keep("actors", named("actor"));
    }

    private ArrayNode table(String name) {
        return (ArrayNode) root.get(name);
    }

    /** What the events that are left name in this property, at whatever depth. */
    private Set<String> named(String property) {
        var names = new HashSet<String>();
        table("events").findValues(property).stream().map(JsonNode::asString).forEach(names::add);
        return names;
    }

    private void keep(String name, Set<String> ids) {
        table(name).removeIf(record -> !ids.contains(record.get("id").asString()));
    }
}
