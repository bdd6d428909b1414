package org.rolloutatlas.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;

/** An atlas without a report, where there is none yet that could be shown. */
final class EmptyAtlas {
    private static final String JSON = """
            {
              "dataset": {
                "title": {"en": "Rollout Atlas"},
                "version": "2000-01-01",
                "licence": "CC0-1.0",
                "publisher": "Rollout Atlas",
                "citation": {"en": "Rollout Atlas"}
              },
              "atlas": {"site": {"en": "Rollout Atlas"}, "headline": {"en": "No report yet"}, "languages": ["en"]},
              "actors": [],
              "projects": [],
              "sources": [],
              "events": [],
              "disagreements": [],
              "stories": []
            }
            """;

    private EmptyAtlas() {}

    static DatasetFile file(Path path, DatasetReader reader) {
        var bytes = JSON.getBytes(StandardCharsets.UTF_8);
        return switch (reader.read(path.toString(), bytes)) {
            case Reading.Accepted accepted -> new DatasetFile(path, Bytes.of(bytes), accepted);
            case Reading.Rejected(var problems) ->
                throw new IllegalStateException("An atlas without reports has errors: " + problems);
        };
    }
}
